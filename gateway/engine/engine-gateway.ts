import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, validate } from 'graphql';
import type { Readiness } from '../../subgraphs/kit/http-server';
import type { RequestContext } from './ask-subgraph';
import type { ClientOperation } from './engine';
import type { EngineInUse } from './engine-in-use';
import { EngineSwap, type EngineSwapOptions } from './engine-swap';
import { OperationsInUse } from './operations-in-use';
import type { PlanFormat } from './show-plan';

export interface EngineGatewayOptions
  extends Pick<EngineSwapOptions, 'supergraph' | 'buildEngine' | 'log'>,
    Partial<Pick<EngineSwapOptions, 'swapped' | 'warmUp' | 'lingerMs'>> {
  /** Whether clients may see plans, which name what they do not see of the supergraph. Default false. */
  readonly showPlans?: boolean;
}

/** A gateway with what the rest of the process asks of it. */
export interface EngineGateway extends Gateway {
  /** How the subgraphs are that the supergraph in use names. */
  readiness(): Promise<Readiness>;
}

/** What Apollo Server asks of whoever answers its operations; its context value is to be a `RequestContext`. */
export type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type SchemaListener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type ExecutorRequest = Parameters<Executor>[0];

const WARM_UP = { maxOperations: 200, withinMs: 30_000 };
/** A request comes to its execution within a moment; only a plugin that waits could take longer. */
const LINGER_MS = 10_000;
const IN_USE = { maxOperations: 2_000, maxCharacters: 8 * 1024 * 1024 };

/**
 * Lets Apollo Server answer with an engine, and with another one when the supergraph has changed. Each operation runs
 * on the engine of the schema that it was validated for.
 */
export function createEngineGateway(options: EngineGatewayOptions): EngineGateway {
  const asked = new OperationsInUse(IN_USE);
  const bySchema = new WeakMap<GraphQLSchema, EngineInUse>();
  const listeners = new Set<SchemaListener>();
  const swap = new EngineSwap({
    warmUp: WARM_UP,
    lingerMs: LINGER_MS,
    swapped: () => undefined,
    ...options,
    operationsInUse: (count) => asked.mostAsked(count),
    serve: (inUse) => {
      const { apiSchema } = inUse.engine;
      bySchema.set(apiSchema, inUse);
      for (const listener of listeners) listener({ apiSchema, coreSupergraphSdl: inUse.supergraphSdl });
    },
  });
  const execute = async (request: ExecutorRequest): Promise<ExecutionResult> => {
    const { document, queryHash: documentId, source } = request;
    const { operationName, variables = {} } = request.request;
    const inUse = findEngine(request, bySchema.get(request.schema), swap.current);
    const planFormat = options.showPlans ? planFormatAsked(request) : undefined;
    const operation: ClientOperation = { document, documentId, operationName, variables, planFormat };
    asked.note(operation, source);
    // the type of the interface knows nothing of contexts
    const context = request.context as unknown as RequestContext;
    // data is handed on as it is, and only looked into by who reads it as an object
    return (await inUse.execute(operation, context)) as ExecutionResult;
  };
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      try {
        await swap.start();
      } catch (error) {
        await swap.stop(); // Apollo Server does not stop what did not start
        throw error;
      }
      return { executor: execute };
    },
    stop: () => swap.stop(),
    readiness: async () => swap.current?.engine.check() ?? {},
  };
}

/** As Apollo Sandbox asks for the plan beside the answer. */
function planFormatAsked({ request: { http } }: ExecutorRequest): PlanFormat | undefined {
  if (!http?.headers.get('apollo-query-plan-experimental')) return undefined;
  const format = http.headers.get('apollo-query-plan-experimental-format');
  return format === 'internal' ? 'internal' : 'prettified';
}

/** @throws GraphQLError where the engine has ended meanwhile, and the document has no place in the one after it */
function findEngine(
  { document }: ExecutorRequest,
  validatedFor: EngineInUse | undefined,
  current: EngineInUse | undefined,
): EngineInUse {
  if (validatedFor && !validatedFor.isStopped) return validatedFor;
  if (current && validate(current.engine.apiSchema, document, undefined, { maxErrors: 1 }).length === 0) {
    return current;
  }
  throw new GraphQLError(
    'the schema has changed while this operation was on its way, and it does not fit the new one',
    { extensions: { code: 'SCHEMA_CHANGED', http: { status: 503 } } },
  );
}
