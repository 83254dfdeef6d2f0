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

/** Headers that a subgraph is given for a client's request. */
export interface CallerHeaders {
  readonly headers: Headers;
  readonly lines: string;
  /** The same for callers that the subgraph can't tell apart. */
  readonly key: string;
}

/** Chooses the client's headers that the subgraph is to see, and our own for it, which are stronger. */
export class HeaderChoice {
  /** For clients without any of them. */
  private readonly own: CallerHeaders;

  constructor(private readonly settings: Pick<SubgraphSettings, 'forwardHeaders' | 'headers'>) {
    this.own = callerHeaders(settings.headers);
  }

  /** @throws Error when a client's header can't be sent */
  of(client: IncomingHttpHeaders): CallerHeaders {
    const { forwardHeaders, headers } = this.settings;
    const forwarded = forwardHeaders.flatMap((name) => {
      const value = client[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return forwarded.length === 0
      ? this.own
      : callerHeaders({ ...Object.fromEntries(forwarded), ...headers });
  }
}

const callerHeaders = (headers: Headers): CallerHeaders => ({
  headers,
  lines: headerLines(headers),
  key: JSON.stringify(headers),
});
