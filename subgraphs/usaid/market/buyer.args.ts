import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode } from '../../kit/scalars';

@InputType({ description: 'Which buyers; a field left out does not narrow.' })
export class BuyerFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;
}

@ArgsType()
export class BuyerConnectionArgs extends ConnectionArgs {
  @Field(() => BuyerFilter, { nullable: true, description: 'Which buyers.' })
  filter?: BuyerFilter | null;
}
