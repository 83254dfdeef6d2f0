import { ExponentialBackoff, fullJitterGenerator } from 'cockatiel';
import { SubgraphFailure } from '../engine/subgraph-failure';
import { AttemptFailure } from './attempt-failure';
import { cancelledBy, wait } from './cancellation';
import type { SubgraphSettings } from './settings';
import type { Retried } from './subgraph-events';

export interface RetryOptions {
  readonly kind: 'query' | 'mutation';
  readonly settings: SubgraphSettings;
  readonly signal: AbortSignal;
  readonly onRetry: (event: Omit<Retried, 'service'>) => void;
}

/**
 * Runs `attempt` until it succeeds, hope is lost or `signal` is aborted.
 * @throws SubgraphFailure the last attempt's, saying how many there were
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { kind, settings, signal, onRetry }: RetryOptions,
): Promise<{ value: T; attempts: number }> {
  const nextDelay = delaysOf(settings);
  for (let attempts = 1; ; attempts += 1) {
    try {
      return { value: await attempt(), attempts };
    } catch (error) {
      const delayMs =
        attempts <= settings.retries ? delayAfter(error, kind, attempts, settings, nextDelay) : null;
      if (delayMs === null) throw countAttempts(error, attempts);
      onRetry({ attempt: attempts, code: codeOf(error), delayMs });
      await wait(delayMs, signal).catch(() => {
        throw countAttempts(cancelledBy(signal), attempts);
      });
    }
  }
}

/** Milliseconds to wait before asking again; null when that is no use or no good. */
function delayAfter(
  error: unknown,
  kind: RetryOptions['kind'],
  attempts: number,
  { timeoutMs }: SubgraphSettings,
  nextDelay: () => number,
): number | null {
  if (!(error instanceof AttemptFailure)) return null;
  const { prospect = 'hopeless', unsent = false, retryAfterMs = 0 } = error.details;
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

function codeOf(error: unknown): SubgraphFailure['code'] {
  return error instanceof SubgraphFailure ? error.code : 'SUBGRAPH_UNAVAILABLE';
}

/** `error` with the number of attempts; one that failed before anything was sent does not count. */
function countAttempts(error: unknown, attempts: number): unknown {
  if (!(error instanceof SubgraphFailure)) return error;
  const made = error instanceof AttemptFailure || error.code === 'CLIENT_GONE' ? attempts : attempts - 1;
  return new SubgraphFailure(error.code, error.message, { ...error.details, attempts: made });
}
