import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';
import type { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';

/** What the partners agreed to do in a period. */
export interface WorkPlanDocument {
  /** Such as `wpl:2022-06`. */
  _id: string;
  frameworkId: string;
  title: LocalizedText;
  version: LocalizedText;
  agreed: ImpreciseDate;
  periodStart: ImpreciseDate;
  /** Null where no source gives it. */
  periodEnd: ImpreciseDate | null;
  countries: string[];
  organizationIds: string[];
  note: LocalizedText | null;
  sources: SourceLine[];
  basis: Basis;
}

export const workPlanCollection = defineCollection<WorkPlanDocument>('workPlans');

/** What was reported on a work plan. */
export interface ProgressReportDocument {
  /** Such as `rep:2022-12-08`. */
  _id: string;
  title: LocalizedText;
  workPlanId: string;
  eventId: string;
  periodStart: ImpreciseDate;
  periodEnd: ImpreciseDate;
  /** `YYYY-MM-DD`. */
  asOf: string;
  countries: string[];
  organizationIds: string[];
  figureIds: string[];
  source: SourceLine;
  basis: Basis;
}

export const progressReportCollection = defineCollection<ProgressReportDocument>('progressReports', [
  ['workPlanId', '_id'],
  ['eventId', '_id'],
  ['figureIds', '_id'],
]);

export class WorkPlanRepository {
  constructor(
    private readonly workPlans: Collection<WorkPlanDocument>,
    private readonly reports: Collection<ProgressReportDocument>,
  ) {}

  findAll(): Promise<WorkPlanDocument[]> {
    return this.workPlans.find().sort({ _id: 1 }).toArray();
  }

  findByIds(ids: readonly string[]): Promise<WorkPlanDocument[]> {
    return findIn(this.workPlans, '_id', ids);
  }

  findReports(): Promise<ProgressReportDocument[]> {
    return this.reports.find().sort({ _id: 1 }).toArray();
  }

  /** Reports of which `field` is, or holds, one of `ids`. */
  findReportsBy(
    field: '_id' | 'workPlanId' | 'eventId' | 'figureIds',
    ids: readonly string[],
  ): Promise<ProgressReportDocument[]> {
    return findIn(this.reports, field, ids);
  }
}
