/** What a client is told of a subgraph that gave no usable answer. */
export type SubgraphFailureCode =
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_BAD_RESPONSE'
  | 'SUBGRAPH_OVERLOADED'
  | 'CLIENT_GONE';

const MESSAGES: Readonly<Record<SubgraphFailureCode, string>> = {
  SUBGRAPH_UNAVAILABLE: "can't be reached at the moment",
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_BAD_RESPONSE: 'gave an answer that is no GraphQL answer',
  SUBGRAPH_OVERLOADED: 'has too many requests waiting for it',
  CLIENT_GONE: 'was not waited for, as the client has gone',
};

export interface FailureDetails {
  readonly status?: number | undefined;
  /** The beginning of it, at least. */
  readonly body?: string | undefined;
  readonly cause?: unknown;
}

/** Why a fetch failed: the code is for the client, all else for the log. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  readonly details: FailureDetails;

  constructor(
    readonly code: SubgraphFailureCode,
    reason: string,
    details: FailureDetails = {},
  ) {
    super(reason, { cause: details.cause });
    this.details = details;
    // a logger prints what it can enumerate, and a body may be long and about people
    Object.defineProperty(this, 'details', { enumerable: false });
  }
}

/** What a client may read about a failure: neither address nor body. */
export function messageForClient(service: string, code: SubgraphFailureCode): string {
  return `the subgraph "${service}" ${MESSAGES[code]}`;
}
