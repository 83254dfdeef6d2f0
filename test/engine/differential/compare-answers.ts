import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/** What is wrong about an answer; undefined when nothing is. */
export function compareAnswers(expected: ExecutionResult, actual: ExecutionResult): string | undefined {
  const expectedData = JSON.stringify(expected.data);
  const actualData = JSON.stringify(actual.data);
  if (expectedData !== actualData) {
    return `other data\n  expected ${expectedData}\n  received ${actualData}\n  ${describeErrors(actual)}`;
  }
  if (expected.data === undefined) {
    return actual.errors?.length ? undefined : 'a request error is expected, but there is none';
  }
  const missing = without(positionsOf(expected), positionsOf(actual));
  const unexpected = without(positionsOf(actual), positionsOf(expected));
  if (missing.length === 0 && unexpected.length === 0) return undefined;
  return [
    ...missing.map((path) => `no error at ${path}`),
    ...unexpected.map((path) => `an error too many at ${path}`),
    describeErrors(actual),
  ].join('\n  ');
}

function describeErrors({ errors = [] }: ExecutionResult): string {
  const messages = errors.map(({ message, path }) => `${JSON.stringify(path)}: ${message}`);
  return `errors received: ${messages.join('; ') || 'none'}`;
}

/**
 * Where errors are seen: an error lies at its path, or at the null that it made of an ancestor; which of several
 * errors below that null come to light is left to the executor.
 */
function positionsOf({ data, errors }: ExecutionResult): Set<string> {
  return new Set((errors ?? []).map(({ path }) => JSON.stringify(path ? seenAt(data, path) : 'no path')));
}

function seenAt(data: unknown, path: Path): Path {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

/** Undefined when there is nothing at the path, not even null. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (value: unknown, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

function without(values: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...values].filter((value) => !others.has(value));
}
