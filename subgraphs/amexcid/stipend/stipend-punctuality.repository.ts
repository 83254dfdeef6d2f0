import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';

/** Payments of one programme in one country by the month in which they were due, counted when they were written. */
export interface StipendPunctualityDocument {
  /** Programme and country, such as `prg:amexcid:sembrando-vida:HN`. */
  _id: string;
  programId: string;
  country: string;
  /** Months in which payments were due, the earliest first. */
  months: MonthOfPayments[];
  basis: Basis;
}

export interface MonthOfPayments {
  /** `YYYY-MM`. */
  month: string;
  paidOnTime: number;
  paidLate: number;
  unpaid: number;
}

export const stipendPunctualityCollection = defineCollection<StipendPunctualityDocument>(
  'stipendPunctuality',
  [['programId', '_id']],
);

export class StipendPunctualityRepository {
  constructor(private readonly punctuality: Collection<StipendPunctualityDocument>) {}

  findByProgramIds(ids: readonly string[]): Promise<StipendPunctualityDocument[]> {
    return findIn(this.punctuality, 'programId', ids);
  }
}
