import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { SourceLine } from '../../kit/reference/source-line.type';
import type { ActionPlanDocument } from './action-plan.repository';
import { ActionPlanStatus } from './commitment.codes';

@Directive('@key(fields: "id")')
@ObjectType('JointActionPlan', {
  description: 'How an activity of USAID and a programme of AMEXCID are brought together in one country.',
})
export class JointActionPlan implements ActionPlanDocument {
  @Field(() => ID, { name: 'id', description: 'Such as jap:hn-tms:sembrando-vida.' })
  _id: string;

  @Field(() => ActionPlanStatus, { description: 'Stage on the day that the data speak of.' })
  status: ActionPlanStatus;

  @Field(() => SourceLine, {
    nullable: true,
    description: 'Where the documents tell of the work; null where they do not.',
  })
  source: SourceLine | null;

  @Field(() => Boolean, {
    description: 'Whether anybody was referred from its programme to its activity, as of `dataset.asOf`.',
  })
  hasReferrals: boolean;

  @Field(() => Basis, { description: 'What the plan rests on.' })
  basis: Basis;

  referralCount: number;
  activityId: string;
  programId: string;
  country: string;
}

export const JointActionPlanConnection = connectionType('JointActionPlan', () => JointActionPlan, {
  counted: true,
});
