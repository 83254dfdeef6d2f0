import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { maskError } from '../../subgraphs/kit/errors';
import { LIMIT_CODE } from './operation-limits';

/** What a client is told: which subgraph an error came from, never where that is nor why it failed inside. */
export function tellClient(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName, service = serviceName, ...extensions } = formatted.extensions ?? {};
  const masked = maskError(nameLimit({ ...formatted, extensions }));
  return service === undefined ? masked : { ...masked, extensions: { ...masked.extensions, service } };
}

/** As the parser words it, which stops there: how many more there are is not known. */
const TOO_MANY_TOKENS = /contains more that (\d+) tokens/;

/** Apollo Server calls every mistake in a document by one of two codes. */
function nameLimit(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, limit } = error.extensions ?? {};
  if (code === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED && limit !== undefined) {
    return { ...error, extensions: { ...error.extensions, code: LIMIT_CODE } };
  }
  const most = TOO_MANY_TOKENS.exec(error.message)?.[1];
  if (code !== ApolloServerErrorCode.GRAPHQL_PARSE_FAILED || most === undefined) return error;
  return {
    ...error,
    message: `the document is too long: this gateway reads ${most} tokens at the most, this one has more (maxTokens)`,
    extensions: { ...error.extensions, code: LIMIT_CODE, limit: 'maxTokens', most: Number(most) },
  };
}
