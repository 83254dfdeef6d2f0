import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InclusionBarrier, InclusionGroup, Opportunity, ProposalStatus } from './learning.codes';

@InputType({ description: 'Which proposals; a field left out does not narrow.' })
export class ProposalFilter {
  @Field(() => ProposalStatus, { nullable: true, description: 'Is at this stage; PRESENTED is open.' })
  status?: ProposalStatus | null;

  @Field(() => InclusionGroup, { nullable: true, description: 'Is for this group.' })
  group?: InclusionGroup | null;
}

@ArgsType()
export class ProposalArgs {
  @Field(() => ProposalFilter, { nullable: true, description: 'Which proposals.' })
  filter?: ProposalFilter | null;
}

@InputType({ description: 'Which inclusion approaches; a field left out does not narrow.' })
export class InclusionApproachFilter {
  @Field(() => InclusionGroup, { nullable: true, description: 'Looks at this group.' })
  group?: InclusionGroup | null;

  @Field(() => InclusionBarrier, { nullable: true, description: 'Lowers this barrier.' })
  barrier?: InclusionBarrier | null;

  @Field(() => Opportunity, { nullable: true, description: 'Opens this opportunity.' })
  opportunity?: Opportunity | null;

  @Field(() => ID, { nullable: true, description: 'Belongs to this activity, such as act:arco.' })
  activity?: string | null;
}

@ArgsType()
export class InclusionApproachArgs {
  @Field(() => InclusionApproachFilter, { nullable: true, description: 'Which inclusion approaches.' })
  filter?: InclusionApproachFilter | null;
}
