import { pathwayStage } from './pathway-stage';

it.each([
  ['ENROLLED', { isEnrolled: true, isReferred: false, serviceStage: null }],
  ['REFERRED', { isEnrolled: true, isReferred: true, serviceStage: null }],
  ['IN_SERVICE', { isEnrolled: true, isReferred: true, serviceStage: 'IN_SERVICE' }],
  ['IN_SERVICE', { isEnrolled: false, isReferred: false, serviceStage: 'IN_SERVICE' }],
  ['COMPLETED', { isEnrolled: true, isReferred: true, serviceStage: 'COMPLETED' }],
  ['EMPLOYED', { isEnrolled: true, isReferred: true, serviceStage: 'EMPLOYED' }],
  ['LINKED_TO_MARKET', { isEnrolled: true, isReferred: true, serviceStage: 'LINKED_TO_MARKET' }],
  [null, { isEnrolled: false, isReferred: false, serviceStage: null }],
] as const)('is %s for %j', (stage, known) => {
  expect(pathwayStage(known)).toBe(stage);
});
