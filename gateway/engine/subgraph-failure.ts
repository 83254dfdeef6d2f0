import { GraphQLError } from 'graphql';

/** What a client is told of a subgraph that gave no usable answer. */
export type SubgraphFailureCode = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_BAD_RESPONSE';

const MESSAGES: Readonly<Record<SubgraphFailureCode, string>> = {
  SUBGRAPH_UNAVAILABLE: "can't be reached at the moment",
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_BAD_RESPONSE: 'gave an answer that is no GraphQL answer',
};

/** Why a fetch failed: the code is for the client, all else for the log. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';

  constructor(
    readonly code: SubgraphFailureCode,
    reason: string,
    readonly details: { readonly status?: number; readonly body?: string; readonly cause?: unknown } = {},
  ) {
    super(reason, { cause: details.cause });
  }
}

export function failureForClient(service: string, { code }: SubgraphFailure): GraphQLError {
  return new GraphQLError(`the subgraph "${service}" ${MESSAGES[code]}`, { extensions: { code, service } });
}
