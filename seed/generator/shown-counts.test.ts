import { shownCounts } from './shown-counts';

/** Parts of one total, named by their numbers. */
const shownOf = (...counts: number[]): string[] => [
  ...shownCounts(
    counts.map((count, index) => ({ id: `${index}: ${count}`, totals: ['HN A'], count })),
  ).keys(),
];

it.each([
  [0, true],
  [1, false],
  [9, false],
  [10, true],
])('shows %d beside larger numbers: %s', (count, isShown) => {
  expect(shownOf(count, 30, 40).includes(`0: ${count}`)).toBe(isShown);
});

it('hides the next larger one beside a single small one, which the total would betray', () => {
  expect(shownOf(40, 9, 30)).toEqual(['0: 40']);
});

it('hides more until those hidden are not few together', () => {
  expect(shownOf(4, 5, 30, 40)).toEqual(['3: 40']);
  expect(shownOf(5, 5, 30, 40)).toEqual(['2: 30', '3: 40']);
});

it('hides nobody behind none', () => {
  expect(shownOf(0, 9, 30)).toEqual(['0: 0']);
});

it('looks at each total apart', () => {
  const counts = [
    { id: 'a', totals: ['HN A'], count: 3 },
    { id: 'b', totals: ['HN C'], count: 30 },
  ];
  expect([...shownCounts(counts)]).toEqual([['b', 30]]);
});

it('hides for one total what hiding for another would betray', () => {
  const counts = [
    { id: 'small', totals: ['HN-CR', 'A'], count: 3 },
    { id: 'beside it in the department', totals: ['HN-CR', 'C'], count: 20 },
    { id: 'beside that in the sector', totals: ['HN-FM', 'C'], count: 30 },
    { id: 'beside the first in the sector', totals: ['HN-FM', 'A'], count: 40 },
    { id: 'elsewhere', totals: ['HN-AT', 'G'], count: 50 },
  ];
  expect([...shownCounts(counts).keys()]).toEqual(['elsewhere']);
});
