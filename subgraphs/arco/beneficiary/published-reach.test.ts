import { publishedReach } from './published-reach';

it.each([
  [0, 0],
  [1, null],
  [9, null],
  [10, 10],
  [160, 160],
])('shows %d people in public as %s', (count, shown) => {
  const reach = {
    _id: 'HN',
    individuals: 5_000,
    referredIndividuals: count,
    severalEnrollments: 0,
    unlinkedRows: count,
  };
  expect(publishedReach(reach)).toEqual({
    _id: 'HN',
    individuals: 5_000,
    referredIndividuals: shown,
    unlinkedRows: shown,
  });
});

it.each([
  [0, 5_000],
  [1, null],
  [9, null],
  [10, 5_000],
])('shows of 5,000 people with %d in several enrolments %s', (severalEnrollments, shown) => {
  const reach = {
    _id: 'SV',
    individuals: 5_000,
    referredIndividuals: 0,
    severalEnrollments,
    unlinkedRows: 0,
  };
  expect(publishedReach(reach).individuals).toBe(shown);
});
