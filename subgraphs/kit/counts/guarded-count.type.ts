import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { GuardedCountRecord } from './disclosure';

@Directive('@shareable')
@ObjectType({ description: 'A number of people, or of their rows, that is withheld where it is small.' })
export class GuardedCount implements GuardedCountRecord {
  @Field(() => Int, {
    nullable: true,
    description: 'The number; null where it is withheld. 0 is shown: there is nobody to point to.',
  })
  value: number | null;

  @Field(() => Boolean, {
    description:
      'Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it.',
  })
  suppressed: boolean;
}
