import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode } from '../../kit/scalars';

@ArgsType()
export class OverdueStipendArgs extends ConnectionArgs {
  @Field(() => GraphQLCountryCode, { description: 'Where: ISO 3166-1 alpha-2.' })
  country: string;
}
