import { Field, Int, ObjectType } from 'type-graphql';
import type { ReachDocument } from './reach.repository';

@ObjectType({
  description:
    'How many linked people have rows at a place, counted when the rows were written; as of `dataset.asOf`.',
})
export class Reach implements ReachDocument {
  @Field(() => Int, {
    description: 'Distinct linked people; each counts once, whatever programmes and activities they are in.',
  })
  individuals: number;

  @Field(() => Int, { description: 'Of `individuals`, those with a referral to an activity of USAID.' })
  referredIndividuals: number;

  @Field(() => Int, {
    description:
      'Rows of people who did not agree to linkage: rows, not people, and never to be added to `individuals`.',
  })
  unlinkedRows: number;

  _id: string;
}
