import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis, Component } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import { PlannedBreakdown } from './planned-breakdown.type';
import {
  Attribution,
  FigureQuality,
  FigureStatus,
  FigureUnit,
  NotRecordedReason,
} from './reported-figure.codes';
import type { ReportedFigureDocument } from './reported-figure.repository';

@ObjectType({ description: "A count of the agencies' own rows." })
export class RecordedCount {
  @Field(() => Int, { description: 'Distinct people in the rows.' })
  value: number;

  @Field(() => Basis, {
    description: 'Always DERIVED: computed from rows, which `dataset.synthetic` qualifies.',
  })
  basis: Basis;

  organizationId: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A number as a source published it. Figures overlap: adding one to another gives a number that nobody published.',
})
export class ReportedFigure implements ReportedFigureDocument {
  @Field(() => ID, { name: 'id', description: 'RF-01 to RF-10.' })
  _id: string;

  @Field(() => Int, { description: 'The published number, in `unit`.' })
  value: number;

  @Field(() => FigureUnit, { description: 'What one counts.' })
  unit: FigureUnit;

  @Field(() => LocalizedText, { description: 'What the figure counts, in our words.' })
  counts: LocalizedText;

  @Field(() => LocalizedText, { description: 'Whom the counted are part of.' })
  population: LocalizedText;

  @Field(() => Component, { description: 'Line of work.' })
  component: Component;

  @Field(() => FigureStatus, {
    description: 'Whether it was reached, is going on, is planned or is claimed.',
  })
  status: FigureStatus;

  @Field(() => GraphQLDate, { description: 'The day that it speaks of, or was said on.' })
  asOf: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'First day of its period, given or concluded; null where there is none.',
  })
  periodStart: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Last day of its period, given or concluded; null where there is none.',
  })
  periodEnd: string | null;

  @Field(() => SourceLine, { description: 'Where it stands.' })
  source: SourceLine;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'How an ambiguous sentence was read; null where it leaves no doubt.',
  })
  interpretation: LocalizedText | null;

  @Field(() => [LocalizedText], {
    description: 'Other readings that the sentence allows, and other sources that say otherwise.',
  })
  alternatives: LocalizedText[];

  @Field(() => Attribution, {
    nullable: true,
    description: 'How its activity is known; null where there is none.',
  })
  activityAttribution: Attribution | null;

  @Field(() => Attribution, {
    nullable: true,
    description: 'How its programme is known; null where there is none.',
  })
  programAttribution: Attribution | null;

  @Field(() => FigureQuality, { description: 'How it reached the public.' })
  quality: FigureQuality;

  @Field(() => Boolean, { description: 'Whether the source rounded it.' })
  rounded: boolean;

  @Field(() => [PlannedBreakdown], {
    description: 'How a plan might be spread, invented for trials; empty for what was reached or claimed.',
  })
  plannedBreakdown: PlannedBreakdown[];

  country: string;
  activityId: string | null;
  programId: string | null;
  indicatorCode: string;
  partOfId: string | null;
  recountedBy: 'usaid' | 'amexcid' | null;

  @Directive('@external')
  @Field(() => Int, { nullable: true })
  recountedByUsaid?: number | null;

  @Directive('@external')
  @Field(() => Int, { nullable: true })
  recountedByAmexcid?: number | null;

  @Directive('@requires(fields: "recountedByUsaid recountedByAmexcid")')
  @Field(() => RecordedCount, {
    nullable: true,
    description:
      "The figure recounted from the agencies' own rows; null for a plan, and where the rows are not held.",
  })
  recorded?: RecordedCount | null;

  @Directive('@requires(fields: "recountedByUsaid recountedByAmexcid")')
  @Field(() => NotRecordedReason, {
    nullable: true,
    description:
      'Why `recorded` is null; null where it is not, and where the agency that counts did not answer.',
  })
  notRecorded?: NotRecordedReason | null;

  @Directive('@requires(fields: "recountedByUsaid recountedByAmexcid")')
  @Field(() => Int, {
    nullable: true,
    description: 'Recorded less published, in `unit`; 0 where both agree, null where nothing is recorded.',
  })
  difference?: number | null;
}

@ObjectType({ description: 'A figure as a share of a larger one that it is read as a part of.' })
export class FigureShare {
  @Field(() => Float, { description: 'Per cent of the base, rounded to two decimals.' })
  percent: number;

  @Field(() => ReportedFigure, { description: 'The base: never quote the share without it.' })
  base: ReportedFigureDocument;

  @Field(() => Basis, { description: 'Always DERIVED: no source publishes the share.' })
  basis: Basis;
}

export const ReportedFigureConnection = connectionType('ReportedFigure', () => ReportedFigure, {
  counted: true,
});
