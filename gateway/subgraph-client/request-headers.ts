import { type IncomingHttpHeaders, validateHeaderName, validateHeaderValue } from 'node:http';
import { ACCEPTED_ENCODINGS } from './body-reader';
import { type Headers, headerLines } from './http1/request-head';
import type { SubgraphSettings } from './settings';

/** What HTTP or we ourselves say of each message: never the client's, never the operator's to set. */
const OURS = [
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-request-id',
];

/** What is said of each request, as it is sent. */
export const PROTOCOL_LINES = headerLines({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'accept-encoding': ACCEPTED_ENCODINGS,
});

/** @throws Error when a header that is to be sent can't be; names it, never its value */
export function requireSendable({ name: service, forwardHeaders, headers }: SubgraphSettings): void {
  for (const name of forwardHeaders) requireName(name, `subgraph "${service}": forwardHeaders`);
  for (const [name, value] of Object.entries(headers)) {
    requireName(name, `subgraph "${service}": headers`);
    try {
      validateHeaderValue(name, value);
    } catch {
      throw new Error(
        `subgraph "${service}": headers: the value of "${name}" has characters that no header may have`,
      );
    }
  }
}

function requireName(name: string, where: string): void {
  try {
    validateHeaderName(name);
  } catch {
    throw new Error(`${where}: "${name}" is no name of a header`);
  }
  if (name !== name.toLowerCase()) throw new Error(`${where}: "${name}" must be written in lower case`);
  if (OURS.includes(name)) throw new Error(`${where}: "${name}" is set by the gateway itself`);
}

/** The client's headers that the subgraph is to see, and our own for it, which are stronger. */
export function callerHeaders(
  client: IncomingHttpHeaders,
  { forwardHeaders, headers }: SubgraphSettings,
): Headers {
  const forwarded = forwardHeaders.flatMap((name) => {
    const value = client[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(forwarded), ...headers };
}
