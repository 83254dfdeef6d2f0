import { latestMonths, publishedPunctuality } from './published-punctuality';
import type { MonthOfPayments, StipendPunctualityDocument } from './stipend-punctuality.repository';

const month = (name: string, paidOnTime: number, paidLate: number, unpaid: number): MonthOfPayments => ({
  month: name,
  paidOnTime,
  paidLate,
  unpaid,
});

const counted = (country: string, ...months: MonthOfPayments[]): StipendPunctualityDocument => ({
  _id: `prg:${country}`,
  programId: 'prg',
  country,
  months,
  basis: 'SYNTHETIC',
});

const nothing = { due: null, paidOnTime: null, paidLate: null, unpaid: null, suppressed: true };

it.each([
  [0, { due: 100, paidOnTime: 90, paidLate: 10, unpaid: 0, suppressed: false }],
  [1, nothing],
  [9, nothing],
  [10, { due: 110, paidOnTime: 90, paidLate: 10, unpaid: 10, suppressed: false }],
])('shows a month with %d payments open as a whole or not at all', (unpaid, expected) => {
  const { countries } = publishedPunctuality([counted('HN', month('2022-01', 90, 10, unpaid))]);
  expect(countries[0]?.months).toEqual([{ month: '2022-01', ...expected }]);
});

it('withholds a month of the whole programme with that of one country, and no month of another', () => {
  const { whole, countries } = publishedPunctuality([
    counted('HN', month('2022-01', 90, 10, 0), month('2022-02', 90, 9, 0)),
    counted('SV', month('2022-02', 200, 20, 0)),
  ]);
  expect(whole?.months.map(({ due }) => due)).toEqual([100, null]);
  expect(countries.map(({ months }) => months.map(({ due }) => due))).toEqual([[100, null], [220]]);
});

it('adds up only what it shows, so that nothing can be taken away from the total', () => {
  const { whole, countries } = publishedPunctuality([
    counted('HN', month('2022-01', 90, 10, 0), month('2022-02', 90, 9, 0), month('2022-03', 80, 20, 10)),
  ]);
  const total = { due: 210, paidOnTime: 170, paidLate: 30, unpaid: 10, suppressed: false };
  for (const each of [whole, countries[0]]) expect(each).toMatchObject({ total, suppressedMonths: 1 });
});

it('counts in tens, so that nobody who left between two months can be counted, and adds up', () => {
  const { whole, countries } = publishedPunctuality([
    counted('HN', month('2022-06', 1_143, 136, 0), month('2022-07', 1_142, 136, 0)),
    counted('SV', month('2022-06', 304, 14, 0), month('2022-07', 304, 13, 11)),
  ]);
  expect(countries.map(({ months }) => months.map(({ due }) => due))).toEqual([
    [1_280, 1_280],
    [310, 320],
  ]);
  expect(whole?.months.map(({ due }) => due)).toEqual([1_590, 1_600]);
  expect(whole?.total).toEqual({
    due: 3_190,
    paidOnTime: 2_880,
    paidLate: 300,
    unpaid: 10,
    suppressed: false,
  });
});

it('has no total where every month is withheld', () => {
  const { whole } = publishedPunctuality([counted('HN', month('2022-01', 5, 0, 0))]);
  expect(whole).toMatchObject({ total: nothing, suppressedMonths: 1 });
});

it('knows a programme that pays nothing', () => {
  expect(publishedPunctuality([])).toEqual({ whole: null, countries: [] });
});

it('gives the latest months, and refuses to give less than one', () => {
  const [country] = publishedPunctuality([
    counted('HN', month('2022-01', 90, 10, 0), month('2022-02', 90, 10, 0)),
  ]).countries;
  const months = country?.months ?? [];
  expect(latestMonths(months, 1).map((each) => each.month)).toEqual(['2022-02']);
  expect(latestMonths(months, 99)).toHaveLength(2);
  expect(latestMonths(months, null)).toHaveLength(2);
  expect(() => latestMonths(months, 0)).toThrow('last: expected a whole number from 1, got 0');
});
