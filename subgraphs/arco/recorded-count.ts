import type { RecordedCount, ReportedFigure } from './reported-figure.type';

/** What the agency that answers for a figure has recounted; null for a plan, and where its rows are not held. */
export function recordedCount(
  figure: Pick<ReportedFigure, 'recountedBy' | 'recountedByUsaid' | 'recountedByAmexcid'>,
): RecordedCount | null {
  if (figure.recountedBy === null) return null;
  const value = figure.recountedBy === 'usaid' ? figure.recountedByUsaid : figure.recountedByAmexcid;
  return value === null || value === undefined
    ? null
    : { value, basis: 'DERIVED', organizationId: `org:${figure.recountedBy}` };
}

/** `value` of `base` in per cent, to two decimals. */
export function percentOf(value: number, base: number): number {
  return Math.round((value / base) * 10_000) / 100;
}
