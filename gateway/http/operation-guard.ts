import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../engine/ask-subgraph';
import { passedIntrospection } from './introspection-size';
import { limitError } from './operation-limits';
import { MOST_VALUE_NESTING, nestingOf } from './operation-size';

/** Refuses what shows only when the operation and its variables are known, also of a document found valid before. */
export const operationGuard: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
      const deepest = nestingOf(variables);
      if (deepest > MOST_VALUE_NESTING) {
        const words = { problem: 'has variables that are nested too deeply', unit: 'levels of values' };
        throw limitError({ limit: 'valueNesting', most: MOST_VALUE_NESTING, found: deepest }, words);
      }
      if (!operation) return;
      const most = passedIntrospection(schema, { document, operation, variables });
      if (most !== undefined) {
        const words = { problem: 'asks for too much of the schema', unit: 'fields of introspection' };
        throw limitError({ limit: 'introspection', most, found: Number.POSITIVE_INFINITY }, words);
      }
    },
  }),
};
