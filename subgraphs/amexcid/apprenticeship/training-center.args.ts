import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { IsicSection } from '../../kit/reference/codes';
import { GraphQLCountryCode } from '../../kit/scalars';

@InputType({ description: 'Which training centres; a field left out does not narrow.' })
export class TrainingCenterFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Department, ISO 3166-2.' })
  adminArea?: string | null;

  @Field(() => IsicSection, { nullable: true, description: 'Branch of the economy.' })
  sector?: IsicSection | null;
}

@ArgsType()
export class TrainingCenterConnectionArgs extends ConnectionArgs {
  @Field(() => TrainingCenterFilter, { nullable: true, description: 'Which training centres.' })
  filter?: TrainingCenterFilter | null;
}
