import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { NamedKind } from './name-alias.codes';
import type { NameAliasDocument } from './name-alias.repository';

@ObjectType({
  description: 'One spelling of a name and what it stands for; a spelling with two meanings is listed twice.',
})
export class NameAlias implements NameAliasDocument {
  @Field(() => ID, { name: 'id', description: 'Such as als:sv:country.' })
  _id: string;

  @Field(() => String, { description: 'The spelling.' })
  alias: string;

  @Field(() => NamedKind, { description: 'Kind of what it stands for.' })
  kind: NamedKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Id or code of what it stands for; null for what is no entity of this graph.',
  })
  entityId: string | null;

  @Field(() => LocalizedText, { description: 'What is meant, and what it is not to be taken for.' })
  meaning: LocalizedText;

  @Field(() => Boolean, { description: 'Whether the same spelling stands for something else too.' })
  isAmbiguous: boolean;

  @Field(() => [SourceLine], {
    description: 'Where the source documents spell it so; empty where they do not.',
  })
  sources: SourceLine[];

  @Field(() => String, {
    nullable: true,
    description:
      'Publisher of the spelling outside the source documents; null unless `basis` is OUTSIDE_SOURCE.',
  })
  outsideSource: string | null;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  key: string;
}

export const NameAliasConnection = connectionType('NameAlias', () => NameAlias, { counted: true });
