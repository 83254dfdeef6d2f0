import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';

/**
 * The payments to one enrolment. They would be hundreds of thousands of rows of their own, most of them alike,
 * so that only what is out of the ordinary is kept; `stipend-payments.ts` makes the payments out of it.
 */
export interface StipendDocument {
  /** The folio of the enrolment. */
  _id: string;
  programId: string;
  country: string;
  /** First day of the enrolment, `YYYY-MM-DD`: payment 1 is due a month later, payment 2 two months later. */
  startedOn: string;
  monthlyUsd: number;
  /** How many payments have fallen due: one for each whole month of the enrolment. */
  paymentsDue: number;
  /** Those not made on the day; all others were. */
  late: LatePayment[];
  /** Whether a payment that was due before the day that the data speak of is not made yet. */
  hasOverdue: boolean;
  basis: Basis;
}

export interface LatePayment {
  /** Which one, from 1. */
  payment: number;
  /** Days between due and paid; null while it is not made. */
  days: number | null;
}

export const stipendCollection = defineCollection<StipendDocument>('stipends', [
  ['programId', 'country', 'hasOverdue', '_id'],
]);

export class StipendRepository {
  constructor(private readonly stipends: Collection<StipendDocument>) {}

  findByIds(ids: readonly string[]): Promise<StipendDocument[]> {
    return findIn(this.stipends, '_id', ids);
  }

  readOverduePage(
    where: { readonly programId: string; readonly country: string },
    { first, after }: PageArgs,
  ): Promise<PageOf<StipendDocument>> {
    return readPage({
      collection: this.stipends,
      filter: { ...where, hasOverdue: true },
      order: byId,
      first,
      after,
    });
  }
}
