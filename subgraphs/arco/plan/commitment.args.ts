import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { Component } from '../../kit/reference/codes';
import { GraphQLCountryCode, GraphQLDate } from '../../kit/scalars';
import { CommitmentOrder, CommitmentStatus } from './commitment.codes';

@InputType({ description: 'Which commitments; a field left out does not narrow.' })
export class CommitmentFilter {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Is to be done in this country alone; ISO 3166-1 alpha-2.',
  })
  country?: string | null;

  @Field(() => Component, { nullable: true, description: 'Belongs to this line of work alone.' })
  component?: Component | null;

  @Field(() => CommitmentStatus, { nullable: true, description: 'Has come this far.' })
  status?: CommitmentStatus | null;

  @Field(() => ID, { nullable: true, description: 'Binds this organisation, such as org:usaid-hn.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'Was agreed in this work plan, such as wpl:2022-06.' })
  workPlan?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Has something that shows it (true), or nothing yet (false).',
  })
  hasEvidence?: boolean | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Falls due on this day or before.' })
  dueBy?: Date | null;
}

@ArgsType()
export class CommitmentConnectionArgs extends ConnectionArgs {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Which commitments.' })
  filter?: CommitmentFilter | null;

  @Field(() => CommitmentOrder, { defaultValue: CommitmentOrder.ID_ASC, description: 'In which order.' })
  order: CommitmentOrder;
}
