import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Basis } from '../../kit/reference/codes';
import { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import type { ProgressReportDocument, WorkPlanDocument } from './work-plan.repository';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What the partners of the framework agreed to do in a period.' })
export class WorkPlan implements WorkPlanDocument {
  @Field(() => ID, { name: 'id', description: 'Such as wpl:2022-06.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Title, in our words.' })
  title: LocalizedText;

  @Field(() => LocalizedText, { description: 'Which plan it is; the documents do not number it.' })
  version: LocalizedText;

  @Field(() => ImpreciseDate, { description: 'When it was agreed.' })
  agreed: ImpreciseDate;

  @Field(() => ImpreciseDate, { description: 'Since when it is carried out.' })
  periodStart: ImpreciseDate;

  @Field(() => ImpreciseDate, { nullable: true, description: 'Until when; null where no source says.' })
  periodEnd: ImpreciseDate | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What to know about it; null where nothing.' })
  note: LocalizedText | null;

  @Field(() => [SourceLine], { description: 'Where it is told of.' })
  sources: SourceLine[];

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  frameworkId: string;
  countries: string[];
  organizationIds: string[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What was reported on a work plan, as of one day.' })
export class ProgressReport implements ProgressReportDocument {
  @Field(() => ID, { name: 'id', description: 'Such as rep:2022-12-08.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Title, in our words.' })
  title: LocalizedText;

  @Field(() => ImpreciseDate, { description: 'Since when its results count.' })
  periodStart: ImpreciseDate;

  @Field(() => ImpreciseDate, { description: 'Until when its results count.' })
  periodEnd: ImpreciseDate;

  @Field(() => GraphQLDate, { description: 'The day that it speaks of.' })
  asOf: string;

  @Field(() => SourceLine, { description: 'Where the report begins.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  workPlanId: string;
  eventId: string;
  countries: string[];
  organizationIds: string[];
  figureIds: string[];
}
