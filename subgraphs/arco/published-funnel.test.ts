import { publishedBreakdown, publishedStages } from './published-funnel';

it.each([
  ['every cell is large enough', [125, 18, 17], false],
  ['a cell has nobody', [125, 0, 10], false],
  ['a cell has nine', [125, 9, 26], true],
  ['a cell has one', [1, 40], true],
  ['there is no cell', [], false],
])('withholds a breakdown whole or not at all: %s', (_name, counts, suppressed) => {
  const cells = counts.map((count) => ({ count }));
  expect(publishedBreakdown(cells)).toEqual({ cells: suppressed ? null : cells, suppressed });
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
