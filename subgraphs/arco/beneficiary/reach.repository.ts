import { alignToKeys } from '../../kit/batch';
import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';

/** How many linked people have rows in a country or department, counted when the rows were written. */
export interface ReachDocument {
  /** ISO 3166-1 alpha-2 or ISO 3166-2. */
  _id: string;
  /** Distinct beneficiaries. */
  individuals: number;
  /** Of them, those with a referral. */
  referredIndividuals: number;
  /** Of them, those with several enrolments. */
  severalEnrollments: number;
  /** Rows of people who did not agree to linkage. */
  unlinkedRows: number;
}

export const reachCollection = defineCollection<ReachDocument>('reach');

export const nobodyAt = (place: string): ReachDocument => ({
  _id: place,
  individuals: 0,
  referredIndividuals: 0,
  severalEnrollments: 0,
  unlinkedRows: 0,
});

export class ReachRepository {
  constructor(private readonly reach: Collection<ReachDocument>) {}

  /** A place without a row has nobody. */
  async findByCodes(codes: readonly string[]): Promise<ReachDocument[]> {
    const found = await findIn(this.reach, '_id', codes);
    return alignToKeys(codes, found, ({ _id }) => _id).map(
      (reach, index) => reach ?? nobodyAt(codes[index] ?? ''),
    );
  }
}
