import { isSmall, publicCount } from '../kit/counts/disclosure';
import type { ReferralFunnelDocument } from './referral-funnel.repository';

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

/** The total is public, so one small cell withheld alone could be found by subtraction: the whole goes. */
export function publishedBreakdown<C extends { readonly count: number }>(
  cells: readonly C[],
): PublishedBreakdown<C> {
  const suppressed = cells.some(({ count }) => isSmall(count));
  return { cells: suppressed ? null : [...cells], suppressed };
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
