import type { GraphQLDataSource } from '@apollo/gateway';
import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import { parse, print } from 'graphql';
import { type Dispatcher, errors, request } from 'undici';
import type { Logger } from '../../subgraphs/kit/logger';
import type { SubgraphAddress } from '../supergraph/supergraph';
import { placesInDocument } from './place-in-document';
import { readAnswer, type SubgraphAnswer } from './subgraph-answer';
import { failureForClient, SubgraphFailure } from './subgraph-failure';

/** What a fetch knows of the request that it is a part of. */
export interface RequestContext {
  readonly requestId: string;
}

export interface SubgraphSourceOptions {
  readonly subgraph: SubgraphAddress;
  readonly connections: Dispatcher;
  readonly timeoutMs: number;
  readonly log: Logger;
}

type ProcessOptions = Parameters<GraphQLDataSource<RequestContext>['process']>[0];

/** Enough of a body to recognise it in the log. */
const LOGGED_BODY_LENGTH = 500;

/** One subgraph, asked over HTTP: whatever goes wrong costs its own fields and tells the client no more than a code. */
export class SubgraphSource implements GraphQLDataSource<RequestContext> {
  constructor(private readonly options: SubgraphSourceOptions) {}

  async process(options: ProcessOptions): Promise<SubgraphAnswer> {
    const { request: operation, context } = options;
    const { subgraph, log } = this.options;
    try {
      const { query, variables, operationName } = operation;
      const body = await this.fetch(JSON.stringify({ query, variables, operationName }), context.requestId);
      return readAnswer(subgraph.name, body, countEntities(operation));
    } catch (error) {
      const failure = error instanceof SubgraphFailure ? error : failureOf(error);
      const { status, body, cause } = failure.details;
      log.error(
        {
          service: subgraph.name,
          url: subgraph.url,
          code: failure.code,
          status,
          body: body?.slice(0, LOGGED_BODY_LENGTH),
          operation: operation.query && withoutLiterals(operation.query),
          requestId: context.requestId,
          err: cause ?? failure,
        },
        'subgraph fetch failed: %s',
        failure.message,
      );
      throw failureForClient(subgraph.name, failure, placesOf(options));
    }
  }

  private async fetch(body: string, requestId: string): Promise<string> {
    const { subgraph, connections, timeoutMs } = this.options;
    const response = await request(subgraph.url, {
      dispatcher: connections,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-request-id': requestId,
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.body.text();
    if (response.statusCode === 200) return text;
    // a value that a scalar unknown to the gateway refuses is first seen by its subgraph, and answered with 400
    if (response.statusCode === 400 && isJson(response.headers['content-type'])) return text;
    const isAway = [502, 503, 504].includes(response.statusCode);
    throw new SubgraphFailure(
      isAway ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_BAD_RESPONSE',
      `HTTP status ${response.statusCode}`,
      { status: response.statusCode, body: text },
    );
  }
}

/** What was asked for, not of whom. */
function withoutLiterals(operation: string): string {
  return print(stripSensitiveLiterals(parse(operation)));
}

function isJson(contentType: string | string[] | undefined): boolean {
  return /^application\/(graphql-response\+)?json\b/.test(String(contentType));
}

/** The fields of the client's document that are missing now. */
function placesOf(options: ProcessOptions): string[] {
  if (!('incomingRequestContext' in options)) return [];
  const { incomingRequestContext, pathInIncomingRequest = [], request } = options;
  const fetched = request.query === undefined ? undefined : parse(request.query, { noLocation: true });
  return placesInDocument(incomingRequestContext, pathInIncomingRequest, fetched);
}

/** How many representations a fetch of entities sends; undefined for a fetch of root fields. */
function countEntities({ query, variables }: ProcessOptions['request']): number | undefined {
  const representations: unknown = variables?.representations;
  if (!Array.isArray(representations) || !query?.includes('_entities(representations:')) return undefined;
  return representations.length;
}

function failureOf(cause: unknown): SubgraphFailure {
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return new SubgraphFailure('SUBGRAPH_TIMEOUT', 'no complete answer in time', { cause });
  }
  if (cause instanceof errors.ResponseExceededMaxSizeError) {
    return new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', 'the answer is too long', { cause });
  }
  return new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'the connection failed', { cause });
}
