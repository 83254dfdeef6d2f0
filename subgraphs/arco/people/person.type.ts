import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { PersonContext } from './person.codes';
import type { PersonDocument } from './person.repository';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'An official whom the documents name in public office. A beneficiary is never one: see Beneficiary.',
})
export class Person implements PersonDocument {
  @Field(() => ID, { name: 'id', description: 'Such as per:mileydi-guilarte.' })
  _id: string;

  @Field(() => String, { description: 'Name as the sources spell it.' })
  name: string;

  @Field(() => [String], { description: 'Other spellings of the name in the sources.' })
  aliases: string[];

  @Field(() => LocalizedText, { description: 'Office at the time of the source, in our words.' })
  role: LocalizedText;

  @Field(() => LocalizedText, { description: 'The body that the office belongs to.' })
  body: LocalizedText;

  @Field(() => PersonContext, { description: 'In what connection the documents name this person.' })
  context: PersonContext;

  @Field(() => ImpreciseDate, {
    description:
      'When the source speaks of the person in this role; it gives neither start nor end of the term.',
  })
  asOf: ImpreciseDate;

  @Field(() => [SourceLine], { description: 'Where the person is named in this role.' })
  sources: SourceLine[];

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What to know about the name; null where nothing.',
  })
  note: LocalizedText | null;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  organizationId: string | null;
}

export const PersonConnection = connectionType('Person', () => Person, { counted: true });
