import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode, GraphQLDate } from '../../kit/scalars';
import { StepStatus } from './commitment.codes';

@InputType({ description: 'Which steps; a field left out does not narrow.' })
export class ActionPlanStepFilter {
  @Field(() => ID, { nullable: true, description: 'Waits on this organisation, such as org:amexcid.' })
  organization?: string | null;

  @Field(() => [StepStatus], { nullable: true, description: 'Has come as far as one of these.' })
  statuses?: StepStatus[] | null;

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'Its plan is for this country.' })
  country?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Falls due on this day or before.' })
  dueBy?: Date | null;
}

@ArgsType()
export class ActionPlanStepConnectionArgs extends ConnectionArgs {
  @Field(() => ActionPlanStepFilter, { nullable: true, description: 'Which steps.' })
  filter?: ActionPlanStepFilter | null;
}
