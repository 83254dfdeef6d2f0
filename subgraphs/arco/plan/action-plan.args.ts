import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode } from '../../kit/scalars';
import { ActionPlanStatus } from './commitment.codes';

@InputType({ description: 'Which joint action plans; a field left out does not narrow.' })
export class JointActionPlanFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => ActionPlanStatus, { nullable: true, description: 'Is at this stage.' })
  status?: ActionPlanStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody was referred from its programme to its activity (true), or nobody yet (false).',
  })
  hasReferrals?: boolean | null;
}

@ArgsType()
export class JointActionPlanConnectionArgs extends ConnectionArgs {
  @Field(() => JointActionPlanFilter, { nullable: true, description: 'Which joint action plans.' })
  filter?: JointActionPlanFilter | null;
}
