import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class LatestMonthsArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many months at the most, the latest ones: 1 or more; every month where left out.',
  })
  last?: number | null;
}
