import type { IncomingHttpHeaders } from 'node:http';

/** What is known of a client's request wherever a part of it is worked on. */
export interface RequestContext {
  readonly requestId: string;
  /** As the client sent them; each subgraph's settings say which of them it is given. */
  readonly headers: IncomingHttpHeaders;
  /** Aborted when the client has gone away or the deadline of the whole request has passed; the reason tells which. */
  readonly signal: RequestSignal;
  /** What is kept by those who work on it; see `PerRequest`. */
  readonly kept: Map<unknown, unknown>;
}

export type AbortListener = (() => void) | { handleEvent(): void };

/** What is used of an AbortSignal, which can be one. A listener is told once at most. */
export interface RequestSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: AbortListener): void;
  removeEventListener(type: 'abort', listener: AbortListener): void;
}

/** One operation for one subgraph. */
export interface SubgraphRequest {
  /** The subgraph's name in the supergraph. */
  readonly service: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * Takes what is wanted of an answer right from its bytes, so that it need not be parsed; false when all is not as
   * expected.
   */
  readonly scan?: ((body: Uint8Array) => boolean | Promise<boolean>) | undefined;
}

export interface SubgraphError {
  readonly message: string;
  /** In the names and indices of the subgraph's own answer, `["_entities", 3, "name"]`. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What GraphQL over HTTP calls a well-formed response; the receiver may change `data`, it is nobody else's. */
export interface SubgraphAnswer {
  /** Of an answer that was scanned it is parsed when it is read. */
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly SubgraphError[] | undefined;
}

/**
 * Asks a subgraph.
 * @throws SubgraphFailure when there is no usable answer, whatever the reason
 */
export type AskSubgraph = (request: SubgraphRequest, context: RequestContext) => Promise<SubgraphAnswer>;

/** An answer that is all data, which nobody has parsed yet. */
export class UnreadAnswer implements SubgraphAnswer {
  private answer: SubgraphAnswer | undefined;

  constructor(private readonly parse: () => SubgraphAnswer) {}

  get data(): SubgraphAnswer['data'] {
    this.answer ??= this.parse();
    return this.answer.data;
  }
}
