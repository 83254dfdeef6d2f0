import { dayAfter, dayMonthsAfter, daysBetween, monthAfter } from './month-arithmetic';

it.each([
  ['2021-03-15', 0, '2021-03'],
  ['2021-12-31', 1, '2022-01'],
  ['2021-01-31', 23, '2022-12'],
  ['2021-01-31', 24, '2023-01'],
])('goes from %s by %d months to %s', (date, months, month) => {
  expect(monthAfter(date, months)).toBe(month);
});

it.each([
  ['2021-03-15', 1, '2021-04-15'],
  ['2021-01-31', 1, '2021-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2021-01-31', 2, '2021-03-31'],
  ['2021-11-30', 3, '2022-02-28'],
])('takes the day of %s or the last, %d months later: %s', (date, months, day) => {
  expect(dayMonthsAfter(date, months)).toBe(day);
});

it('counts days over the turns of months, years and leap days', () => {
  expect(dayAfter('2019-12-31', 60)).toBe('2020-02-29');
  expect(daysBetween('2019-12-31', '2020-02-29')).toBe(60);
});
