import { isSmall } from './small-counts';

it.each([
  [0, false],
  [1, true],
  [9, true],
  [10, false],
])('finds %d small: %s', (count, small) => {
  expect(isSmall(count)).toBe(small);
});
