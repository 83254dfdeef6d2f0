import { passedIntrospection } from './introspection-size';
import { limitError } from './operation-limits';
import { MOST_VALUE_NESTING, nestingOf } from './operation-size';
import type { ServerPlugin, ValidOperation } from './server-plugin';

/** Refuses what shows only when the operation and its variables are known, also of a document found valid before. */
export const operationGuard: ServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) =>
      requireLimits({ schema, document, operation, variables }),
  }),
  shortWay: { check: requireLimits },
};

/** @throws GraphQLError on an operation beyond a limit; what is no operation is not looked at */
function requireLimits({
  schema,
  document,
  operation,
  variables,
}: Omit<ValidOperation, 'operation'> & {
  readonly operation: ValidOperation['operation'] | undefined;
}): void {
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
}
