import { type CodeOf, codeList } from '../../kit/code-list';

export const PathwayStage = codeList(
  'PathwayStage',
  'The furthest that a person has come between the agencies, in ascending order.',
  {
    ENROLLED: 'Enrolled in a programme of AMEXCID.',
    REFERRED: 'Referred to an activity of USAID.',
    IN_SERVICE: 'Takes part in an activity of USAID.',
    COMPLETED: 'Has completed a participation.',
    EMPLOYED: 'Has secured employment.',
    LINKED_TO_MARKET: 'Sells to a formal buyer.',
  },
);
export type PathwayStage = CodeOf<typeof PathwayStage>;

export const ReferralStatus = codeList('ReferralStatus', 'Stage of a referral.', {
  PROPOSED: 'Put forward by AMEXCID.',
  CONSENTED: 'The person agreed to be referred.',
  ACCEPTED: 'The activity has a place.',
  ENROLLED: 'The person takes part.',
  DECLINED: 'The person or the activity said no.',
  CLOSED: 'Ended without enrolment.',
});
export type ReferralStatus = CodeOf<typeof ReferralStatus>;

export const ReferralReason = codeList('ReferralReason', 'Why a referral did not lead to enrolment.', {
  NOT_REACHED: 'The person could not be reached.',
  FOUND_WORK: 'The person had found work.',
  MOVED: 'The person had moved away.',
  NOT_INTERESTED: 'The person did not want the service.',
  NO_PLACE: 'The activity had no place.',
});
export type ReferralReason = CodeOf<typeof ReferralReason>;

export const BeneficiaryOrder = codeList('BeneficiaryOrder', 'Order of a list of beneficiaries.', {
  ID_ASC: 'By id, which is a keyed hash and tells nothing.',
  ID_DESC: 'By id, backwards.',
});
export type BeneficiaryOrder = CodeOf<typeof BeneficiaryOrder>;

export const ReferralOrder = codeList('ReferralOrder', 'Order of a list of referrals.', {
  ID_ASC: 'By id.',
  REFERRED_ON_ASC: 'By day of referral, then by id.',
  REFERRED_ON_DESC: 'By day of referral backwards, then by id backwards.',
});
export type ReferralOrder = CodeOf<typeof ReferralOrder>;
