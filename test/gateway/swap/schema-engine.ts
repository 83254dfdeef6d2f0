import { buildSchema, type ExecutionResult, execute, type GraphQLFieldResolver } from 'graphql';
import type { Engine } from '../../../gateway/engine/engine';
import type { SupergraphSource } from '../../../gateway/supergraph/supergraph-source';

export interface SchemaEngine extends Engine {
  /** What was planned before anyone asked it, by text. */
  readonly warmed: readonly string[];
  readonly stopped: Promise<void>;
}

/** An engine over a schema without subgraphs, in which each field answers as `resolve` does. */
export function createSchemaEngine(
  sdl: string,
  resolve: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, { fieldName }) => fieldName,
  warm: () => Promise<void> = async () => undefined,
): SchemaEngine {
  const apiSchema = buildSchema(sdl);
  // Apollo Server puts resolvers of its own into the schema that it is given
  const executable = buildSchema(sdl);
  const warmed: string[] = [];
  let isStopped = false;
  let tellStopped = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve;
  });
  return {
    apiSchema,
    warmed,
    stopped,
    execute: async ({ document, operationName, variables }, context): Promise<ExecutionResult> => {
      if (isStopped) throw new Error('an operation came to an engine that was stopped');
      return await execute({
        schema: executable,
        document,
        operationName: operationName ?? null,
        variableValues: variables,
        contextValue: context,
        fieldResolver: resolve,
      });
    },
    warm: async ({ document, operationName, variables }) => {
      await warm();
      warmed.push(
        [document.loc?.source.body, operationName, JSON.stringify(variables)].filter(Boolean).join(' '),
      );
    },
    check: async () => ({}),
    stop: async () => {
      isStopped = true;
      tellStopped();
    },
  };
}

export interface GivenSupergraph extends SupergraphSource {
  change(supergraphSdl: string): void;
  readonly listenerCount: number;
}

/** A supergraph that changes when a test says so. */
export function giveSupergraph(first: string): GivenSupergraph {
  let current = first;
  const listeners = new Set<(text: string) => void>();
  return {
    get current() {
      return current;
    },
    get listenerCount() {
      return listeners.size;
    },
    change: (next) => {
      current = next;
      for (const listener of listeners) listener(next);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => listeners.clear(),
  };
}
