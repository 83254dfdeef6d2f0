import { type GuardedCountRecord, guardedCount, guardedParts } from '../../kit/counts/disclosure';
import type { AssessmentResult } from './buyer-standard.codes';
import type { BuyerStandardDocument } from './buyer-standard.repository';

export interface PublishedResult {
  result: AssessmentResult;
  individuals: GuardedCountRecord;
}

const results: readonly AssessmentResult[] = ['MET', 'PARTLY', 'NOT_MET'];

export const publishedAssessed = ({
  assessed,
}: Pick<BuyerStandardDocument, 'assessed'>): GuardedCountRecord =>
  guardedCount(results.reduce((sum, result) => sum + assessed[result], 0));

/** In the order of the list; all withheld where one is small, since they add up to a public total. */
export function publishedResults({ assessed }: Pick<BuyerStandardDocument, 'assessed'>): PublishedResult[] {
  const counts = guardedParts(results.map((result) => assessed[result]));
  return results.map((result, index) => ({ result, individuals: counts[index] as GuardedCountRecord }));
}
