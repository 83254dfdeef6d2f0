import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { SubgraphFailure } from '../engine/subgraph-failure';
import { AttemptFailure } from './attempt-failure';
import type { SubgraphSettings } from './settings';
import type { BreakerState } from './subgraph-events';

export interface CircuitBreaker {
  /** @throws SubgraphFailure while the subgraph is left alone */
  requireClosed(): void;
  /** Runs `attempt` and learns from it how the subgraph is. */
  run<T>(attempt: () => Promise<T>): Promise<T>;
}

const NONE: CircuitBreaker = { requireClosed: () => undefined, run: (attempt) => attempt() };

/** Leaves a subgraph alone that has failed `breakerFailures` times in a row, until one request finds it back. */
export function createCircuitBreaker(
  { breakerFailures, breakerOpenMs }: SubgraphSettings,
  onChange: (state: BreakerState) => void,
): CircuitBreaker {
  if (breakerFailures === 0) return NONE;
  let openedAt = 0;
  const countsAgainst = (error: unknown): boolean => {
    if (error instanceof AttemptFailure) return error.isOutage;
    // the one that was to find out was cancelled: it found out nothing
    return policy.state === CircuitState.HalfOpen && isCancelled(error);
  };
  const policy = circuitBreaker(handleWhen(countsAgainst), {
    halfOpenAfter: breakerOpenMs,
    breaker: new ConsecutiveBreaker(breakerFailures),
  });
  policy.onStateChange((state) => {
    if (state === CircuitState.Open) openedAt = Date.now();
    onChange(nameOf(state));
  });
  const isLeftAlone = (): boolean =>
    policy.state === CircuitState.HalfOpen ||
    (policy.state === CircuitState.Open && Date.now() - openedAt < breakerOpenMs);
  const requireClosed = (): void => {
    if (isLeftAlone())
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'left alone after too many failures');
  };
  return {
    requireClosed,
    run: (attempt) => {
      requireClosed();
      return policy.execute(attempt);
    },
  };
}

function isCancelled(error: unknown): boolean {
  return (
    error instanceof SubgraphFailure && (error.code === 'CLIENT_GONE' || error.code === 'SUBGRAPH_TIMEOUT')
  );
}

function nameOf(state: CircuitState): BreakerState {
  if (state === CircuitState.HalfOpen) return 'half-open';
  return state === CircuitState.Closed ? 'closed' : 'open';
}
