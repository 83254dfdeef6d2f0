import type { RegisterCode } from '../profiles';
import { programIds } from '../published/programs';
import type { EntryRule } from './age';
import type { Person, ReferredPath, Stay } from './path';
import { spread } from './quota';
import { RandomStream } from './random';
import {
  apprenticesOfHonduras,
  apprenticesOfSalvador,
  farmersHonduras,
  farmersSalvador,
} from './register.margins';
import { drawCycle, drawFarmingOrExit, farmerEntryHonduras, farmerEntrySalvador } from './stay';
import { drawTraits, type Margins, marginsScaled, marginsWithout, type Traits } from './traits';

export interface RegisterSpec {
  readonly code: RegisterCode;
  readonly programId: string;
  readonly country: 'HN' | 'SV';
  readonly margins: Margins;
  /** Null for Jóvenes Construyendo el Futuro, which has cycles of its own. */
  readonly farmerEntry: EntryRule | null;
}

const apprentices = { programId: programIds.apprentices, farmerEntry: null };
const farmers = { programId: programIds.farmers };

export const registerSpecs: Readonly<Record<RegisterCode, RegisterSpec>> = {
  'JCF-HN': { code: 'JCF-HN', country: 'HN', margins: apprenticesOfHonduras, ...apprentices },
  'JCF-SV': { code: 'JCF-SV', country: 'SV', margins: apprenticesOfSalvador, ...apprentices },
  'SVD-HN': {
    code: 'SVD-HN',
    country: 'HN',
    margins: farmersHonduras,
    farmerEntry: farmerEntryHonduras,
    ...farmers,
  },
  'SVD-SV': {
    code: 'SVD-SV',
    country: 'SV',
    margins: farmersSalvador,
    farmerEntry: farmerEntrySalvador,
    ...farmers,
  },
};

/** Somebody in a register, before the register numbers its rows. */
export interface Registrant {
  readonly person: Person;
  readonly stay: Stay;
  /** Whether they agreed to be linked with USAID's rows. */
  readonly linked: boolean;
}

/** Of a hundred people outside the published cohorts, those who did not agree to linkage. */
const UNLINKED_PERCENT = 4;

/** Traits and consent of the people of a register who are outside the published cohorts. */
export interface OtherRegistrants {
  readonly traits: readonly Traits[];
  readonly linked: readonly boolean[];
}

export function drawOthers(
  spec: RegisterSpec,
  size: number,
  cohort: readonly ReferredPath[],
  seed: string,
): OtherRegistrants {
  const cohortTraits = cohort.map(({ person }) => person);
  const traits = drawTraits(marginsWithout(marginsScaled(spec.margins, size), cohortTraits), seed, spec.code);
  const unlinked = Math.round((traits.length * UNLINKED_PERCENT) / 100);
  const consents = spread(
    { given: traits.length - unlinked, withheld: unlinked },
    new RandomStream(seed, spec.code, 'linkage consent'),
  );
  return { traits, linked: consents.map((consent) => consent === 'given') };
}

export const otherPerson = (
  spec: RegisterSpec,
  traits: Traits,
  ordinal: number,
  keyPrefix: string,
): Person => ({
  key: `${keyPrefix}${spec.code}:${ordinal + 1}`,
  country: spec.country,
  ...traits,
});

export const drawStay = (spec: RegisterSpec, random: RandomStream, person: Person): Stay =>
  spec.farmerEntry
    ? drawFarmingOrExit(random, person.ageBand, spec.farmerEntry)
    : drawCycle(random, person.ageBand);

/**
 * People of a cohort agreed to linkage, all of them. That a referral and the consent to linkage come together
 * is a choice of this seed; no source says so, and the graph serves referrals without it too.
 */
export const cohortRegistrant = ({ person, stay }: ReferredPath): Registrant => ({
  person,
  stay,
  linked: true,
});
