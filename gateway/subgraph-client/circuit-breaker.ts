import { SubgraphFailure } from '../engine/subgraph-failure';
import { AttemptFailure } from './attempt-failure';
import type { SubgraphSettings } from './settings';
import type { BreakerState } from './subgraph-events';

/** Leaves a subgraph alone that has failed `breakerFailures` times in a row, until one request finds it back. */
export class CircuitBreaker {
  private readonly maxFailures: number;
  private readonly openMs: number;
  private state: BreakerState = 'closed';
  private failuresInARow = 0;
  private openedAt = 0;

  constructor(
    { breakerFailures, breakerOpenMs }: SubgraphSettings,
    private readonly onChange: (state: BreakerState) => void,
  ) {
    this.maxFailures = breakerFailures === 0 ? Number.POSITIVE_INFINITY : breakerFailures;
    this.openMs = breakerOpenMs;
  }

  /** @throws SubgraphFailure while the subgraph is left alone */
  requireClosed(): void {
    if (this.state === 'closed') return;
    if (this.state === 'half-open' || Date.now() - this.openedAt < this.openMs)
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'left alone after too many failures');
  }

  /** Runs `attempt` and learns from it how the subgraph is. */
  async run<T>(attempt: () => Promise<T>): Promise<T> {
    this.requireClosed();
    // one alone: those that come meanwhile are refused
    const isTrial = this.state === 'open';
    if (isTrial) this.become('half-open');
    try {
      const result = await attempt();
      this.failuresInARow = 0;
      if (isTrial) this.close();
      return result;
    } catch (error) {
      this.learnFrom(error, isTrial);
      throw error;
    }
  }

  private learnFrom(error: unknown, isTrial: boolean): void {
    const isOutage = error instanceof AttemptFailure && error.isOutage;
    if (isOutage) this.failuresInARow += 1;
    // a trial that was cancelled found out nothing
    if (isTrial ? isOutage || isCancelled(error) : isOutage && this.failuresInARow >= this.maxFailures)
      this.open();
    else if (isTrial) this.close();
  }

  private open(): void {
    if (this.state === 'open') return;
    this.openedAt = Date.now();
    this.become('open');
  }

  /** Unless an attempt that had begun before the trial has failed meanwhile. */
  private close(): void {
    if (this.state === 'half-open') this.become('closed');
  }

  private become(state: BreakerState): void {
    this.state = state;
    this.onChange(state);
  }
}

function isCancelled(error: unknown): boolean {
  return (
    error instanceof SubgraphFailure && (error.code === 'CLIENT_GONE' || error.code === 'SUBGRAPH_TIMEOUT')
  );
}
