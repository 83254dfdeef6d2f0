import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DatePrecision } from '../../kit/reference/codes';
import { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import { CountryStage, DocumentKind } from './framework.codes';
import type { FrameworkDocument, SourceDocumentDocument } from './framework.repository';

@ObjectType({ description: 'A date of the framework, with the place that gives it.' })
export class SourcedDate {
  @Field(() => GraphQLDate, { description: 'The first day of what is known.' })
  date: string;

  @Field(() => DatePrecision, { description: 'How much of the date the source gives.' })
  precision: DatePrecision;

  @Field(() => SourceLine, { description: 'Where it stands.' })
  source: SourceLine;
}

@ObjectType({ description: 'How far the framework has come in one country.' })
export class FrameworkCountry {
  @Field(() => CountryStage, { description: 'Stage on the day that the data speak of.' })
  stage: CountryStage;

  @Field(() => LocalizedText, { nullable: true, description: 'What to know about the stage.' })
  note: LocalizedText | null;

  @Field(() => SourceLine, { description: 'Where it stands.' })
  source: SourceLine;

  country: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'The framework under which both agencies work together.' })
export class Framework implements FrameworkDocument {
  @Field(() => ID, { name: 'id', description: 'fw:sembrando-oportunidades.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Name; the Spanish one is used in both languages.' })
  name: LocalizedText;

  @Field(() => SourcedDate, { description: 'When it was announced.' })
  announced: SourcedDate;

  @Field(() => SourcedDate, { description: 'Since when it is carried out.' })
  implementationStart: SourcedDate;

  @Field(() => [LocalizedText], { description: 'What it is for, in our words.' })
  goals: LocalizedText[];

  @Field(() => [FrameworkCountry], { description: 'The countries of work, each with its stage.' })
  countries: FrameworkCountry[];

  @Field(() => [LocalizedText], { description: 'What sources say differently about its dates and scope.' })
  alternatives: LocalizedText[];

  @Field(() => SourceLine, { description: 'Where it is described.' })
  source: SourceLine;

  organizationIds: string[];

  programIds: string[];

  activityIds: string[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A document that figures and facts of this graph are taken from.' })
export class SourceDocument implements SourceDocumentDocument {
  @Field(() => ID, { name: 'id', description: 'Such as F1; the `document` of every `source`.' })
  _id: string;

  @Field(() => String, { description: 'Title, in the language of the document.' })
  title: string;

  @Field(() => String, { description: 'Who published it.' })
  publisher: string;

  @Field(() => DocumentKind, { description: 'What kind of document it is.' })
  kind: DocumentKind;

  @Field(() => ImpreciseDate, { description: 'When it was published, as far as known.' })
  published: ImpreciseDate;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'How the date was found, where the document does not give it.',
  })
  dateNote: LocalizedText | null;

  @Field(() => String, { description: 'Language, ISO 639-1.' })
  language: string;
}

@ObjectType({ description: 'What the graph holds: which data, how they were made, of which day.' })
export class Dataset {
  @Field(() => String, { description: 'Size of the synthetic part: ci, default or full.' })
  profile: string;

  @Field(() => String, {
    description: 'Text that the generator started from: the same text gives the same rows.',
  })
  seed: string;

  @Field(() => Int, {
    description:
      'How many times the people of the profile there are, from 1; published figures do not grow with it.',
  })
  scale: number;

  @Field(() => GraphQLDate, { description: 'The day that the data speak of.' })
  asOf: string;

  @Field(() => Boolean, {
    description: 'Whether the person-level rows were invented; published figures never are.',
  })
  synthetic: boolean;
}
