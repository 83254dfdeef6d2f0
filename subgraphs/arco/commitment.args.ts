import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../kit/paging/connection.args';
import { GraphQLCountryCode } from '../kit/scalars';
import { CommitmentOrder, CommitmentStatus } from './commitment.codes';

@InputType({ description: 'Which commitments; a field left out does not narrow.' })
export class CommitmentFilter {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Is to be done in this country alone; ISO 3166-1 alpha-2.',
  })
  country?: string | null;

  @Field(() => CommitmentStatus, { nullable: true, description: 'Has come this far.' })
  status?: CommitmentStatus | null;
}

@ArgsType()
export class CommitmentConnectionArgs extends ConnectionArgs {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Which commitments.' })
  filter?: CommitmentFilter | null;

  @Field(() => CommitmentOrder, { defaultValue: CommitmentOrder.ID_ASC, description: 'In which order.' })
  order: CommitmentOrder;
}
