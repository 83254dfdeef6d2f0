import { SubgraphFailure } from '../engine/subgraph-failure';
import { type Cancellation, unlessCancelled } from './cancellation';

/**
 * Lets so many tasks run at once and so many others wait, first come first served. (Cockatiel's bulkhead stops
 * serving its queue when it comes upon a waiting task that was cancelled.)
 */
export class ConcurrencyLimit {
  private running = 0;
  private readonly queue = new Set<() => void>();

  constructor(
    private readonly maxConcurrent: number,
    private readonly maxQueued: number,
  ) {}

  /** @throws SubgraphFailure when there is no place to wait, or it is cancelled while it waits */
  async run<T>(task: () => Promise<T>, cancellation: Cancellation): Promise<T> {
    if (this.running < this.maxConcurrent) this.running += 1;
    else await this.takeTurn(cancellation);
    try {
      return await task();
    } finally {
      this.pass();
    }
  }

  private async takeTurn(cancellation: Cancellation): Promise<void> {
    if (this.queue.size >= this.maxQueued) {
      throw new SubgraphFailure('SUBGRAPH_OVERLOADED', `${this.queue.size} requests wait already`);
    }
    let start: () => void = () => undefined;
    const turn = new Promise<void>((resolve) => {
      start = resolve;
    });
    this.queue.add(start);
    try {
      await unlessCancelled(turn, cancellation);
    } catch (error) {
      // cancelled in the moment in which the turn had come: it is for the next
      if (!this.queue.delete(start)) this.pass();
      throw error;
    }
  }

  /** Hands one's place to whoever waits longest. */
  private pass(): void {
    const [next] = this.queue;
    if (!next) {
      this.running -= 1;
      return;
    }
    this.queue.delete(next);
    next();
  }
}
