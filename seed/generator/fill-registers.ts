import { type RegisterCode, registerCodes } from '../profiles';
import { drawDoubleStays, pairDoubles } from './double-enrollment';
import { RandomStream } from './random';
import { drawStay, type OtherRegistrants, otherPerson, type RegisterSpec, type Registrant } from './register';

export const mapCodes = <T>(value: (code: RegisterCode) => T): Readonly<Record<RegisterCode, T>> =>
  Object.fromEntries(registerCodes.map((code) => [code, value(code)])) as Record<RegisterCode, T>;

export interface RegisterFilling {
  readonly others: Readonly<Record<RegisterCode, OtherRegistrants>>;
  readonly specs: Readonly<Record<RegisterCode, RegisterSpec>>;
  readonly seed: string;
  /** Begins what the generator knows these people by. */
  readonly keyPrefix: string;
}

/** The people outside the published cohorts, with their stays; a few are in both programmes. */
export function fillRegisters(filling: RegisterFilling): Record<RegisterCode, Registrant[]> {
  const { others, specs, seed } = filling;
  const filled = mapCodes((code) => registrantsOf(code, filling));
  const random = new RandomStream(seed, 'both programmes', 'dates');
  const farmerEntry = specs['SVD-SV'].farmerEntry?.window;
  if (!farmerEntry) throw new Error('the farmers of El Salvador have no window of entry');
  for (const [farmerOrdinal, apprenticeOrdinal] of pairDoubles(others['JCF-SV'], others['SVD-SV'])) {
    const apprentice = filled['JCF-SV'][apprenticeOrdinal];
    if (!apprentice) continue;
    const stays = drawDoubleStays(random, farmerEntry);
    filled['JCF-SV'][apprenticeOrdinal] = { ...apprentice, stay: stays.apprentice };
    filled['SVD-SV'][farmerOrdinal] = { ...apprentice, stay: stays.farmer };
  }
  return filled;
}

function registrantsOf(
  code: RegisterCode,
  { others, specs, seed, keyPrefix }: RegisterFilling,
): Registrant[] {
  const spec = specs[code];
  const random = new RandomStream(seed, code, 'dates');
  return others[code].traits.map((traits, ordinal) => {
    const person = otherPerson(spec, traits, ordinal, keyPrefix);
    return { person, stay: drawStay(spec, random, person), linked: others[code].linked[ordinal] ?? false };
  });
}
