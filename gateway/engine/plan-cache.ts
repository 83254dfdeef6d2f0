import { LRUCache } from 'lru-cache';
import { PlanningError } from './plan/planner';

export interface PlanCacheOptions<V extends object> {
  readonly maxEntries: number;
  /** Of keys and values together, as far as `bytesOf` knows. */
  readonly maxBytes: number;
  /** About what a value holds in memory. */
  readonly bytesOf: (value: V) => number;
  /** How long what can't be planned is refused without planning it again. */
  readonly failureKeptMs?: number;
  readonly observe?: PlanCacheObserver;
  /** Milliseconds that only ever grow; for tests. */
  readonly now?: () => number;
}

/** What became of a look-up: `hit` also where it joined one that is being made. */
export interface PlanCacheObserver {
  hit(): void;
  miss(): void;
  /** Room was needed for another. */
  evicted(): void;
}

const FAILURE_KEPT_MS = 60_000;
/** An error with its stack. */
const FAILURE_BYTES = 2_000;
/** A UTF-16 unit, as a string of other than Latin letters takes it. */
const BYTES_PER_UNIT = 2;

/**
 * What is costly to make, made once for each key: also while it is being made, and for a while where it can't be
 * made, so that a document that planning gave up on does not keep the planner busy. Bounded in number and bytes.
 */
export class PlanCache<V extends object> {
  readonly #beingMade = new Map<string, Promise<V>>();
  readonly #made: LRUCache<string, Promise<V>>;
  readonly #options: PlanCacheOptions<V>;

  constructor(options: PlanCacheOptions<V>) {
    const { maxEntries, maxBytes, observe, now } = options;
    this.#options = options;
    this.#made = new LRUCache({
      max: maxEntries,
      maxSize: maxBytes,
      ttlResolution: 0,
      ...(now && { perf: { now } }),
      dispose: (_value, _key, reason) => {
        if (reason === 'evict') observe?.evicted();
      },
    });
  }

  /** How many are kept, those that failed among them. */
  get size(): number {
    return this.#made.size;
  }

  /** @throws what `make` throws; a PlanningError of a moment ago is thrown again instead of making it again */
  get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.#made.get(key) ?? this.#beingMade.get(key);
    if (known) {
      this.#options.observe?.hit();
      return known;
    }
    this.#options.observe?.miss();
    const making = make();
    this.#beingMade.set(key, making);
    making
      .then(
        (value) => this.#keep(key, making, this.#options.bytesOf(value)),
        (error: unknown) => {
          if (error instanceof PlanningError) this.#keepFailure(key, making);
        },
      )
      .finally(() => this.#beingMade.delete(key));
    return making;
  }

  #keep(key: string, made: Promise<V>, bytes: number, ttl?: number): void {
    const size = Math.max(1, Math.ceil(bytes + key.length * BYTES_PER_UNIT));
    this.#made.set(key, made, { size, ...(ttl !== undefined && { ttl }) });
  }

  #keepFailure(key: string, failed: Promise<V>): void {
    this.#keep(key, failed, FAILURE_BYTES, this.#options.failureKeptMs ?? FAILURE_KEPT_MS);
  }
}
