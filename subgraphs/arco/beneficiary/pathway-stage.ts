import type { ServiceStage } from '../../kit/reference/codes';
import type { PathwayStage } from './beneficiary.codes';

/** The furthest stage that the three agencies know of; null where none knows anything. */
export function pathwayStage(known: {
  readonly isEnrolled: boolean | null | undefined;
  readonly isReferred: boolean;
  readonly serviceStage: ServiceStage | null | undefined;
}): PathwayStage | null {
  if (known.serviceStage) return known.serviceStage;
  if (known.isReferred) return 'REFERRED';
  return known.isEnrolled ? 'ENROLLED' : null;
}
