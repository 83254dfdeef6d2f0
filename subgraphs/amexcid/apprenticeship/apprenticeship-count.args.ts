import { ArgsType, Field } from 'type-graphql';
import { GraphQLCountryCode } from '../../kit/scalars';

@ArgsType()
export class TrainingCenterCountArgs {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2; every country where left out.',
  })
  country?: string | null;
}
