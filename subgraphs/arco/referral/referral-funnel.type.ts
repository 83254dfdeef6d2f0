import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { GraphQLDate } from '../../kit/scalars';
import { ReferralReason, ReferralStatus } from '../beneficiary/beneficiary.codes';
import { FigureUnit } from '../figure/reported-figure.codes';
import type { PublishedBreakdown, PublishedStages } from './published-funnel';
import type { ReferralFunnelDocument } from './referral-funnel.repository';

@ObjectType({ description: 'How many came how far, of those referred. A number of 1 to 9 is never given.' })
export class ReferralStages implements PublishedStages {
  @Field(() => Int, {
    nullable: true,
    description: 'People referred: the base of the other two; null for 1 to 9.',
  })
  referred: number | null;

  @Field(() => Int, { nullable: true, description: 'Of `referred`, those contacted; null where suppressed.' })
  contacted: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of `contacted`, those who take part; null where suppressed.',
  })
  enrolled: number | null;

  @Field(() => Boolean, {
    description: 'Whether numbers are withheld, because one, or what was lost between two, is 1 to 9.',
  })
  suppressed: boolean;
}

@ObjectType({ description: 'How many of those referred are at one stage.' })
export class ReferralStatusCount {
  @Field(() => ReferralStatus, { description: 'The stage.' })
  status: ReferralStatus;

  @Field(() => Int, { description: 'People at it as of `asOf`.' })
  count: number;
}

@ObjectType({ description: 'How many of those referred ended for one reason.' })
export class ReferralReasonCount {
  @Field(() => ReferralReason, { description: 'The reason.' })
  reason: ReferralReason;

  @Field(() => Int, { description: 'People for whom it was the reason.' })
  count: number;
}

@ObjectType({ description: 'Those referred by the stage that they are at.' })
export class ReferralsByStatus implements PublishedBreakdown<ReferralStatusCount> {
  @Field(() => [ReferralStatusCount], {
    nullable: true,
    description: 'Every stage, also those with nobody; null where suppressed.',
  })
  cells: ReferralStatusCount[] | null;

  @Field(() => Boolean, {
    description:
      'Whether the whole is withheld, because a cell of it is 1 to 9, or would be beside `stages`.',
  })
  suppressed: boolean;
}

@ObjectType({ description: 'Those who did not enrol by the reason.' })
export class ReferralsByReason implements PublishedBreakdown<ReferralReasonCount> {
  @Field(() => [ReferralReasonCount], {
    nullable: true,
    description: 'Every reason, also those with nobody; null where suppressed.',
  })
  cells: ReferralReasonCount[] | null;

  @Field(() => Boolean, {
    description:
      'Whether the whole is withheld, because a cell of it is 1 to 9, or would be beside `stages` and `byStatus`.',
  })
  suppressed: boolean;
}

@ObjectType({
  description:
    'How far those referred from one programme to one activity have come. Funnels are never to be added up: a person may be referred to two activities.',
})
export class ReferralFunnel {
  @Field(() => ID, { name: 'id', description: 'Such as fnl:hn-cmfa:jovenes-construyendo-el-futuro.' })
  _id: string;

  @Field(() => GraphQLDate, { description: 'First day of the referrals counted.' })
  periodStart: string;

  @Field(() => GraphQLDate, { description: 'Last day of the referrals counted.' })
  periodEnd: string;

  @Field(() => GraphQLDate, { description: 'The day that the stages speak of.' })
  asOf: string;

  @Field(() => LocalizedText, { description: 'What was counted.' })
  source: LocalizedText;

  @Field(() => Basis, {
    description: 'Always DERIVED: computed from rows, which `dataset.synthetic` qualifies.',
  })
  basis: Basis;

  @Field(() => FigureUnit, { description: 'What one counts: always INDIVIDUALS.' })
  unit(): FigureUnit {
    return 'INDIVIDUALS';
  }

  activityId: ReferralFunnelDocument['activityId'];
  programId: ReferralFunnelDocument['programId'];
  country: ReferralFunnelDocument['country'];
}
