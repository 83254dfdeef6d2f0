import { birthdays } from './age';
import { addMonths, addYears, dayOf, isoDate, wholeMonths } from './calendar';

it.each([
  ['2022-01-31', 1, '2022-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2021-08-31', 6, '2022-02-28'],
  ['2022-03-15', -10, '2021-05-15'],
  ['2022-12-31', 2, '2023-02-28'],
])('puts %s by %d months to %s', (from, months, to) => {
  expect(isoDate(addMonths(dayOf(from), months))).toBe(to);
});

it.each([
  ['2022-03-15', '2022-03-15', 0],
  ['2022-03-15', '2022-04-14', 0],
  ['2022-03-15', '2022-04-15', 1],
  ['2022-01-31', '2022-02-27', 0],
  ['2022-01-31', '2022-02-28', 1],
  ['2021-03-15', '2022-12-08', 20],
])('counts whole months from %s to %s: %d', (from, to, months) => {
  expect(wholeMonths(dayOf(from), dayOf(to))).toBe(months);
});

it('lets someone born on 29 February come of age on the 28th', () => {
  expect(isoDate(addYears(dayOf('2004-02-29'), 18))).toBe('2022-02-28');
});

it('bounds the birthdays of an age band by the day asked', () => {
  const { from, to } = birthdays('AGE_18_19', dayOf('2022-12-08'));
  expect([isoDate(from), isoDate(to)]).toEqual(['2002-12-09', '2004-12-08']);
});
