import type { Generation } from '../../subgraphs/kit/generations';
import { asOf } from '../generator/path';
import { GENERATOR_VERSION } from '../generator/version';
import type { ProfileName } from '../profiles';

const MAKER = 'seed';

/** What decides the rows of a generation. */
export interface SeedChoice {
  readonly profile: ProfileName;
  readonly seed: string;
  readonly scale: number;
}

/** The generation that a seed of this version makes. */
export const seededGeneration = (number: number, { profile, seed, scale }: SeedChoice): Generation => ({
  number,
  profile,
  seed,
  scale,
  asOf,
  synthetic: true,
  madeBy: `${MAKER} ${GENERATOR_VERSION}`,
});

/** Whether `current` is what this seed would make once more. */
export function isUpToDate(current: Generation | null, choice: SeedChoice): boolean {
  if (!current) return false;
  const wanted = seededGeneration(current.number, choice);
  return Object.entries(wanted).every(([field, value]) => current[field as keyof Generation] === value);
}

export const isMadeBySeed = ({ madeBy }: Generation): boolean => madeBy?.split(' ')[0] === MAKER;
