import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { JSON_TYPE } from './media-type';
import { LIMIT_CODE } from './operation-limits';
import type { ServerPlugin } from './server-plugin';

/** Errors of a request that HTTP carried well: a document or variables that can't be used. */
const OF_THE_OPERATION: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
  LIMIT_CODE,
]);

/**
 * Where Apollo Server departs from GraphQL over HTTP: in `application/json` an operation that can't be run is
 * answered with 200, since in that type any other status may come from something between us and the client; and
 * a persisted query that does not fit its hash is the client's mistake, not ours.
 */
export const requestErrors: ServerPlugin = {
  shortWay: null,
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        if (isClients(error)) error.extensions.code ??= ApolloServerErrorCode.BAD_REQUEST;
      }
    },
    willSendResponse: async ({ errors, request, response: { http } }) => {
      const inJson = request.http?.headers.get('accept') === JSON_TYPE;
      if (inJson && http.status === 400 && errors?.every(isOfTheOperation)) http.status = 200;
    },
  }),
};

function isOfTheOperation({ extensions }: GraphQLError): boolean {
  return OF_THE_OPERATION.has(extensions.code);
}

/** Whether the error says of itself that the status is one of those for clients. */
function isClients({ extensions: { http } }: GraphQLError): boolean {
  if (typeof http !== 'object' || http === null || !('status' in http)) return false;
  return typeof http.status === 'number' && http.status >= 400 && http.status < 500;
}
