import { isSmall, publicCount } from '../../kit/counts/disclosure';
import { ReferralReason, ReferralStatus } from '../beneficiary/beneficiary.codes';
import type { ReferralCell, ReferralFunnelDocument } from './referral-funnel.repository';

/** Numbers that belong together: all of them, or none. */
export interface PublishedBreakdown<C> {
  readonly cells: C[] | null;
  readonly suppressed: boolean;
}

export interface PublishedStages {
  readonly referred: number | null;
  readonly contacted: number | null;
  readonly enrolled: number | null;
  readonly suppressed: boolean;
}

/**
 * By status. The stages tell how many were contacted, so that a status is a sum of two cells; where one of all
 * those is small the whole goes, as it could be found by subtraction.
 */
export const publishedStatuses = (
  cells: readonly ReferralCell[],
): PublishedBreakdown<{ status: ReferralStatus; count: number }> =>
  breakdown(
    counted(cells, ({ status, contacted }) => `${status} ${contacted}`),
    counted(cells, ({ status }) => status),
    ReferralStatus,
    (status, count) => ({ status, count }),
  );

/** By reason, which may be read beside the statuses and the stages: all its cells count. */
export const publishedReasons = (
  cells: readonly ReferralCell[],
): PublishedBreakdown<{ reason: ReferralReason; count: number }> =>
  breakdown(
    counted(cells, ({ status, reason, contacted }) => `${status} ${reason} ${contacted}`),
    counted(cells, ({ reason }) => reason),
    ReferralReason,
    (reason, count) => ({ reason, count }),
  );

function breakdown<K extends string, C>(
  finest: ReadonlyMap<unknown, number>,
  counts: ReadonlyMap<string | null, number>,
  codes: { readonly [code in K]: code },
  cell: (code: K, count: number) => C,
): PublishedBreakdown<C> {
  if ([...finest.values()].some(isSmall)) return { cells: null, suppressed: true };
  return {
    cells: Object.values<K>(codes).map((code) => cell(code, counts.get(code) ?? 0)),
    suppressed: false,
  };
}

function counted<K>(cells: readonly ReferralCell[], keyOf: (cell: ReferralCell) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.count);
  return counts;
}

/** The numbers lost between two stages are cells too. */
export function publishedStages({
  referred,
  contacted,
  enrolled,
}: Pick<ReferralFunnelDocument, 'referred' | 'contacted' | 'enrolled'>): PublishedStages {
  const suppressed = [referred, contacted, enrolled, referred - contacted, contacted - enrolled].some(
    isSmall,
  );
  return suppressed
    ? { referred: publicCount(referred), contacted: null, enrolled: null, suppressed }
    : { referred, contacted, enrolled, suppressed };
}
