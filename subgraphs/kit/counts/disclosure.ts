/** Below this, a number of people can point to one of them. */
const LEAST_PUBLIC = 10;

/** From 1 to 9. Nobody is no small number, since there is nobody to point to. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_PUBLIC;

/** A number of people as anybody may read it; null is 1 to 9. */
export const publicCount = (count: number): number | null => (isSmall(count) ? null : count);

/** The same, for readers who are told that it is withheld. */
export interface GuardedCountRecord {
  /** Null where it is withheld. */
  readonly value: number | null;
  readonly suppressed: boolean;
}

/** A number of which it was decided elsewhere whether it may be read; null where it may not. */
export const decidedCount = (value: number | null): GuardedCountRecord => ({
  value,
  suppressed: value === null,
});

export const guardedCount = (count: number): GuardedCountRecord => decidedCount(publicCount(count));

/**
 * A number of a series, to the nearest ten: the difference between exact ones would tell how few came or went
 * between two dates.
 */
export const toTens = (count: number): number => 10 * Math.round(count / 10);

/**
 * Counts of the parts of a whole that is public as well: where one of them is small all are withheld, as the
 * others would give it away, and which of them is small must not be told either.
 */
export const guardedParts = (counts: readonly number[]): GuardedCountRecord[] =>
  counts.map((count) => decidedCount(counts.some(isSmall) ? null : count));
