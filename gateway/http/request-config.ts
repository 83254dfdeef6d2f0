import type { AdmissionLimits } from './admission';
import type { DeadlineLimits } from './request-context';

/** How many requests are taken on, and how long they may take. */
export interface RequestConfig extends AdmissionLimits, DeadlineLimits {
  /** How long a gateway that stops lets requests run that it has begun. */
  readonly drainMs: number;
}

export const DEFAULT_REQUESTS: RequestConfig = {
  maxInFlight: 256,
  maxQueued: 1_024,
  deadlineMs: 30_000,
  maxDeadlineMs: 60_000,
  drainMs: 10_000,
};
