import { type CountedAgency, fullCounts, type PublishedCounts, publicCounts } from './published-counts';
import type { StatusCountDocument } from './status-count.repository';
import { nothingWithheld } from './withheld';

const words = (what: string) => ({
  individuals: { en: `people ${what}`, es: `personas ${what}` },
  rows: { en: `rows ${what}`, es: `filas ${what}` },
});
const agency: CountedAgency<'OPEN' | 'DONE'> = {
  organizationId: 'org:test',
  rowUnit: 'ENROLLMENTS',
  statuses: { OPEN: words('open'), DONE: words('done') },
};

/** One row a person, by status. */
const counted = (open: number, done: number): StatusCountDocument => ({
  _id: 'key',
  individuals: open + done,
  rows: open + done,
  firstStartedOn: '2022-03-17',
  byStatus: [
    { status: 'DONE', individuals: done, rows: done },
    { status: 'OPEN', individuals: open, rows: open },
  ],
  withheldParts: nothingWithheld,
});

const request = (document: StatusCountDocument | null) => ({
  agency,
  counted: document,
  words: words('all'),
  asOf: '2022-12-08',
});
const valuesOf = ({ individuals, byStatus }: PublishedCounts<'OPEN' | 'DONE'>): (number | null)[] => [
  individuals.value,
  ...byStatus.map((each) => each.individuals.value),
];

it.each([
  [0, 0, [0, 0, 0]],
  [1, 0, [null, null, null]],
  [9, 0, [null, null, null]],
  [10, 0, [10, 10, 0]],
  [5, 4, [null, null, null]],
  [5, 5, [10, null, null]],
  [1, 99, [100, null, null]],
  [9, 91, [100, null, null]],
  [10, 90, [100, 10, 90]],
])('shows of %d open and %d done: total, open, done %j', (open, done, expected) => {
  const published = publicCounts(request(counted(open, done)));
  expect(valuesOf(published)).toEqual(expected);
  const pairs = [published, ...published.byStatus];
  for (const { value, suppressed } of pairs.flatMap(({ individuals, rows }) => [individuals, rows]))
    expect(suppressed).toBe(value === null);
});

it('withholds the people where only the rows are few enough to point to one, and the other way round', () => {
  const document = { ...counted(20, 0), individuals: 9, rows: 20 };
  expect(publicCounts(request(document)).rows.value).toBeNull();
});

it('withholds with its parts: the breakdown alone, the people alone, or all', () => {
  const shown = (withheldParts: Partial<StatusCountDocument['withheldParts']>) => {
    const document = { ...counted(20, 30), withheldParts: { ...nothingWithheld, ...withheldParts } };
    const { individuals, rows, byStatus } = publicCounts(request(document));
    return [individuals.value, rows.value, byStatus[0]?.individuals.value, byStatus[0]?.rows.value];
  };
  expect(shown({})).toEqual([50, 50, 20, 20]);
  expect(shown({ byStatus: true })).toEqual([50, 50, null, null]);
  expect(shown({ individuals: true })).toEqual([null, 50, null, 20]);
  expect(shown({ total: true, byStatus: true, individuals: true })).toEqual([null, null, null, null]);
});

it('shows zeros where there are no rows', () => {
  const published = publicCounts(request(null));
  expect(valuesOf(published)).toEqual([0, 0, 0]);
  expect(published.individuals).toMatchObject({ suppressed: false, periodStart: null });
});

it('withholds nothing from those who may read the rows', () => {
  expect(valuesOf(fullCounts(request(counted(1, 2))))).toEqual([3, 1, 2]);
});

it('says unit, base, period and source of every number', () => {
  const { individuals, rows, byStatus } = publicCounts(request(counted(20, 30)));
  expect(individuals).toEqual({
    value: 50,
    suppressed: false,
    unit: 'INDIVIDUALS',
    counts: { en: 'people all', es: 'personas all' },
    base: null,
    periodStart: '2022-03-01',
    periodEnd: '2022-12-08',
    asOf: '2022-12-08',
    organizationId: 'org:test',
    basis: 'DERIVED',
  });
  expect(rows).toMatchObject({ unit: 'ENROLLMENTS', counts: { en: 'rows all' }, base: null });
  expect(byStatus.map(({ status }) => status)).toEqual(['OPEN', 'DONE']);
  expect(byStatus[1]?.individuals).toMatchObject({
    counts: { en: 'people done' },
    base: { en: 'people all' },
  });
  expect(byStatus[1]?.rows).toMatchObject({ counts: { en: 'rows done' }, base: { en: 'rows all' } });
});

it('tells no day of a withheld count', () => {
  const { individuals, byStatus } = publicCounts(request(counted(3, 0)));
  expect([individuals.periodStart, byStatus[0]?.individuals.periodStart]).toEqual([null, null]);
});
