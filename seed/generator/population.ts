import { type Profile, type RegisterCode, registerCodes } from '../profiles';
import { drawDoubleStays, pairDoubles } from './double-enrollment';
import { honduranWorkforce } from './honduras.cohort';
import { linkedIds } from './linked-id';
import { type NumberedRegister, numberRegisters } from './numbering';
import type { DirectPath, ReferredPath } from './path';
import { RandomStream } from './random';
import {
  cohortRegistrant,
  drawOthers,
  drawStay,
  type OtherRegistrants,
  otherPerson,
  type RegisterSpec,
  type Registrant,
  registerSpecs,
} from './register';
import { salvadoranFarmers, salvadoranGraduates } from './salvador.cohort';

/** Every synthetic person of a seed and profile, and how their rows are joined. */
export interface Population {
  /** What the rows that hang on a person are drawn from. */
  readonly seed: string;
  readonly registers: readonly NumberedRegister[];
  /** All who were referred, in the order of their referral's number. */
  readonly referred: readonly ReferredPath[];
  /** All whom USAID reached without a referral. */
  readonly direct: readonly DirectPath[];
  readonly linkedId: (personKey: string) => string;
}

/** The same seed and profile give the same people, whatever machine and day it is. */
export function population(seed: string, { registers: sizes }: Profile): Population {
  const honduras = honduranWorkforce(seed);
  const cohorts: Readonly<Record<RegisterCode, readonly ReferredPath[]>> = {
    'JCF-HN': honduras.referred,
    'JCF-SV': salvadoranGraduates(seed),
    'SVD-HN': [],
    'SVD-SV': salvadoranFarmers(seed),
  };
  const others = mapCodes((code) => drawOthers(registerSpecs[code], sizes[code], cohorts[code], seed));
  const filled = fillRegisters(others, seed);
  const registrants = mapCodes((code) => [...cohorts[code].map(cohortRegistrant), ...filled[code]]);
  return {
    seed,
    registers: numberRegisters(registrants),
    referred: Object.values(cohorts).flat().sort(byReferral),
    direct: honduras.direct,
    linkedId: linkedIds(seed),
  };
}

const byReferral = (a: ReferredPath, b: ReferredPath): number =>
  a.handover.referredOn - b.handover.referredOn || (a.person.key < b.person.key ? -1 : 1);

const mapCodes = <T>(value: (code: RegisterCode) => T): Readonly<Record<RegisterCode, T>> =>
  Object.fromEntries(registerCodes.map((code) => [code, value(code)])) as Record<RegisterCode, T>;

function fillRegisters(
  others: Readonly<Record<RegisterCode, OtherRegistrants>>,
  seed: string,
): Readonly<Record<RegisterCode, Registrant[]>> {
  const filled = mapCodes((code) => registrantsOf(registerSpecs[code], others[code], seed));
  const random = new RandomStream(seed, 'both programmes', 'dates');
  for (const [farmerOrdinal, apprenticeOrdinal] of pairDoubles(others['JCF-SV'], others['SVD-SV'])) {
    const apprentice = filled['JCF-SV'][apprenticeOrdinal];
    if (!apprentice) continue;
    const stays = drawDoubleStays(random);
    filled['JCF-SV'][apprenticeOrdinal] = { ...apprentice, stay: stays.apprentice };
    filled['SVD-SV'][farmerOrdinal] = { ...apprentice, stay: stays.farmer };
  }
  return filled;
}

function registrantsOf(spec: RegisterSpec, others: OtherRegistrants, seed: string): Registrant[] {
  const random = new RandomStream(seed, spec.code, 'dates');
  return others.traits.map((traits, ordinal) => {
    const person = otherPerson(spec, traits, ordinal);
    return { person, stay: drawStay(spec, random, person), linked: others.linked[ordinal] ?? false };
  });
}
