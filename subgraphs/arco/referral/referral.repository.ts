import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type OrderedPageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { ReferralOrder, ReferralReason, ReferralStatus } from '../beneficiary/beneficiary.codes';

/** A stage that a referral reached. */
export interface ReferralStepRecord {
  status: ReferralStatus;
  /** `YYYY-MM-DD`. */
  on: string;
  /** Null unless declined or closed. */
  reason: ReferralReason | null;
}

/** One person, enrolled with AMEXCID, put forward for one activity of USAID. */
export interface ReferralDocument {
  /** Such as `REF-HN-000123`. */
  _id: string;
  enrollmentId: string;
  programId: string;
  activityId: string;
  /** Null where the person did not agree to linkage. */
  beneficiaryId: string | null;
  country: string;
  /** `YYYY-MM-DD`. */
  referredOn: string;
  /** Null where nobody was reached yet. */
  contactedOn: string | null;
  status: ReferralStatus;
  /** Null unless declined or closed. */
  reason: ReferralReason | null;
  /** Every stage it went through, in order; the last is `status`. */
  history: ReferralStepRecord[];
  basis: Basis;
}

export const referralCollection = defineCollection<ReferralDocument>('referrals', [
  ['enrollmentId', '_id'],
  ['beneficiaryId', '_id'],
  ['activityId', '_id'],
  ['activityId', 'status', '_id'],
  ['activityId', 'referredOn', '_id'],
  ['programId', '_id'],
  ['programId', 'status', '_id'],
  ['programId', 'referredOn', '_id'],
]);

const orders: Record<ReferralOrder, Order<ReferralDocument>> = {
  ID_ASC: { name: 'ID_ASC', field: '_id', direction: 1 },
  REFERRED_ON_ASC: { name: 'REFERRED_ON_ASC', field: 'referredOn', direction: 1 },
  REFERRED_ON_DESC: { name: 'REFERRED_ON_DESC', field: 'referredOn', direction: -1 },
};

/** What narrows a list of referrals; a field that is null or left out does not. */
export interface ReferralCriteria {
  readonly activityId?: string;
  readonly programId?: string;
  readonly status?: ReferralStatus | null | undefined;
}

export class ReferralRepository {
  constructor(private readonly referrals: Collection<ReferralDocument>) {}

  findByIds(ids: readonly string[]): Promise<ReferralDocument[]> {
    return findIn(this.referrals, '_id', ids);
  }

  findByEnrollmentIds(ids: readonly string[]): Promise<ReferralDocument[]> {
    return findIn(this.referrals, 'enrollmentId', ids);
  }

  findByBeneficiaryIds(ids: readonly string[]): Promise<ReferralDocument[]> {
    return findIn(this.referrals, 'beneficiaryId', ids);
  }

  readPage(
    criteria: ReferralCriteria,
    { order, first, after }: OrderedPageArgs<ReferralOrder>,
  ): Promise<PageOf<ReferralDocument>> {
    return readPage({
      collection: this.referrals,
      filter: withoutNulls<ReferralDocument>({ ...criteria }),
      order: orders[order],
      first,
      after,
    });
  }
}
