import type { RequestContext } from '../gateway/engine/ask-subgraph';

/** Of a request that nobody gives up. */
export function requestContext(changes: Partial<RequestContext> = {}): RequestContext {
  return {
    requestId: 'test',
    headers: {},
    signal: new AbortController().signal,
    kept: new Map(),
    ...changes,
  };
}
