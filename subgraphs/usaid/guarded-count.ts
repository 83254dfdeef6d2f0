import { isSmall } from '../kit/counts/disclosure';

/** A number of people as anybody may read it. */
export interface GuardedCountRecord {
  /** Null where it is withheld. */
  value: number | null;
  suppressed: boolean;
}

const WITHHELD: GuardedCountRecord = { value: null, suppressed: true };

export const guardedCount = (count: number): GuardedCountRecord =>
  isSmall(count) ? WITHHELD : { value: count, suppressed: false };

/**
 * Counts of the parts of a whole that is public as well: where one of them is small all are withheld, as the
 * others would give it away, and which of them is small must not be told either.
 */
export const guardedParts = (counts: readonly number[]): GuardedCountRecord[] =>
  counts.map((count) => (counts.some(isSmall) ? WITHHELD : { value: count, suppressed: false }));
