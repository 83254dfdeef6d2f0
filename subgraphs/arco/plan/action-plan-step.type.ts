import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { GraphQLDate } from '../../kit/scalars';
import type { ActionPlanStepDocument } from './action-plan-step.repository';
import { StepStatus } from './commitment.codes';

@ObjectType({ description: 'One step of a joint action plan.' })
export class ActionPlanStep implements ActionPlanStepDocument {
  @Field(() => ID, { name: 'id', description: 'Such as jap:hn-tms:sembrando-vida:1.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What is to be done; an invented text says so.' })
  text: LocalizedText;

  @Field(() => StepStatus, { description: 'How far it has come.' })
  status: StepStatus;

  @Field(() => GraphQLDate, { description: 'Day by which it is to be done.' })
  dueOn: string;

  @Field(() => Basis, { description: 'Whether the step was invented.' })
  basis: Basis;

  planId: string;
  country: string;
  organizationIds: string[];
}

export const ActionPlanStepConnection = connectionType('ActionPlanStep', () => ActionPlanStep, {
  counted: true,
});
