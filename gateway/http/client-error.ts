import type { GraphQLFormattedError } from 'graphql';
import { maskError } from '../../subgraphs/kit/errors';

/** What a client is told: which subgraph an error came from, never where that is nor why it failed inside. */
export function tellClient(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName, service = serviceName, ...extensions } = formatted.extensions ?? {};
  const masked = maskError({ ...formatted, extensions });
  return service === undefined ? masked : { ...masked, extensions: { ...masked.extensions, service } };
}
