import { isLoopback, LOOPBACK_ADDRESSES } from '../../subgraphs/kit/local-only';
import type { Given, Problems } from './given';
import type { settings, Values } from './settings';

/** What is wrong with values that are right each for itself. */
export function checkValuesTogether(
  { demo, host, requests }: Values<typeof settings>,
  given: (path: string) => Given | undefined,
): Problems {
  const problems: Problems = [];
  if (demo && !isLoopback(host)) {
    problems.push(
      `${given('host')?.at}: expected one of ${LOOPBACK_ADDRESSES.join(', ')}, got "${host}": demo serves person-level data without asking who reads it, so it listens on this machine only`,
    );
  }
  const { deadlineMs, maxDeadlineMs } = requests;
  if (deadlineMs > maxDeadlineMs) {
    const at = given('requests.deadlineMs')?.at ?? given('requests.maxDeadlineMs')?.at;
    problems.push(
      `${at}: expected requests.deadlineMs to be at most requests.maxDeadlineMs, got ${deadlineMs} and ${maxDeadlineMs}`,
    );
  }
  return problems;
}
