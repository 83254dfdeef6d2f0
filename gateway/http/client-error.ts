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

/** What Apollo Server, which knows two codes for documents, and graphql-js call by another name. */
function nameLimit(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, limit } = error.extensions ?? {};
  const limited = (message: string, details: object = {}): GraphQLFormattedError => ({
    ...error,
    message,
    extensions: { ...error.extensions, ...details, code: LIMIT_CODE },
  });
  if (code === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED) {
    if (limit !== undefined) return limited(error.message);
    // how it tells that it compared enough fields of equal names
    if (error.message === 'Validation aborted.') {
      return limited(
        'the operation selects fields of the same name too often to find out whether they agree: select each once',
      );
    }
  }
  if (code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED) {
    const most = TOO_MANY_TOKENS.exec(error.message)?.[1];
    if (most !== undefined) {
      const message = `the document is too long: this gateway reads ${most} tokens at the most, this one has more (tokens)`;
      return limited(message, { limit: 'tokens', most: Number(most) });
    }
    if (error.message === 'Maximum call stack size exceeded') {
      return limited('the document is nested too deeply to be read');
    }
  }
  return error;
}
