import { ExponentialBackoff, fullJitterGenerator } from 'cockatiel';
import { AttemptFailure } from './attempt-failure';
import { type Cancellation, wait } from './cancellation';
import type { SubgraphSettings } from './settings';
import type { Retried } from './subgraph-events';

export interface RetryOptions {
  readonly kind: 'query' | 'mutation';
  readonly settings: SubgraphSettings;
  readonly cancellation: Cancellation;
  readonly onRetry: (event: Omit<Retried, 'service'>) => void;
}

/**
 * Runs `attempt` until it succeeds, hope is lost or it is cancelled.
 * @throws SubgraphFailure the last attempt's
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { kind, settings, cancellation, onRetry }: RetryOptions,
): Promise<T> {
  let delays: (() => number) | undefined;
  const nextDelay = (): number => {
    delays ??= delaysOf(settings);
    return delays();
  };
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AttemptFailure) || attempts > settings.retries) throw error;
      const delayMs = delayAfter(error, kind, attempts, settings, nextDelay);
      if (delayMs === null) throw error;
      onRetry({ attempt: attempts, code: error.code, delayMs });
      await wait(delayMs, cancellation);
    }
  }
}

/** Milliseconds to wait before asking again; null when that is no use or no good. */
function delayAfter(
  { details }: AttemptFailure,
  kind: RetryOptions['kind'],
  attempts: number,
  { timeoutMs }: SubgraphSettings,
  nextDelay: () => number,
): number | null {
  const { prospect = 'hopeless', unsent = false, retryAfterMs = 0 } = details;
  if (prospect === 'hopeless' || retryAfterMs > timeoutMs) return null;
  if (kind === 'mutation' && !unsent) return null;
  // the likeliest reason is that the subgraph closed an idle connection while we wrote to it
  if (prospect === 'at once' && attempts === 1) return 0;
  return retryAfterMs + nextDelay();
}

/** Delays that grow from the shortest to the longest, at random so that not all come back together. */
function delaysOf({ retryMinDelayMs, retryMaxDelayMs }: SubgraphSettings): () => number {
  const initialDelay = Math.max(1, retryMinDelayMs);
  const maxDelay = Math.max(0, retryMaxDelayMs - retryMinDelayMs);
  let backoff = new ExponentialBackoff({ generator: fullJitterGenerator, initialDelay, maxDelay }).next();
  return () => {
    const { duration } = backoff;
    backoff = backoff.next(undefined);
    return retryMinDelayMs + duration;
  };
}
