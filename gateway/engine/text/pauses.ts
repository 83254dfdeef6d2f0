import { setImmediate } from 'node:timers/promises';

/** Work that stops now and then, so that others get their turn where it is long. */
export type Pausing<T> = Generator<void, T>;

/** From here on an answer is gone through in turns with other work. */
export const LONG_BYTES = 512 * 1024;
/** How much is gone through at a time: a few milliseconds. */
export const BYTES_AT_ONCE = 256 * 1024;

export function atOnce<T>(work: Pausing<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export async function inTurns<T>(work: Pausing<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await setImmediate();
  }
}
