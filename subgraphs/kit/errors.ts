import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from './logger';

/** An argument that can't be used: names it, shows what came in and what was expected. */
export function badUserInput(argument: string, value: unknown, expected: string): GraphQLError {
  return new GraphQLError(`${argument}: expected ${expected}, got ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT', argument, value },
  });
}

export const MASKED_MESSAGE =
  'the server failed to answer this; the log has the reason under the id in the header x-request-id';

/** What a client is told: its own mistakes in full, ours only as a code. */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  if (code !== 'INTERNAL_SERVER_ERROR') return formatted;
  return { ...formatted, message: MASKED_MESSAGE, extensions: { code } };
}

/** Writes every error that is ours to the log, with its stack. */
export function logErrors<C extends BaseContext>(log: Logger): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, operationName, request }) => {
        const requestId = request.http?.headers.get('x-request-id');
        for (const error of errors) {
          const code = error.extensions.code;
          if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') continue;
          log.error(
            { err: unwrapResolverError(error), path: error.path, operationName, requestId },
            'field failed',
          );
        }
      },
    }),
  };
}
