import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Basis } from '../reference/codes';
import { LocalizedText } from '../reference/localized-text.type';
import { GraphQLDate } from '../scalars';
import { CountUnit } from './count.codes';

@Directive('@shareable')
@ObjectType({
  description:
    "A number of an agency's own rows, fit for publication: counted when the rows were written, with all that a reader who quotes it must say. Planned figures never enter.",
})
export class Count {
  @Field(() => Int, { nullable: true, description: 'The number, 0 included; null where it is withheld.' })
  value: number | null;

  @Field(() => Boolean, {
    description:
      'Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows.',
  })
  suppressed: boolean;

  @Field(() => CountUnit, { description: 'What one of it is.' })
  unit: CountUnit;

  @Field(() => LocalizedText, { description: 'Whom or what it counts.' })
  counts: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What it is a part of, where a rate would have its base; null for a total.',
  })
  base: LocalizedText | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The first day of the month in which the first of the rows began; null where there are none, and where the total is withheld.',
  })
  periodStart: string | null;

  @Field(() => GraphQLDate, { description: 'The last day that the rows tell of.' })
  periodEnd: string;

  @Field(() => GraphQLDate, { description: 'The day whose state is counted, as `dataset.asOf`.' })
  asOf: string;

  @Field(() => ID, { description: 'The agency whose own rows were counted, such as org:usaid.' })
  organizationId: string;

  @Field(() => Basis, {
    description: 'Always DERIVED: counted from rows, which `dataset.synthetic` qualifies.',
  })
  basis: Basis;
}
