import { grouped } from './grouping';

/** Below this, a number can point to a person. */
const LEAST_SHOWN = 10;

/** A number of people or of their rows, and the published total that it is a part of. */
export interface CountInTotal {
  readonly id: string;
  readonly total: string;
  readonly count: number;
}

/**
 * The counts that the public may see, by id. Those from 1 to 9 are left out; and because their total is published,
 * the next larger are left out with them until at least two are hidden, which together are not small either.
 */
export function shownCounts(counts: readonly CountInTotal[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const parts of grouped(counts, ({ total }) => total).values()) {
    let hiddenParts = 0;
    let hiddenSum = 0;
    for (const { id, count } of [...parts].sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1))) {
      const isBetrayed = hiddenParts > 0 && (hiddenParts < 2 || hiddenSum < LEAST_SHOWN);
      if (count > 0 && (count < LEAST_SHOWN || isBetrayed)) {
        hiddenParts += 1;
        hiddenSum += count;
      } else {
        shown.set(id, count);
      }
    }
  }
  return shown;
}
