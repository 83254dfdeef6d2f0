import { addMonths, dayOf, type Period } from './calendar';
import type { Stay } from './path';
import type { RandomStream } from './random';
import type { OtherRegistrants } from './register';
import type { Traits } from './traits';

/** Of a hundred apprentices outside the cohorts, those who went on to Sembrando Vida. */
const DOUBLE_PERCENT = 1;

/** Old enough to have been through a cycle first, young enough to have been admitted to it. */
const ageBands: readonly string[] = ['AGE_20_24', 'AGE_25_29'];

const traitsKey = ({ adminArea, sex, ageBand }: Traits): string => `${adminArea} ${sex} ${ageBand}`;

/**
 * Which row of the farmers' register is the same person as which row of the apprentices': both by ordinal.
 * Only rows of equal traits and of people who agreed to linkage are joined, so that no margin moves.
 */
export function pairDoubles(
  apprentices: OtherRegistrants,
  farmers: OtherRegistrants,
): ReadonlyMap<number, number> {
  const wanted = Math.round((apprentices.traits.length * DOUBLE_PERCENT) / 100);
  const free = new Map<string, number[]>();
  apprentices.traits.forEach((traits, ordinal) => {
    if (!apprentices.linked[ordinal] || !ageBands.includes(traits.ageBand)) return;
    const key = traitsKey(traits);
    free.set(key, [...(free.get(key) ?? []), ordinal]);
  });
  const pairs = new Map<number, number>();
  for (const [ordinal, traits] of farmers.traits.entries()) {
    if (pairs.size === wanted) break;
    const partner = farmers.linked[ordinal] ? free.get(traitsKey(traits))?.shift() : undefined;
    if (partner !== undefined) pairs.set(ordinal, partner);
  }
  return pairs;
}

const apprenticeship: Period = { from: dayOf('2020-12-09'), to: dayOf('2021-03-31') };

/** A finished cycle, then a stay as a farmer; both begin after the 18th birthday of the youngest who are paired. */
export function drawDoubleStays(
  random: RandomStream,
  farmerEntry: Period,
): { apprentice: Stay; farmer: Stay } {
  const startedOn = random.between(apprenticeship.from, apprenticeship.to);
  const cycleMonths = random.between(6, 12);
  const endedOn = addMonths(startedOn, cycleMonths);
  return {
    apprentice: { startedOn, endedOn, status: 'COMPLETED', cycleMonths },
    farmer: {
      startedOn: random.between(Math.max(endedOn + 1, farmerEntry.from), farmerEntry.to),
      endedOn: null,
      status: 'ACTIVE',
      cycleMonths: null,
    },
  };
}
