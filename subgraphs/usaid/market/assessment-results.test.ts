import { publishedAssessed, publishedResults } from './assessment-results';

type Counts = readonly [met: number, partly: number, notMet: number];

const standard = ([MET, PARTLY, NOT_MET]: Counts) => ({ assessed: { MET, PARTLY, NOT_MET } });
const valuesOf = (counts: Counts) =>
  publishedResults(standard(counts)).map(({ individuals }) => individuals.value);

it.each([
  [[20, 15, 10], [20, 15, 10], 45],
  [[20, 15, 0], [20, 15, 0], 35],
  [[20, 15, 9], [null, null, null], 44],
  [[3, 2, 1], [null, null, null], null],
  [[0, 0, 0], [0, 0, 0], 0],
] as const)('publishes the results %j as %j, assessed %j', (counts, values, assessed) => {
  expect(valuesOf(counts)).toEqual(values);
  expect(publishedAssessed(standard(counts)).value).toBe(assessed);
});
