import { defineCollection } from '../kit/collections';

/** How many linked people have rows in a country or department, counted when the rows were written. */
export interface ReachDocument {
  /** ISO 3166-1 alpha-2 or ISO 3166-2. */
  _id: string;
  /** Distinct beneficiaries. */
  individuals: number;
  /** Of them, those with a referral. */
  referredIndividuals: number;
}

export const reachCollection = defineCollection<ReachDocument>('reach');
