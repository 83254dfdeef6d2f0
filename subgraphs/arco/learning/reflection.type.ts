import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import type { ReflectionDocument } from './reflection.repository';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'What the participants of a learning event found and suggested, traced to what it bears on.',
})
export class Reflection implements ReflectionDocument {
  @Field(() => ID, { name: 'id', description: 'Such as rfl:2022-12-08:1.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What was found, in our words; an invented text says so.' })
  finding: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What was suggested; an invented text says so, null where none is told.',
  })
  suggestion: LocalizedText | null;

  @Field(() => SourceLine, { nullable: true, description: 'Where it is told of; null for an invented one.' })
  source: SourceLine | null;

  @Field(() => Basis, {
    description: 'What it rests on; the documents tell of suggestions without giving any.',
  })
  basis: Basis;

  eventId: string;
  commitmentIds: string[];
  figureIds: string[];
}

export const ReflectionConnection = connectionType('Reflection', () => Reflection, { counted: true });
