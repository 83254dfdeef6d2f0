import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../kit/paging/connection.type';
import { Basis } from '../kit/reference/codes';
import { LocalizedText } from '../kit/reference/localized-text.type';
import { SourceLine } from '../kit/reference/source-line.type';
import { GraphQLDate } from '../kit/scalars';
import type { ActionPlanDocument } from './action-plan.repository';
import { ActionPlanStatus, StepStatus } from './commitment.codes';

@ObjectType({ description: 'One step of a joint action plan.' })
export class ActionPlanStep {
  @Field(() => LocalizedText, { description: 'What is to be done; an invented text says so.' })
  text: LocalizedText;

  @Field(() => StepStatus, { description: 'How far it has come.' })
  status: StepStatus;

  @Field(() => GraphQLDate, { description: 'Day by which it is to be done.' })
  dueOn: string;

  @Field(() => Basis, { description: 'Whether the step was invented.' })
  basis: Basis;
}

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

  @Field(() => [ActionPlanStep], { description: 'Its steps, in order.' })
  steps: ActionPlanStep[];

  @Field(() => Basis, { description: 'What the plan rests on.' })
  basis: Basis;

  activityId: string;
  programId: string;
  country: string;
}

export const JointActionPlanConnection = connectionType('JointActionPlan', () => JointActionPlan, {
  counted: true,
});
