import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { ReferralReason, ReferralStatus } from '../beneficiary/beneficiary.codes';
import type { ReferralDocument, ReferralStepRecord } from './referral.repository';

@requiresScope('referral:read')
@ObjectType({ description: 'A stage that a referral reached.' })
export class ReferralStep implements ReferralStepRecord {
  @Field(() => ReferralStatus, { description: 'The stage.' })
  status: ReferralStatus;

  @Field(() => GraphQLDate, { description: 'Day on which it was reached.' })
  on: string;

  @Field(() => ReferralReason, {
    nullable: true,
    description: 'Why it ended; null unless declined or closed.',
  })
  reason: ReferralReason | null;
}

@requiresScope('referral:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One person, enrolled with AMEXCID, put forward for one activity of USAID.' })
export class Referral implements ReferralDocument {
  @Field(() => ID, { name: 'id', description: 'Such as REF-HN-000123.' })
  _id: string;

  @Field(() => GraphQLDate, { description: 'Day of the referral.' })
  referredOn: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Day of first contact; null where there was none yet.',
  })
  contactedOn: string | null;

  @Field(() => ReferralStatus, { description: 'Stage on the day that the data speak of.' })
  status: ReferralStatus;

  @Field(() => ReferralReason, {
    nullable: true,
    description: 'Why it ended; null unless declined or closed.',
  })
  reason: ReferralReason | null;

  @requiresScope('referral:read')
  @Field(() => [ReferralStep], {
    description: 'Every stage that it went through, in order; the last is `status`.',
  })
  history: ReferralStep[];

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  enrollmentId: string;
  programId: string;
  activityId: string;
  beneficiaryId: string | null;
  country: string;
}

export const ReferralConnection = connectionType('Referral', () => Referral, { scope: 'referral:read' });
