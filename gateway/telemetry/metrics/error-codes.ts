/** Codes that the gateway gives itself, which is what makes them few. */
const CODES: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CLIENT_GONE',
  'DEADLINE_EXCEEDED',
  'DOWNSTREAM_SERVICE_ERROR',
  'FIELD_NOT_FETCHED',
  'FIELD_NOT_PLANNED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INPUT_MISSING',
  'INTERNAL_SERVER_ERROR',
  'NULL_FOR_NON_NULL',
  'OPERATION_LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_COMPLEX',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SCHEMA_CHANGED',
  'SUBGRAPH_BAD_RESPONSE',
  'SUBGRAPH_OVERLOADED',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'TOO_MANY_ERRORS',
]);

const LIMITS: ReadonlySet<string> = new Set([
  'aliases',
  'bodyBytes',
  'depth',
  'directives',
  'fields',
  'introspection',
  'nesting',
  'rootFields',
  'tokens',
  'valueNesting',
]);

/** Stands for all that a subgraph may call its errors: a label must not have any number of values. */
export const OTHER = 'OTHER';

export const codeLabel = (code: string): string => (CODES.has(code) ? code : OTHER);

export const limitLabel = (limit: string): string => (LIMITS.has(limit) ? limit : OTHER);
