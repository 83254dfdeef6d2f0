import type { RequestSignal } from '../engine/ask-subgraph';
import { RefusedRequest } from './refused-request';

export interface AdmissionLimits {
  /** Operations that are worked on at once. */
  readonly maxInFlight: number;
  /** Operations that wait for one of those to end. */
  readonly maxQueued: number;
}

export interface Load {
  readonly running: number;
  readonly queued: number;
}

/** An operation takes well below a second as a rule, so a place is soon free again. */
const RETRY_AFTER_SECONDS = 1;

/** How many operations run at once and how many wait their turn; whoever comes then is told to come again. */
export class Admission {
  private running = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly limits: AdmissionLimits) {}

  /** Operations that are worked on, and that wait, at the moment. */
  get load(): Load {
    return { running: this.running, queued: this.waiting.size };
  }

  /** @throws RefusedRequest 503 when all places are taken, also those in the queue */
  requireRoom(): void {
    const { maxInFlight, maxQueued } = this.limits;
    if (this.running < maxInFlight || this.waiting.size < maxQueued) return;
    throw overloaded(`this gateway answers ${maxInFlight} operations at once and lets ${maxQueued} wait`);
  }

  /**
   * Runs `work` when it is its turn; one whose signal is aborted until then leaves the queue.
   * @throws RefusedRequest 503 when it can't have a turn
   */
  async run<T>(signal: RequestSignal, work: () => Promise<T>): Promise<T> {
    if (!this.enter()) await this.waitForTurn(signal);
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** False where all places are taken. @throws RefusedRequest 503 */
  private enter(): boolean {
    this.requireRoom();
    if (this.running >= this.limits.maxInFlight) return false;
    this.running += 1;
    return true;
  }

  /** Takes the place of one who leaves. */
  private waitForTurn(signal: RequestSignal): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.waiting.delete(admit);
        reject(overloaded('the operation waited for its turn until its time was over'));
      };
      const admit = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp);
      this.waiting.add(admit);
    });
  }

  /** The place of who leaves goes to who waits longest. */
  private leave(): void {
    const [next] = this.waiting;
    if (!next) {
      this.running -= 1;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}

function overloaded(reason: string): RefusedRequest {
  return new RefusedRequest(
    503,
    'OVERLOADED',
    `${reason}: try again later`,
    {},
    {
      'retry-after': String(RETRY_AFTER_SECONDS),
    },
  );
}
