import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { ReferralReason, ReferralStatus } from '../beneficiary/beneficiary.codes';

/** Those with the same stage and reason who were contacted, or who were not. */
export interface ReferralCell {
  status: ReferralStatus;
  /** Null where there is none. */
  reason: ReferralReason | null;
  contacted: boolean;
  count: number;
}

/**
 * How far those referred from one programme to one activity have come, counted when the rows were written.
 * One an activity: a person may be referred to two, so that funnels are never added up.
 */
export interface ReferralFunnelDocument {
  /** Such as `fnl:hn-cmfa:jovenes-construyendo-el-futuro`. */
  _id: string;
  activityId: string;
  programId: string;
  country: string;
  /** Null where the pair has no plan. */
  planId: string | null;
  /** People; each is referred to an activity once. */
  referred: number;
  contacted: number;
  enrolled: number;
  /** What all published numbers are sums of; only cells with somebody. */
  cells: ReferralCell[];
  /** `YYYY-MM-DD`, as all days. */
  periodStart: string;
  periodEnd: string;
  asOf: string;
  source: LocalizedText;
  basis: Basis;
}

export const referralFunnelCollection = defineCollection<ReferralFunnelDocument>('referralFunnels', [
  ['activityId', '_id'],
  ['programId', '_id'],
  ['country', '_id'],
  ['planId', '_id'],
]);

export class ReferralFunnelRepository {
  constructor(private readonly funnels: Collection<ReferralFunnelDocument>) {}

  findBy(
    field: 'activityId' | 'programId' | 'country' | 'planId',
    ids: readonly string[],
  ): Promise<ReferralFunnelDocument[]> {
    return findIn(this.funnels, field, ids);
  }
}
