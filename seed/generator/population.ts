import type { Profile, RegisterCode } from '../profiles';
import { fillRegisters, mapCodes } from './fill-registers';
import { honduranWorkforce } from './honduras.cohort';
import { linkedIds } from './linked-id';
import { type GivenNumbers, type NumberedRegister, noNumbers, numberRegisters } from './numbering';
import type { DirectPath, ReferredPath } from './path';
import { cohortRegistrant, drawOthers, registerSpecs } from './register';
import { salvadoranFarmers, salvadoranGraduates } from './salvador.cohort';
import { type DrawnCenter, drawTrainingCenters } from './training-center';

/** The synthetic people of one block, and how their rows are joined. */
export interface Population {
  /** What the rows that hang on a person are drawn from. */
  readonly seed: string;
  readonly registers: readonly NumberedRegister[];
  /** To which the apprentices go; the same in every block. */
  readonly trainingCenters: readonly DrawnCenter[];
  /** All who were referred, in the order of their referral's number. */
  readonly referred: readonly ReferredPath[];
  /** All whom USAID reached without a referral. */
  readonly direct: readonly DirectPath[];
  readonly linkedId: (personKey: string) => string;
  /** To the blocks before. */
  readonly given: GivenNumbers;
}

/**
 * The people of a profile, those behind the published figures among them.
 * The same seed and profile give the same people, whatever machine and day it is.
 */
export function population(seed: string, { registers: sizes }: Profile): Population {
  const honduras = honduranWorkforce(seed);
  const cohorts: Readonly<Record<RegisterCode, readonly ReferredPath[]>> = {
    'JCF-HN': honduras.referred,
    'JCF-SV': salvadoranGraduates(seed),
    'SVD-HN': [],
    'SVD-SV': salvadoranFarmers(seed),
  };
  const others = mapCodes((code) => drawOthers(registerSpecs[code], sizes[code], cohorts[code], seed));
  const filled = fillRegisters({ others, specs: registerSpecs, seed, keyPrefix: '' });
  const registrants = mapCodes((code) => [...cohorts[code].map(cohortRegistrant), ...filled[code]]);
  return {
    seed,
    registers: numberRegisters(registrants, noNumbers),
    trainingCenters: drawTrainingCenters(sizes, seed),
    referred: Object.values(cohorts).flat().sort(byReferral),
    direct: honduras.direct,
    linkedId: linkedIds(seed),
    given: noNumbers,
  };
}

export const byReferral = (a: ReferredPath, b: ReferredPath): number =>
  a.handover.referredOn - b.handover.referredOn || (a.person.key < b.person.key ? -1 : 1);
