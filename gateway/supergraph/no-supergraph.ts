import { types } from 'node:util';
import { errors } from 'undici';

/** Why a supergraph can't be had, for the log and for who starts the gateway. */
export function reasonForNoSupergraph(error: unknown): string {
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'it is too long';
  // one for each address of a host
  if (error instanceof AggregateError && error.errors.length > 0)
    return reasonForNoSupergraph(error.errors[0]);
  return types.isNativeError(error) ? error.message : String(error);
}
