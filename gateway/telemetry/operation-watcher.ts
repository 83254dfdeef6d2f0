import type { DocumentNode, GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { RequestContext, SubgraphRequest } from '../engine/ask-subgraph';
import type { Planned } from '../engine/engine-events';
import type { SubgraphFailureCode } from '../engine/subgraph-failure';

/** What is known of an operation while it is on its way. Plain data: its context is the key that it is found by. */
export interface OperationUnderWay {
  /** As `performance.now()` counts. */
  readonly startedAt: number;
  planned: Planned | undefined;
  shapingMs: number;
  /** By subgraph; what is fetched at the same time counts for each. */
  readonly fetches: Map<string, { count: number; totalMs: number }>;
}

/**
 * `partial` has data beside errors, `failed` has null for its data, and `refused` has no data at all: the request could
 * not be run.
 */
export type OperationOutcome = 'ok' | 'partial' | 'failed' | 'refused';

export type OperationKind = `${OperationTypeNode}` | 'unknown';

export interface Answered {
  readonly endedAt: number;
  /** `unknown` where the document could not be read. */
  readonly kind: OperationKind;
  /** The client's words. */
  readonly name: string | undefined;
  readonly document: DocumentNode | undefined;
  readonly outcome: OperationOutcome;
  /** As the client gets them. */
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Fetched {
  readonly endedAt: number;
  /** The failure's code, or none. */
  readonly code?: SubgraphFailureCode | 'INTERNAL_SERVER_ERROR' | undefined;
  /** How many errors came with the answer. */
  readonly errors: number;
}

/** One who sees operations from outside; must not throw. */
export interface OperationWatcher {
  started?(operation: OperationUnderWay, context: RequestContext): void;
  /** `operation` is undefined for a plan that nobody waits for. */
  planned?(event: Planned, operation: OperationUnderWay | undefined): void;
  /** @returns what is told when it has been fetched */
  fetching?(
    request: SubgraphRequest,
    startedAt: number,
    operation: OperationUnderWay,
  ): ((event: Fetched) => void) | undefined;
  answered?(event: Answered, operation: OperationUnderWay, context: RequestContext): void;
}
