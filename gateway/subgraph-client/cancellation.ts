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

/** Runs `task` with a signal of its own, aborted with `signal` or when it takes longer than `timeoutMs`. */
export async function withTimeLimit<T>(
  timeoutMs: number,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // not AbortSignal.any and AbortSignal.timeout: those stay in memory until the time is over
  const controller = new AbortController();
  const cancel = (): void => controller.abort(signal.reason);
  const timer = setTimeout(
    () => controller.abort(new DOMException(`took longer than ${timeoutMs} ms`, 'TimeoutError')),
    timeoutMs,
  );
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await task(controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}
