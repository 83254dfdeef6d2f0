import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import type { SourceConflictDocument } from './source-conflict.repository';
import { Subjects } from './subjects.type';

@ObjectType({ description: 'What one place of the source documents says.' })
export class SourceStatement {
  @Field(() => LocalizedText, { description: 'What it says, in our words.' })
  text: LocalizedText;

  @Field(() => SourceLine, { description: 'Where it stands.' })
  source: SourceLine;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A place where the source documents are ambiguous or disagree, and how this graph reads them.',
})
export class SourceConflict implements SourceConflictDocument {
  @Field(() => ID, { name: 'id', description: 'SC-01 to SC-13.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What is in doubt.' })
  subject: LocalizedText;

  @Field(() => [SourceStatement], { description: 'What the places say, one by one.' })
  statements: SourceStatement[];

  @Field(() => LocalizedText, { description: 'How this graph reads them.' })
  reading: LocalizedText;

  @Field(() => [LocalizedText], { description: 'Other readings that they allow.' })
  alternatives: LocalizedText[];

  @Field(() => Subjects, { description: 'What it is about.' })
  about: Subjects;

  @Field(() => Basis, { description: 'Always INFERRED: the reading is concluded from the documents.' })
  basis: Basis;

  claimIds: string[];
}

export const SourceConflictConnection = connectionType('SourceConflict', () => SourceConflict, {
  counted: true,
});
