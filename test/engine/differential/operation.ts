import type { FaultPlan } from './faults';

/** One request, and what goes wrong while it is answered. */
export interface TestOperation {
  readonly document: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly faults: FaultPlan;
}
