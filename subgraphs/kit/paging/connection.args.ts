import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many items at the most: 1 to 500.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the item to go on behind.' })
  after?: string | null;
}
