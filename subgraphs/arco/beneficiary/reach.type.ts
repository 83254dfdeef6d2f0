import { Field, Int, ObjectType } from 'type-graphql';
import type { PublishedReach } from './published-reach';

@ObjectType({
  description:
    'How many linked people have rows at a place, counted when the rows were written; as of `dataset.asOf`. In public, null stands for 1 to 9, or for what would give such a number away.',
})
export class Reach implements PublishedReach {
  @Field(() => Int, {
    nullable: true,
    description: 'Distinct linked people; each counts once, whatever programmes and activities they are in.',
  })
  individuals: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of `individuals`, those with a referral to an activity of USAID. A count of rows: no source published it, and it is no sum of reported figures.',
  })
  referredIndividuals: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Rows of people who did not agree to linkage: rows, not people, and never to be added to `individuals`.',
  })
  unlinkedRows: number | null;

  _id: string;
}
