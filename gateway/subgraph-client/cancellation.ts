import type { RequestSignal } from '../engine/ask-subgraph';
import { SubgraphFailure } from '../engine/subgraph-failure';

/** What is told, once at most, that nobody waits for it any longer. */
export interface Cancellable {
  cancel(): void;
}

/**
 * Whether somebody still waits, as an AbortSignal says it, but light enough for each fetch to have one of its own; many
 * that watch the one of a request are a single listener of its signal, and none when they are done.
 */
export class Cancellation {
  private readonly watching = new Set<Cancellable>();
  private isOver = false;
  private ownReason: unknown;

  /** It is cancelled with `signal`, if there is one. */
  constructor(private readonly signal?: RequestSignal) {}

  get isCancelled(): boolean {
    return this.isOver || this.signal?.aborted === true;
  }

  get reason(): unknown {
    return this.isOver ? this.ownReason : this.signal?.reason;
  }

  /** What it means for a fetch that it is cancelled. */
  failure(): SubgraphFailure {
    const { reason: cause } = this;
    return isTimeout(cause)
      ? new SubgraphFailure('SUBGRAPH_TIMEOUT', 'the time for the whole request is over', { cause })
      : new SubgraphFailure('CLIENT_GONE', 'nobody waits for the answer any longer', { cause });
  }

  cancel(reason: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    this.ownReason = reason;
    for (const one of this.watching) one.cancel();
  }

  watch(one: Cancellable): void {
    if (this.watching.size === 0) this.signal?.addEventListener('abort', this);
    this.watching.add(one);
  }

  unwatch(one: Cancellable): void {
    if (this.watching.delete(one) && this.watching.size === 0)
      this.signal?.removeEventListener('abort', this);
  }

  /** Of the signal. */
  handleEvent(): void {
    this.cancel(this.signal?.reason);
  }
}

function isTimeout(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError';
}

/**
 * What `promise` gives, unless it is cancelled first.
 * @throws SubgraphFailure when it is
 */
export function unlessCancelled<T>(promise: Promise<T>, cancellation: Cancellation): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => cancellation.unwatch(waiting);
    const waiting = {
      cancel: () => {
        leave();
        reject(cancellation.failure());
      },
    };
    cancellation.watch(waiting);
    if (cancellation.isCancelled) waiting.cancel();
    promise.finally(leave).then(resolve, reject);
  });
}

/**
 * Waits.
 * @throws SubgraphFailure as soon as it is cancelled
 */
export async function wait(delayMs: number, cancellation: Cancellation): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs);
  });
  await unlessCancelled(elapsed, cancellation).finally(() => clearTimeout(timer));
}
