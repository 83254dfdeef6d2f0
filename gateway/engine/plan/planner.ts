import type { Plan } from './plan';

/**
 * Finds what to ask of whom. Another implementation may take its place: nothing else in the engine knows how a
 * plan comes about.
 */
export interface Planner {
  /**
   * @param operation text of a document with a single operation, valid for the API schema, in which response names
   * are canonical (see `canonical-operation.ts`): no fragment spreads, no `@skip` and `@include`, no selection twice;
   * a mutation has one root field
   * @throws PlanningError when planning was ended: the operation is too complex
   */
  plan(operation: string): Promise<Plan>;
  stop(): Promise<void>;
}

/** An operation that can't be planned within its limits; the message is for the client. */
export class PlanningError extends Error {
  override readonly name = 'PlanningError';
}
