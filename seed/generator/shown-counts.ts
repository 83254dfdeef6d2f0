import { isSmall } from '../../subgraphs/kit/counts/disclosure';
import { grouped } from './grouping';

/** A number of people or of their rows, and the totals that it is a part of and that may be published. */
export interface CountInTotals {
  readonly id: string;
  readonly totals: readonly string[];
  readonly count: number;
}

/**
 * The counts that the public may see, by id. Those from 1 to 9 are left out; and because a total tells what is
 * missing of it, the smallest beside them are left out too, until at least two are hidden of each total, which
 * together are not small either.
 */
export function shownCounts(counts: readonly CountInTotals[]): ReadonlyMap<string, number> {
  const ascending = [...counts].sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1));
  const parts = grouped(
    ascending.flatMap((each) => each.totals.map((total) => ({ total, each }))),
    ({ total }) => total,
  );
  const hidden = new Set(ascending.filter(({ count }) => isSmall(count)));
  // hiding one part may betray another total that it belongs to
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const entries of parts.values())
      hideBetrayed(
        entries.map(({ each }) => each),
        hidden,
      );
  }
  return new Map(ascending.filter((each) => !hidden.has(each)).map(({ id, count }) => [id, count]));
}

/** `parts` of one total, the smallest first. */
function hideBetrayed(parts: readonly CountInTotals[], hidden: Set<CountInTotals>): void {
  const missing = parts.filter((part) => hidden.has(part));
  let sum = missing.reduce((total, { count }) => total + count, 0);
  let number = missing.length;
  if (number === 0) return;
  for (const part of parts) {
    if (number >= 2 && !isSmall(sum)) return;
    if (hidden.has(part) || part.count === 0) continue;
    hidden.add(part);
    number += 1;
    sum += part.count;
  }
}
