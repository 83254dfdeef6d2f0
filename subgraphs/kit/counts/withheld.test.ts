import { addWholes, markWholes, nothingWithheld, type Wholes, withheldOf } from './withheld';

/** One row a person, by status. */
const counted = (_id: string, ...byStatus: number[]) => {
  const sum = byStatus.reduce((total, count) => total + count, 0);
  return { _id, individuals: sum, rows: sum, byStatus: byStatus.map((n) => ({ individuals: n, rows: n })) };
};

const everything = { total: true, byStatus: true, individuals: true };
const breakdown = { total: false, byStatus: true, individuals: false };
const people = { total: false, byStatus: false, individuals: true };

it.each([
  ['nobody', [0], nothingWithheld],
  ['nine', [9], everything],
  ['ten', [10], nothingWithheld],
  ['nine beside many', [9, 91], breakdown],
])('withholds of %s', (_name, byStatus, expected) => {
  expect(withheldOf(counted('key', ...byStatus))).toEqual(expected);
});

it.each([
  ['nobody', 0, nothingWithheld],
  ['one', 1, people],
  ['nine', 9, people],
  ['ten', 10, nothingWithheld],
])('withholds the people beside the rows where %s has a second row', (_name, second, expected) => {
  const byStatus = [{ individuals: 50, rows: 50 + second }];
  expect(withheldOf({ individuals: 50, rows: 50 + second, byStatus })).toEqual(expected);
});

it('withholds the people where few of those with several rows stand under several statuses', () => {
  const byStatus = [
    { individuals: 52, rows: 70 },
    { individuals: 50, rows: 50 },
  ];
  expect(withheldOf({ individuals: 100, rows: 120, byStatus })).toEqual(people);
});

it('withholds of all wholes of a part what it withholds of the part, and nothing of its siblings', () => {
  const wholes: Wholes = new Map();
  addWholes(wholes, { wholes: { course: ['activity', 'HN'], activity: ['HN'] } });
  addWholes(wholes, { wholes: { activity: ['SV'] } });
  const counts = [
    counted('course', 6, 50),
    counted('other course', 40, 50),
    counted('activity', 46, 100),
    counted('HN', 40, 100),
    counted('SV', 10, 10),
  ];
  const marked = markWholes(counts, wholes);
  expect(marked.map(({ _id, withheldParts }) => [_id, withheldParts])).toEqual([
    ['course', nothingWithheld],
    ['other course', nothingWithheld],
    ['activity', breakdown],
    ['HN', breakdown],
    ['SV', nothingWithheld],
  ]);
});
