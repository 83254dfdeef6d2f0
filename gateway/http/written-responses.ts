import { type ApolloServerOptionsWithGateway, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../engine/ask-subgraph';
import { PerRequest } from '../engine/per-request';
import { WrittenAnswer } from '../engine/shape/written-answer';
import type { ServerPlugin } from './server-plugin';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Result = ReturnType<Executor>;

/** A document with all that Apollo Server found out of it. */
export interface ReadDocument {
  readonly schema: GraphQLSchema;
  readonly source: string;
  readonly queryHash: string;
  readonly document: DocumentNode;
}

/** What is asked of a document, in the members that Apollo Server has for it. */
export interface AskedOperation {
  readonly operation: OperationDefinitionNode;
  readonly request: {
    readonly query: string;
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
    readonly extensions?: Readonly<Record<string, unknown>> | undefined;
    readonly http: HTTPGraphQLRequest;
  };
}

export interface WrittenResponses {
  readonly gateway: Gateway;
  readonly plugin: ServerPlugin;
  /** What new operations are validated for. */
  readonly schema: () => GraphQLSchema | undefined;
  /** The document of an operation that Apollo Server was asked, and that was answered as a written response. */
  readonly documentOf: (context: RequestContext) => ReadDocument | undefined;
  /** Runs an operation; undefined where Apollo Server has to be asked, which then answers with what came of it. */
  readonly run: (
    document: ReadDocument,
    asked: AskedOperation,
    context: RequestContext,
  ) => Promise<WrittenAnswer | undefined>;
}

/**
 * Lets a response that is written already go past the rest of Apollo Server's pipeline. What that makes for an executor
 * has accessors of its own, each time anew; V8 keeps such a thing, and with it the request and its whole response, until
 * memory is cleaned up at large, and copies all that in the meantime. Any other answer goes the usual way, and is not
 * made twice.
 */
export function sendWritten(gateway: Gateway): WrittenResponses {
  const begun = new PerRequest<Result>();
  const documents = new PerRequest<ReadDocument>();
  let execute: Executor | null = null;
  let served: GraphQLSchema | undefined;

  async function written(result: Result, context: RequestContext): Promise<WrittenAnswer | undefined> {
    const { data, errors, extensions } = await result.catch(() => FAILED);
    if (data instanceof WrittenAnswer && !errors && !extensions) return data;
    begun.set(context, result);
    return undefined;
  }

  return {
    gateway: {
      load: async (options) => {
        const loaded = await gateway.load(options);
        const { executor } = loaded;
        execute = executor;
        if (!executor) return loaded;
        return { ...loaded, executor: async (request) => begun.get(contextOf(request)) ?? executor(request) };
      },
      onSchemaLoadOrUpdate: (listener) =>
        gateway.onSchemaLoadOrUpdate((loaded) => {
          listener(loaded);
          served = loaded.apiSchema;
        }),
      stop: () => gateway.stop(),
    },
    plugin: {
      shortWay: null,
      requestDidStart: async () => ({
        responseForOperation: async ({ contextValue, ...request }) => {
          if (!execute || begun.get(contextValue)) return null;
          // Apollo Server has no more for an executor than it has for a plugin
          const result = execute({ ...request, context: contextValue } as unknown as Parameters<Executor>[0]);
          const answer = await written(result, contextValue);
          if (!answer) return null;
          const { schema, source, queryHash, document } = request;
          if (queryHash) documents.set(contextValue, { schema, source, queryHash, document });
          const singleResult = { data: answer as unknown as Record<string, unknown> };
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          };
        },
      }),
    },
    schema: () => served,
    documentOf: (context) => documents.get(context),
    run: async ({ schema, source, queryHash, document }, { operation, request }, context) => {
      if (!execute) return undefined;
      const operationName = operation.name?.value ?? null;
      // one object of the same form each time, as spreading is slow
      const all = { schema, source, queryHash, document, operation, operationName, request, context };
      return written(execute(all as unknown as Parameters<Executor>[0]), context);
    },
  };
}

// Apollo's type of an executor knows no context but a record
const contextOf = ({ context }: Parameters<Executor>[0]) => context as unknown as RequestContext;

/** Why, the usual way tells. */
const FAILED: Awaited<Result> = {};
