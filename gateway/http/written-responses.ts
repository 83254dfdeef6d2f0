import { type ApolloServerOptionsWithGateway, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { RequestContext } from '../engine/ask-subgraph';
import { WrittenAnswer } from '../engine/shape/written-answer';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Result = ReturnType<Executor>;

/**
 * Lets a response that is written already go past the rest of Apollo Server's pipeline. What that makes for an executor
 * has accessors of its own, each time anew; V8 keeps such a thing, and with it the request and its whole response, until
 * memory is cleaned up at large, and copies all that in the meantime. Any other answer goes the usual way, and is not
 * made twice.
 */
export function sendWritten(gateway: Gateway): {
  readonly gateway: Gateway;
  readonly plugin: ApolloServerPlugin<RequestContext>;
} {
  const begun = new WeakMap<object, Result>();
  let execute: Executor | null = null;
  return {
    gateway: {
      load: async (options) => {
        const loaded = await gateway.load(options);
        const { executor } = loaded;
        execute = executor;
        if (!executor) return loaded;
        return { ...loaded, executor: async (request) => begun.get(request.context) ?? executor(request) };
      },
      onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
      stop: () => gateway.stop(),
    },
    plugin: {
      requestDidStart: async () => ({
        responseForOperation: async ({ contextValue, ...request }) => {
          if (!execute) return null;
          // Apollo Server has no more for an executor than it has for a plugin
          const result = execute({ ...request, context: contextValue } as unknown as Parameters<Executor>[0]);
          const { data, errors, extensions } = await result.catch(() => FAILED);
          if (data instanceof WrittenAnswer && !errors && !extensions) {
            const singleResult = { data: data as unknown as Record<string, unknown> };
            return {
              http: { headers: new HeaderMap() },
              body: { kind: 'single', singleResult },
            };
          }
          begun.set(contextValue, result);
          return null;
        },
      }),
    },
  };
}

/** Why, the usual way tells. */
const FAILED: Awaited<Result> = {};
