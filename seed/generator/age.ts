import type { AgeBand } from '../../subgraphs/kit/reference/codes';
import { addYears, type Day, type Period } from './calendar';
import type { RandomStream } from './random';

/** Completed years, both included. The last band is open; the generator draws nobody above 79. */
const years: Readonly<Record<AgeBand, readonly [number, number]>> = {
  AGE_15_17: [15, 17],
  AGE_18_19: [18, 19],
  AGE_20_24: [20, 24],
  AGE_25_29: [25, 29],
  AGE_30_44: [30, 44],
  AGE_45_59: [45, 59],
  AGE_60_PLUS: [60, 79],
};

/** Birthdays of those who are in `band` on `asOf`. */
export function birthdays(band: AgeBand, asOf: Day): Period {
  const [youngest, oldest] = years[band];
  return { from: addYears(asOf, -(oldest + 1)) + 1, to: addYears(asOf, -youngest) };
}

export interface EntryRule {
  readonly window: Period;
  /** Completed years at entry, both included. */
  readonly ages: readonly [number, number];
}

/**
 * A day of entry that somebody of this age today can have had. A birthday is drawn first, so that the
 * youngest entered late; it is then forgotten, for no row holds one.
 */
export function drawEntry(random: RandomStream, band: AgeBand, rule: EntryRule, asOf: Day): Day {
  const { window, ages } = rule;
  const born = birthdays(band, asOf);
  const birthday = random.between(
    Math.max(born.from, addYears(window.from, -(ages[1] + 1)) + 1),
    Math.min(born.to, addYears(window.to, -ages[0])),
  );
  return random.between(
    Math.max(window.from, addYears(birthday, ages[0])),
    Math.min(window.to, addYears(birthday, ages[1] + 1) - 1),
  );
}
