import { furthestStage } from './service-stage';

it.each([
  [null, [], []],
  ['IN_SERVICE', ['IN_PROGRESS'], []],
  ['IN_SERVICE', ['WITHDRAWN'], []],
  ['COMPLETED', ['IN_PROGRESS', 'COMPLETED'], []],
  ['COMPLETED', ['IN_PROGRESS'], ['COURSE_COMPLETED']],
  ['EMPLOYED', ['COMPLETED'], ['COURSE_COMPLETED', 'EMPLOYMENT']],
  ['LINKED_TO_MARKET', ['COMPLETED'], ['MARKET_ACCESS']],
] as const)('is %s for participations %j with outcomes %j', (stage, statuses, types) => {
  const participations = statuses.map((status) => ({ status }));
  expect(
    furthestStage(
      participations,
      types.map((type) => ({ type })),
    ),
  ).toBe(stage);
});
