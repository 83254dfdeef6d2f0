import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis, Component, Sex } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { PlannedDimension } from './planned-breakdown.codes';
import type { Attribution, FigureQuality, FigureStatus, FigureUnit } from './reported-figure.codes';

/** One part of a planned number: a count that is meant, never people. */
export interface PlannedCellRecord {
  label: LocalizedText;
  planned: number;
  /** A day of the quarter; null unless broken down by quarter. */
  quarterOf: string | null;
  sex: Sex | null;
  /** ISO 3166-2; null unless broken down by department. */
  adminArea: string | null;
}

/** An invented spread of a planned number. */
export interface PlannedBreakdownRecord {
  by: PlannedDimension;
  cells: PlannedCellRecord[];
  /** Says that it is synthetic. */
  note: LocalizedText;
  basis: Basis;
}

/** A number as a source published it; never recomputed. */
export interface ReportedFigureDocument {
  /** `RF-01` to `RF-10`. */
  _id: string;
  value: number;
  unit: FigureUnit;
  /** What the figure counts. */
  counts: LocalizedText;
  /** Whom the counted are part of. */
  population: LocalizedText;
  country: string;
  component: Component;
  status: FigureStatus;
  /** `YYYY-MM-DD`. */
  asOf: string;
  periodStart: string | null;
  periodEnd: string | null;
  source: SourceLine;
  /** Null where the sentence leaves no doubt. */
  interpretation: LocalizedText | null;
  /** Other readings that the sentence allows, and other sources that say otherwise. */
  alternatives: LocalizedText[];
  activityId: string | null;
  /** Null without an activity. */
  activityAttribution: Attribution | null;
  programId: string | null;
  /** Null without a programme. */
  programAttribution: Attribution | null;
  /** Local indicator that the figure reports on, such as `SO-W04`. */
  indicatorCode: string;
  /** The figure that this one is read as a part of; null where it stands alone. */
  partOfId: string | null;
  quality: FigureQuality;
  rounded: boolean;
  /** The agency whose rows recount to it; null for a plan. */
  recountedBy: 'usaid' | 'amexcid' | null;
  /** Empty unless the figure is a plan. */
  plannedBreakdown: PlannedBreakdownRecord[];
}

export const reportedFigureCollection = defineCollection<ReportedFigureDocument>('reportedFigures', [
  ['country', '_id'],
  ['status', '_id'],
  ['component', '_id'],
  ['activityId', '_id'],
  ['programId', '_id'],
]);

/** What narrows a list of figures; a field that is null or left out does not. */
export interface FigureCriteria {
  readonly country?: string | null | undefined;
  readonly component?: Component | null | undefined;
  readonly status?: FigureStatus | null | undefined;
}

export class ReportedFigureRepository {
  constructor(private readonly figures: Collection<ReportedFigureDocument>) {}

  findByIds(ids: readonly string[]): Promise<ReportedFigureDocument[]> {
    return findIn(this.figures, '_id', ids);
  }

  readPage(
    { country, component, status }: FigureCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<ReportedFigureDocument>> {
    const filter = withoutNulls<ReportedFigureDocument>({ country, component, status });
    return readPage({ collection: this.figures, filter, order: byId, first, after });
  }
}
