import type { CountedRow } from './counted-row';
import { isSmall } from './disclosure';
import type { PeopleAndRows } from './status-count.repository';

/** What the public may not see of a count. */
export interface Withheld {
  /** The numbers of people and of rows. */
  readonly total: boolean;
  /** Both of them by status. */
  readonly byStatus: boolean;
  /** The numbers of people, beside those of rows. */
  readonly individuals: boolean;
}

export const nothingWithheld: Withheld = { total: false, byStatus: false, individuals: false };

type Counted = PeopleAndRows & { readonly byStatus: readonly PeopleAndRows[] };

/**
 * A total from 1 to 9 is withheld; a breakdown by status whole where any number in it is, for it could be found
 * from the others; and the people where so few have several rows, as the rows beside them would tell.
 */
export function withheldOf({ individuals, rows, byStatus }: Counted): Withheld {
  const total = [individuals, rows].some(isSmall);
  const ofStatuses = byStatus.reduce((sum, each) => sum + each.individuals, 0);
  const repeated = [{ individuals, rows }, ...byStatus].map((each) => each.rows - each.individuals);
  return {
    total,
    byStatus: total || byStatus.some((each) => isSmall(each.individuals) || isSmall(each.rows)),
    individuals: total || [...repeated, ofStatuses - individuals].some(isSmall),
  };
}

export const eitherWithheld = (one: Withheld, other: Withheld): Withheld => ({
  total: one.total || other.total,
  byStatus: one.byStatus || other.byStatus,
  individuals: one.individuals || other.individuals,
});

/** The wholes that each part belongs to, near and far. */
export type Wholes = Map<string, Set<string>>;

export function addWholes(wholes: Wholes, { wholes: given }: Pick<CountedRow, 'wholes'>): void {
  for (const [part, itsWholes] of Object.entries(given)) {
    const known = wholes.get(part) ?? new Set();
    wholes.set(part, known);
    for (const whole of itsWholes) known.add(whole);
  }
}

/**
 * What is withheld of a public part could be worked out from the whole and its other parts: so the whole is
 * marked, and withholds it too.
 */
export function markWholes<C extends Counted & { readonly _id: string }>(
  counts: readonly C[],
  wholes: Wholes,
): (C & { withheldParts: Withheld })[] {
  const marks = new Map<string, Withheld>();
  for (const count of counts) {
    for (const whole of wholes.get(count._id) ?? [])
      marks.set(whole, eitherWithheld(marks.get(whole) ?? nothingWithheld, withheldOf(count)));
  }
  return counts.map((count) => ({ ...count, withheldParts: marks.get(count._id) ?? nothingWithheld }));
}
