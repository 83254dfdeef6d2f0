/** How one subgraph is asked. */
export interface SubgraphSettings {
  /** Its name in the supergraph. */
  readonly name: string;
  /** Where its GraphQL endpoint is: http or https, without user or password. */
  readonly url: string;
  /**
   * Milliseconds that one attempt may take, from a free place among `maxConcurrent` to the last byte of the answer;
   * also the longest `Retry-After` that is waited for. Default 10 000.
   */
  readonly timeoutMs: number;
  /**
   * How many times a query is sent again after a network error or status 429, 502 or 503. A mutation is sent
   * again only when no connection came about. Default 2.
   */
  readonly retries: number;
  /** Milliseconds, the shortest wait before another attempt; waits double and are spread at random. Default 50. */
  readonly retryMinDelayMs: number;
  /** Milliseconds, the longest wait before another attempt, unless `Retry-After` asks for more. Default 1 000. */
  readonly retryMaxDelayMs: number;
  /**
   * After how many attempts in a row without an answer (no connection, cut off, too late, status 502, 503, 504) the
   * subgraph is left alone for `breakerOpenMs`; 0 for never. Default 10.
   */
  readonly breakerFailures: number;
  /** Milliseconds until one request may try whether the subgraph is back. Default 5 000. */
  readonly breakerOpenMs: number;
  /** How many attempts may run at once, which is how many connections there are. Default 100. */
  readonly maxConcurrent: number;
  /** How many attempts may wait for a place; a further one fails at once. Default 1 000. */
  readonly maxQueued: number;
  /** Bytes of the longest answer taken, counted after decompression. Default 67 108 864 (64 MiB). */
  readonly maxResponseBytes: number;
  /** How many lists and objects may lie within each other in an answer. Default 1 000. */
  readonly maxResponseDepth: number;
  /** Lower-case names of the client's headers that are passed on. Default none. */
  readonly forwardHeaders: readonly string[];
  /** Headers of our own, stronger than the client's; their values are secret. Default none. */
  readonly headers: Readonly<Record<string, string>>;
  /** PEM file with the certificates that may have signed the subgraph's, in place of the system's. */
  readonly caFile?: string | undefined;
  /** PEM file with the certificate shown to the subgraph; needs `keyFile`. */
  readonly certFile?: string | undefined;
  /** PEM file with the unencrypted private key of `certFile`. */
  readonly keyFile?: string | undefined;
  /** Bytes from which on a request's body is sent gzipped; 0 for never. Default 0. */
  readonly compressRequestsFromBytes: number;
  /**
   * Whether equal queries under way at the same time, with equal variables and forwarded headers, are sent once.
   * Default true.
   */
  readonly shareInFlight: boolean;
  /** Whether what one operation asks of it at the same time is sent as one query, with aliases. Default true. */
  readonly combineQueries: boolean;
}
