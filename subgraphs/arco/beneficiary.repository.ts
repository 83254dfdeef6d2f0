import { defineCollection } from '../kit/collections';

/** A linked person: where rows of them are, and nothing about them. */
export interface BeneficiaryDocument {
  /** `lb_` and 26 base32 characters of a keyed hash. */
  _id: string;
  /** Countries of the rows linked to this person. */
  countries: string[];
}

export const beneficiaryCollection = defineCollection<BeneficiaryDocument>('beneficiaries', [
  ['countries', '_id'],
]);
