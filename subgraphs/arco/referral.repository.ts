import { defineCollection } from '../kit/collections';
import type { Basis } from '../kit/reference/codes';
import type { ReferralReason, ReferralStatus } from './beneficiary.codes';

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
  basis: Basis;
}

export const referralCollection = defineCollection<ReferralDocument>('referrals', [
  ['enrollmentId', '_id'],
  ['beneficiaryId', '_id'],
  ['activityId', '_id'],
  ['activityId', 'referredOn', '_id'],
  ['programId', '_id'],
  ['programId', 'referredOn', '_id'],
]);
