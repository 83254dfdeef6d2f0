import { createHash } from 'node:crypto';

/**
 * A stream of numbers that its key alone decides: sfc32 (Chris Doty-Humphrey, PractRand) with SHA-256 of the
 * key as its state. Streams of different keys are independent, so one attribute can change without the others.
 */
export class RandomStream {
  private readonly state: Uint32Array;

  constructor(...key: readonly string[]) {
    const digest = createHash('sha256').update(JSON.stringify(key)).digest();
    this.state = Uint32Array.from([0, 4, 8, 12], (offset) => digest.readUInt32LE(offset));
    for (let round = 0; round < 12; round++) this.next();
  }

  /** A whole number from 0 to `limit` - 1, each as likely. */
  below(limit: number): number {
    const uneven = 2 ** 32 % limit;
    let drawn = this.next();
    while (drawn < uneven) drawn = this.next();
    return drawn % limit;
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    if (last < first) throw new RangeError(`nothing lies between ${first} and ${last}`);
    return first + this.below(last - first + 1);
  }

  /** `values` in another order (Fisher-Yates). */
  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values];
    for (let end = shuffled.length - 1; end > 0; end--) {
      const chosen = this.below(end + 1);
      [shuffled[end], shuffled[chosen]] = [shuffled[chosen] as T, shuffled[end] as T];
    }
    return shuffled;
  }

  private next(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.state;
    const drawn = a + b + counter;
    this.state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + drawn, counter + 1]);
    return drawn >>> 0;
  }
}
