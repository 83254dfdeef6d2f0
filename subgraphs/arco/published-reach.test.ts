import { publishedReach } from './published-reach';

it.each([
  [0, 0],
  [1, null],
  [9, null],
  [10, 10],
  [160, 160],
])('shows %d people in public as %s', (count, shown) => {
  const reach = { _id: 'HN', individuals: 5_000, referredIndividuals: count, unlinkedRows: count };
  expect(publishedReach(reach)).toEqual({
    _id: 'HN',
    individuals: 5_000,
    referredIndividuals: shown,
    unlinkedRows: shown,
  });
});
