import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { EvidenceScope, FactKind } from './fact.codes';
import type { FactDocument } from './fact.repository';
import { Subjects } from './subjects.type';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something that the source documents say; their numbers are ReportedFigure.' })
export class Fact implements FactDocument {
  @Field(() => ID, { name: 'id', description: 'FCT-01 to FCT-40.' })
  _id: string;

  @Field(() => FactKind, { description: 'What it tells of.' })
  kind: FactKind;

  @Field(() => LocalizedText, { description: 'What is said, in our words.' })
  text: LocalizedText;

  @Field(() => [SourceLine], { description: 'Where it stands.' })
  sources: SourceLine[];

  @Field(() => EvidenceScope, { description: 'What it may be quoted as evidence on.' })
  evidenceOn: EvidenceScope;

  @Field(() => Subjects, { description: 'What it is about.' })
  about: Subjects;

  @Field(() => Basis, { description: 'Always DOCUMENT.' })
  basis: Basis;
}

export const FactConnection = connectionType('Fact', () => Fact, { counted: true });
