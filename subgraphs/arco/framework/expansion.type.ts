import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Basis, DatePrecision } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import type { ExpansionDocument } from './expansion.repository';
import { CountryStage } from './framework.codes';

@ObjectType({ description: 'When work is meant to begin.' })
export class PlannedStart {
  @Field(() => GraphQLDate, { description: 'The first day of what is known.' })
  date: string;

  @Field(() => DatePrecision, { description: 'How exact the date is.' })
  precision: DatePrecision;

  @Field(() => SourceLine, { description: 'The words that it was read from.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'INFERRED: the source says it in words, not as a date.' })
  basis: Basis;
}

@ObjectType({ description: 'A department in which an expansion might begin.' })
export class ProspectArea {
  @Field(() => LocalizedText, { description: 'Why it is listed, and how far that is known.' })
  note: LocalizedText;

  @Field(() => Basis, { description: 'What it rests on; no source document names a department.' })
  basis: Basis;

  adminArea: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A country that the framework is to be extended to: a stage and a date, not a share of a target.',
})
export class Expansion implements ExpansionDocument {
  @Field(() => ID, { name: 'id', description: 'Such as exp:gt.' })
  _id: string;

  @Field(() => CountryStage, { description: 'Stage on the day that the data speak of.' })
  stage: CountryStage;

  @Field(() => PlannedStart, { description: 'When work is meant to begin.' })
  plannedStart: PlannedStart;

  @Field(() => LocalizedText, { description: 'What is known of it, in our words.' })
  note: LocalizedText;

  @Field(() => [ProspectArea], { description: 'Departments in which it might begin.' })
  prospectAreas: ProspectArea[];

  @Field(() => SourceLine, { description: 'Where it is announced.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  frameworkId: string;
  country: string;
  activityId: string;
  conflictIds: string[];
}
