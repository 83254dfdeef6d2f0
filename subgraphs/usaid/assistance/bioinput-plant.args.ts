import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode } from '../../kit/scalars';

@InputType({ description: 'Which plants; a field left out does not narrow.' })
export class BioinputPlantFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Department, ISO 3166-2.' })
  adminArea?: string | null;
}

@ArgsType()
export class BioinputPlantConnectionArgs extends ConnectionArgs {
  @Field(() => BioinputPlantFilter, { nullable: true, description: 'Which plants.' })
  filter?: BioinputPlantFilter | null;
}
