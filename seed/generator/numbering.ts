import { type RegisterCode, registerCodes } from '../profiles';
import type { Person } from './path';
import { type RegisterSpec, type Registrant, registerSpecs } from './register';

/** A row of a register with its numbers. */
export interface NumberedRegistrant extends Registrant {
  /** Such as `JCF-HN-0000123`. */
  readonly folio: string;
  /** The person: two rows of one person share it. */
  readonly registrantId: string;
}

export interface NumberedRegister {
  readonly spec: RegisterSpec;
  readonly rows: readonly NumberedRegistrant[];
}

const FOLIO_DIGITS = 7;

const byEntry = (a: Registrant, b: Registrant): number =>
  a.stay.startedOn - b.stay.startedOn || (a.person.key < b.person.key ? -1 : 1);

/** How many numbers were given before, so that every number is given once. */
export interface GivenNumbers {
  readonly folios: Readonly<Record<RegisterCode, number>>;
  readonly referrals: Readonly<Record<Person['country'], number>>;
  /** By activity. */
  readonly participants: Readonly<Record<string, number>>;
}

export const noNumbers: GivenNumbers = {
  folios: { 'JCF-HN': 0, 'JCF-SV': 0, 'SVD-HN': 0, 'SVD-SV': 0 },
  referrals: { HN: 0, SV: 0 },
  participants: {},
};

/** Rows numbered in the order of entry; a person keeps the number of the first register that knew them. */
export function numberRegisters(
  registrants: Readonly<Record<RegisterCode, readonly Registrant[]>>,
  { folios }: GivenNumbers,
): NumberedRegister[] {
  const registrantIds = new Map<string, string>();
  return registerCodes.map((code) => {
    const rows = [...registrants[code]].sort(byEntry).map((registrant, index) => {
      const folio = `${code}-${String(folios[code] + index + 1).padStart(FOLIO_DIGITS, '0')}`;
      const registrantId = registrantIds.get(registrant.person.key) ?? `REG-${folio}`;
      registrantIds.set(registrant.person.key, registrantId);
      return { ...registrant, folio, registrantId };
    });
    return { spec: registerSpecs[code], rows };
  });
}
