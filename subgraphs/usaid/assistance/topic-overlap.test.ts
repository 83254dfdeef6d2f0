import type { AssistanceTopic } from '../participation/participation.codes';
import { publishedTopicSets, publishedTopics, publishedTotals } from './topic-overlap';
import type { TopicOverlapDocument } from './topic-overlap.repository';

const merchandising: AssistanceTopic = 'INNOVATIVE_MERCHANDISING';
const markets: AssistanceTopic = 'FORMAL_MARKETS';

const overlap = (onlyMerchandising: number, onlyMarkets: number, both: number): TopicOverlapDocument => ({
  _id: 'act:any',
  individuals: onlyMerchandising + onlyMarkets + both,
  participations: onlyMerchandising + onlyMarkets + 2 * both,
  topicSets: [
    { topics: [merchandising], individuals: onlyMerchandising, participations: onlyMerchandising },
    { topics: [markets], individuals: onlyMarkets, participations: onlyMarkets },
    { topics: [markets, merchandising], individuals: both, participations: 2 * both },
  ],
  periodStart: '2022-07-01',
  periodEnd: '2022-11-30',
  asOf: '2022-12-08',
  figureId: null,
  source: null,
  basis: 'DERIVED',
});

const values = (counts: ReturnType<typeof publishedTopics>) =>
  counts.map(({ topics, individuals, participations }) => [
    topics.join('+'),
    individuals.value,
    participations.value,
  ]);

it('tells people from participations', () => {
  const counted = overlap(60, 80, 60);
  expect(publishedTotals(counted)).toEqual({
    individuals: { value: 200, suppressed: false },
    participations: { value: 260, suppressed: false },
  });
  expect(values(publishedTopicSets(counted))).toEqual([
    [merchandising, 60, 60],
    [markets, 80, 80],
    [`${markets}+${merchandising}`, 60, 120],
  ]);
  expect(values(publishedTopics(counted))).toEqual([
    [markets, 140, 140],
    [merchandising, 120, 120],
  ]);
});

it.each([
  [9, 80, 60],
  [60, 1, 60],
  [60, 80, 9],
])('withholds every topic where %d, %d and %d have one that is small', (...counts) => {
  const counted = overlap(...counts);
  const all = [...publishedTopicSets(counted), ...publishedTopics(counted)];
  expect(all.map(({ individuals, participations }) => [individuals.value, participations.value])).toEqual(
    all.map(() => [null, null]),
  );
  expect(all.every(({ individuals }) => individuals.suppressed)).toBe(true);
  expect(publishedTotals(counted).participations.suppressed).toBe(false);
});

it('withholds a total that is small', () => {
  expect(publishedTotals(overlap(3, 4, 0)).individuals).toEqual({ value: null, suppressed: true });
});

it.each([
  [0, 140],
  [1, null],
  [9, null],
  [10, 150],
])('withholds the people, and not their participations, where %d had both topics: %s', (both, shown) => {
  const { individuals, participations } = publishedTotals(overlap(60, 80, both));
  expect([individuals.value, participations.value]).toEqual([shown, 140 + 2 * both]);
});
