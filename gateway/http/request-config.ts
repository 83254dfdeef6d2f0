import type { AdmissionLimits } from './admission';
import type { DeadlineLimits } from './request-context';

/** How many requests are taken on, and how long they may take. */
export interface RequestConfig extends AdmissionLimits, DeadlineLimits {
  /** How long a gateway that stops lets requests run that it has begun. */
  readonly drainMs: number;
}
