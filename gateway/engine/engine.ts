import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Readiness } from '../../subgraphs/kit/http-server';
import type { RequestContext } from './ask-subgraph';
import type { WrittenAnswer } from './shape/written-answer';
import type { PlanFormat } from './show-plan';

/** One operation of a client, parsed and valid for the API schema. */
export interface ClientOperation {
  readonly document: DocumentNode;
  /** Equal for equal documents only. */
  readonly documentId: string;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Shows the plan in the answer's `extensions`; a plan names what clients do not see. */
  readonly planFormat?: PlanFormat | undefined;
  /** Whether all is done step by step and each query sent by itself: slow, and what the rest is compared with. */
  readonly interpreted?: boolean | undefined;
}

/** What is answered; data that is written already has a `toJSON`. */
export interface EngineAnswer extends Omit<ExecutionResult, 'data'> {
  readonly data?: Exclude<ExecutionResult['data'], undefined> | WrittenAnswer;
}

/** Answers any operation over one supergraph. */
export interface Engine {
  /** What clients see of the supergraph. */
  readonly apiSchema: GraphQLSchema;
  /** Never rejects for what a subgraph does: that is an error of the answer. */
  execute(operation: ClientOperation, context: RequestContext): Promise<EngineAnswer>;
  /**
   * Plans an operation before a client asks for it; of its variables only those of conditions matter.
   * @throws GraphQLError or PlanningError when it can't be planned
   */
  warm(operation: ClientOperation): Promise<void>;
  /** How the subgraphs are that it asks. */
  check(): Promise<Readiness>;
  /** After the operations that run have ended. */
  stop(): Promise<void>;
}
