import { SubgraphFailure } from '../engine/subgraph-failure';

/** What it means for a fetch that `signal` is aborted. */
export function cancelledBy({ reason }: AbortSignal): SubgraphFailure {
  return isTimeout(reason)
    ? new SubgraphFailure('SUBGRAPH_TIMEOUT', 'the time for the whole request is over', { cause: reason })
    : new SubgraphFailure('CLIENT_GONE', 'nobody waits for the answer any longer', { cause: reason });
}

function isTimeout(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError';
}

/**
 * What `promise` gives, unless `signal` is aborted first.
 * @throws SubgraphFailure when it is
 */
export function unlessCancelled<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(cancelledBy(signal));
    signal.addEventListener('abort', cancel, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
    if (signal.aborted) cancel();
  });
}

/**
 * Waits.
 * @throws SubgraphFailure as soon as `signal` is aborted
 */
export async function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs);
  });
  await unlessCancelled(elapsed, signal).finally(() => clearTimeout(timer));
}
