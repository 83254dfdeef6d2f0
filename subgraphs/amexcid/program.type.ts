import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Basis, Component } from '../kit/reference/codes';
import { LocalizedText } from '../kit/reference/localized-text.type';
import { SourceLine } from '../kit/reference/source-line.type';
import { ProgramCode, SupportKind } from './program.codes';
import type { ProgramDocument } from './program.repository';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A programme of Mexico that the framework links with activities of USAID.' })
export class Program implements ProgramDocument {
  @Field(() => ID, { name: 'id', description: 'Such as prg:amexcid:sembrando-vida.' })
  _id: string;

  @Field(() => ProgramCode, { description: 'Stable code.' })
  code: ProgramCode;

  @Field(() => LocalizedText, {
    description: 'Name; Spanish is the official one, the English in brackets our translation.',
  })
  name: LocalizedText;

  @Field(() => LocalizedText, { description: 'What it offers, and to whom.' })
  description: LocalizedText;

  @Field(() => [String], { description: 'Other spellings in the sources.' })
  aliases: string[];

  @Field(() => Component, { description: 'The line of work that it belongs to.' })
  component: Component;

  @Field(() => LocalizedText, { description: 'Whom it is meant for.' })
  targetGroup: LocalizedText;

  @Field(() => [SupportKind], { description: 'What those enrolled are given.' })
  support: SupportKind[];

  @Field(() => SourceLine, { description: 'Where the documents describe it.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What this description rests on.' })
  basis: Basis;

  countries: string[];
  adminAreas: string[];
  organizationId: string;
}
