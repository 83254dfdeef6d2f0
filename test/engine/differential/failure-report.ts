import type { Failure } from './compare-operations';

/** Everything that repeats a failure. */
export function describeFailure({ federation, seed, operation, reason }: Failure): string {
  const { document, variables, operationName, faults } = operation;
  return [
    `--- ${federation}${seed === undefined ? '' : `, seed ${seed}`}`,
    document,
    `variables ${JSON.stringify(variables)}`,
    ...(operationName === undefined ? [] : [`operationName ${operationName}`]),
    ...(faults.perMille === 0 ? [] : [`faults ${JSON.stringify(faults)}`]),
    reason,
    '',
    '',
  ].join('\n');
}
