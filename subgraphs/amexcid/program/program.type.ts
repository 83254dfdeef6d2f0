import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Basis, Component } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { ProgramCode, SupportKind } from './program.codes';
import type {
  EntryAgesRecord,
  LocalRateRecord,
  ProgramDocument,
  StipendRateRecord,
} from './program.repository';

const OUTSIDE_SOURCE =
  'Who published what `basis` calls OUTSIDE_SOURCE: a site, with the date where it matters; null for any other basis.';

@ObjectType({
  description: 'The ages at which a programme takes people in, completed years on the day of entry.',
})
export class EntryAges implements EntryAgesRecord {
  @Field(() => Int, { description: 'Youngest, in years.' })
  youngest: number;

  @Field(() => Int, { description: 'Oldest, in years.' })
  oldest: number;

  @Field(() => Basis, { description: 'What the two ages rest on.' })
  basis: Basis;

  @Field(() => String, { nullable: true, description: OUTSIDE_SOURCE })
  outsideSource: string | null;
}

@ObjectType({ description: 'A monthly amount in the currency of the country.' })
export class LocalStipendRate implements LocalRateRecord {
  @Field(() => String, { description: 'Currency, ISO 4217, such as HNL.' })
  currency: string;

  @Field(() => Float, { description: 'Amount a month, in that currency.' })
  monthlyAmount: number;

  @Field(() => Boolean, { description: 'Whether the source gives it as a round or rough number.' })
  approximate: boolean;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  @Field(() => String, { nullable: true, description: OUTSIDE_SOURCE })
  outsideSource: string | null;
}

@ObjectType({ description: 'What a programme pays each person enrolled in a country, month by month.' })
export class StipendRate implements Omit<StipendRateRecord, 'country'> {
  @Field(() => Float, { name: 'monthlyAmountUsd', description: 'Amount a month, US dollars.' })
  monthlyUsd: number;

  @Field(() => Basis, { description: 'What that amount rests on.' })
  basis: Basis;

  @Field(() => String, { nullable: true, description: OUTSIDE_SOURCE })
  outsideSource: string | null;

  @Field(() => LocalStipendRate, {
    nullable: true,
    description:
      'What other sources say in the currency of the country, which need not agree; null where none does, or the dollar is that currency.',
  })
  local: LocalStipendRate | null;

  country: string;
}

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

  @Field(() => EntryAges, { nullable: true, description: 'Ages at entry; null where no source gives them.' })
  entryAges: EntryAges | null;

  @Field(() => [StipendRate], { description: 'What it pays each month, by country.' })
  stipendRates: StipendRate[];

  @Field(() => SourceLine, { description: 'Where the documents describe it.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What this description rests on.' })
  basis: Basis;

  countries: string[];
  adminAreas: string[];
  organizationId: string;
}
