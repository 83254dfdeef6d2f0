import { publishedReasons, publishedStages, publishedStatuses } from './published-funnel';
import type { ReferralCell } from './referral-funnel.repository';

const cell = (
  status: ReferralCell['status'],
  reason: ReferralCell['reason'],
  contacted: boolean,
  count: number,
): ReferralCell => ({ status, reason, contacted, count });

const enrolled = cell('ENROLLED', null, true, 125);

it('shows every status and every reason, also those with nobody', () => {
  const cells = [
    enrolled,
    cell('DECLINED', 'FOUND_WORK', true, 18),
    cell('CLOSED', 'NOT_REACHED', false, 12),
  ];
  expect(publishedStatuses(cells).cells).toEqual(
    Object.entries({ PROPOSED: 0, CONSENTED: 0, ACCEPTED: 0, ENROLLED: 125, DECLINED: 18, CLOSED: 12 }).map(
      ([status, count]) => ({ status, count }),
    ),
  );
  expect(publishedReasons(cells).cells).toEqual(
    Object.entries({ NOT_REACHED: 12, FOUND_WORK: 18, MOVED: 0, NOT_INTERESTED: 0, NO_PLACE: 0 }).map(
      ([reason, count]) => ({ reason, count }),
    ),
  );
});

const isShown = (...cells: ReferralCell[]): [boolean, boolean] => {
  const published = [publishedStatuses(cells), publishedReasons(cells)] as const;
  for (const { cells: shown, suppressed } of published) expect(suppressed).toBe(shown === null);
  return [!published[0].suppressed, !published[1].suppressed];
};

it.each([
  ['nobody was referred', [], [true, true]],
  ['every cell is large enough', [enrolled, cell('CLOSED', 'MOVED', true, 10)], [true, true]],
  ['a status has nine', [enrolled, cell('CLOSED', 'MOVED', true, 9)], [false, false]],
  [
    'a status has 17, of whom the stages betray five',
    [enrolled, cell('CLOSED', 'NOT_REACHED', false, 12), cell('CLOSED', 'MOVED', true, 5)],
    [false, false],
  ],
  [
    'a reason has nine',
    [enrolled, cell('DECLINED', 'FOUND_WORK', true, 20), cell('DECLINED', 'NOT_INTERESTED', true, 9)],
    [true, false],
  ],
  [
    'a reason has 14, of whom the statuses betray four',
    [
      enrolled,
      cell('DECLINED', 'MOVED', true, 10),
      cell('CLOSED', 'MOVED', true, 4),
      cell('CLOSED', 'NO_PLACE', true, 30),
    ],
    [true, false],
  ],
] as const)('withholds breakdowns whole or not at all: %s', (_name, cells, shown) => {
  expect(isShown(...cells)).toEqual(shown);
});

it.each([
  ['large numbers all through', [160, 148, 125], [160, 148, 125, false]],
  ['everybody enrolled', [90, 90, 90], [90, 90, 90, false]],
  ['nobody referred', [0, 0, 0], [0, 0, 0, false]],
  ['nobody enrolled', [40, 20, 0], [40, 20, 0, false]],
  ['nine not contacted', [160, 151, 125], [160, null, null, true]],
  ['one lost after contact', [160, 126, 125], [160, null, null, true]],
  ['four enrolled', [160, 100, 4], [160, null, null, true]],
  ['five referred', [5, 5, 5], [null, null, null, true]],
])('withholds stages that would give a small number away: %s', (_name, counts, shown) => {
  const [referred = 0, contacted = 0, enrolled = 0] = counts;
  expect(Object.values(publishedStages({ referred, contacted, enrolled }))).toEqual(shown);
});
