import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { ClaimStance, ClaimUnit } from './claim.codes';
import type { ClaimDocument } from './claim.repository';
import { Subjects } from './subjects.type';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'What public material outside the source documents says. It qualifies what this graph publishes and is never a part of it.',
})
export class Claim implements ClaimDocument {
  @Field(() => ID, { name: 'id', description: 'Such as CLM-01.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What is said, in our words.' })
  text: LocalizedText;

  @Field(() => String, {
    name: 'publisher',
    description: 'Who published it, with the date where it matters.',
  })
  outsideSource: string;

  @Field(() => ImpreciseDate, {
    nullable: true,
    description: 'When it was published; null where not known here.',
  })
  publishedOn: ImpreciseDate | null;

  @Field(() => Boolean, {
    description: 'Whether the wording was seen in public material; that does not make it true.',
  })
  verified: boolean;

  @Field(() => Float, { nullable: true, description: 'Its number, in `unit`; null where it has none.' })
  value: number | null;

  @Field(() => ClaimUnit, { nullable: true, description: 'Unit of `value`; null where there is none.' })
  unit: ClaimUnit | null;

  @Field(() => ClaimStance, { description: 'What it means for what this graph says of the same thing.' })
  stance: ClaimStance;

  @Field(() => Subjects, { description: 'What it is about.' })
  about: Subjects;

  @Field(() => Basis, { description: 'Always OUTSIDE_SOURCE.' })
  basis: Basis;
}

export const ClaimConnection = connectionType('Claim', () => Claim, { counted: true });
