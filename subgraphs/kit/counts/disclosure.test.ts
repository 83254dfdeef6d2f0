import { guardedCount, guardedParts, isSmall, publicCount, toTens } from './disclosure';

const shown = (value: number) => ({ value, suppressed: false });
const withheld = { value: null, suppressed: true };

it.each([
  [0, shown(0)],
  [1, withheld],
  [9, withheld],
  [10, shown(10)],
  [11, shown(11)],
])('publishes %d as %j', (count, published) => {
  expect(guardedCount(count)).toEqual(published);
  expect(publicCount(count)).toBe(published.value);
  expect(isSmall(count)).toBe(published.suppressed);
});

it.each([
  [[60, 80, 60], [60, 80, 60].map(shown)],
  [[60, 80, 0], [60, 80, 0].map(shown)],
  [
    [60, 80, 9],
    [withheld, withheld, withheld],
  ],
  [[], []],
])('publishes the parts %j of a public whole as %j', (counts, published) => {
  expect(guardedParts(counts)).toEqual(published);
});

it.each([
  [0, 0],
  [10, 10],
  [1_274, 1_270],
  [1_275, 1_280],
])('rounds %d to %d', (count, rounded) => {
  expect(toTens(count)).toBe(rounded);
});
