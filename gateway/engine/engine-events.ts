import type { RequestContext } from './ask-subgraph';

/** Milliseconds as `performance.now()` counts them. */
export interface Period {
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface Planned extends Period {
  /** The plan was there already, or on its way. */
  readonly known: boolean;
  /** What was thrown where there is no plan now. */
  readonly error?: unknown;
}

/** Who watches the engine's steps; must not throw. Fetches are watched by whoever asks the subgraphs. */
export interface EngineEvents {
  /** The context is that of the client who needed the plan; none where it is made before anyone does. */
  planned?(event: Planned, context: RequestContext | undefined): void;
  /** What was fetched has become the response, or one root field of a mutation's. */
  shaped?(event: Period, context: RequestContext): void;
}
