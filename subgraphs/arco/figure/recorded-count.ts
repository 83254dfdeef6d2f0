import type { NotRecordedReason } from './reported-figure.codes';
import type { RecordedCount, ReportedFigure } from './reported-figure.type';

type Recounted = Pick<ReportedFigure, 'recountedBy' | 'recountedByUsaid' | 'recountedByAmexcid'>;

/** What the agency that answers for a figure has recounted; null for a plan, and where its rows are not held. */
export function recordedCount(figure: Recounted): RecordedCount | null {
  if (figure.recountedBy === null) return null;
  const value = figure.recountedBy === 'usaid' ? figure.recountedByUsaid : figure.recountedByAmexcid;
  return value === null || value === undefined
    ? null
    : { value, basis: 'DERIVED', organizationId: `org:${figure.recountedBy}` };
}

/** Why there is no recorded count; null where there is one. */
export function notRecordedReason(figure: Recounted): NotRecordedReason | null {
  if (figure.recountedBy === null) return 'PLANNED';
  return recordedCount(figure) === null ? 'NOT_SEEDED' : null;
}

/** `value` of `base` in per cent, to two decimals. */
export function percentOf(value: number, base: number): number {
  return Math.round((value / base) * 10_000) / 100;
}
