import { join } from 'node:path';
import { packageRoot } from '../../subgraphs/kit/package-root';
import { UNREGISTERED } from '../http/export/iati/reporting-organization';
import {
  bytes,
  file,
  flag,
  headerNames,
  headers,
  limit,
  logLevel,
  milliseconds,
  noFileOr,
  noUrlOr,
  oneOf,
  origins,
  port,
  share,
  text,
  uriStart,
  type ValueType,
  whole,
} from './value-types';

export interface Setting<T> {
  /** The environment variable that sets it. */
  readonly variable: string;
  readonly type: ValueType<T>;
  readonly default: T;
  readonly meaning: string;
}

export interface SettingGroup {
  readonly [key: string]: Setting<unknown> | SettingGroup;
}

/** What is read of a group of settings. */
export type Values<G> = { readonly [K in keyof G]: G[K] extends Setting<infer T> ? T : Values<G[K]> };

export const isSetting = (each: Setting<unknown> | SettingGroup): each is Setting<unknown> =>
  typeof each.variable === 'string';

/** Sandbox on the web, and Sandbox as our landing page embeds it. */
const APOLLO_ORIGINS = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
  'https://explorer.embed.apollographql.com',
];

const SUBGRAPH_URL = 'http://127.0.0.1:4001/graphql';

/** Of every subgraph; each may have its own. */
const forEverySubgraph = {
  timeoutMs: setting(
    'SUBGRAPH_TIMEOUT_MS',
    milliseconds(1),
    10_000,
    'how long one try may take, to the last byte of the answer',
  ),
  retries: setting(
    'SUBGRAPH_RETRIES',
    whole('tries', 0, 20),
    2,
    'how often a query is sent again that failed on the way; a mutation only where no connection came about',
  ),
  retryMinDelayMs: setting(
    'SUBGRAPH_RETRY_MIN_DELAY_MS',
    milliseconds(0),
    50,
    'the shortest wait before it is sent again; waits double and are spread at random',
  ),
  retryMaxDelayMs: setting(
    'SUBGRAPH_RETRY_MAX_DELAY_MS',
    milliseconds(0),
    1_000,
    'the longest such wait, unless the subgraph asks for more',
  ),
  breakerFailures: setting(
    'SUBGRAPH_BREAKER_FAILURES',
    whole('failures', 0, 10_000),
    10,
    'failures in a row after which it is left alone for a while; 0 for never',
  ),
  breakerOpenMs: setting('SUBGRAPH_BREAKER_OPEN_MS', milliseconds(1), 5_000, 'how long that while is'),
  maxConcurrent: setting(
    'SUBGRAPH_MAX_CONCURRENT',
    whole('requests', 1, 100_000),
    100,
    'requests that it is sent at once',
  ),
  maxQueued: setting(
    'SUBGRAPH_MAX_QUEUED',
    whole('requests', 0, 1_000_000),
    1_000,
    'requests that wait for one of those to end; a further one fails at once',
  ),
  maxResponseBytes: setting(
    'SUBGRAPH_MAX_RESPONSE_BYTES',
    bytes(1),
    64 * 1024 * 1024,
    'the largest answer, unpacked',
  ),
  maxResponseDepth: setting(
    'SUBGRAPH_MAX_RESPONSE_DEPTH',
    whole('levels', 1, 10_000),
    1_000,
    'the deepest nesting of an answer',
  ),
  forwardHeaders: setting<readonly string[]>(
    'SUBGRAPH_FORWARD_HEADERS',
    headerNames(),
    [],
    "headers of the client's request that it is sent too",
  ),
  headers: setting<Readonly<Record<string, string>>>(
    'SUBGRAPH_HEADERS',
    headers(),
    {},
    'fixed headers that it is sent; secret, and in a variable written as JSON',
  ),
  caFile: setting(
    'SUBGRAPH_CA_FILE',
    noFileOr(),
    undefined,
    'certificates (PEM) of the authorities that it is trusted by, in place of the well-known ones',
  ),
  certFile: setting(
    'SUBGRAPH_CERT_FILE',
    noFileOr(),
    undefined,
    'certificate (PEM) that the gateway shows it; goes with keyFile',
  ),
  keyFile: setting('SUBGRAPH_KEY_FILE', noFileOr(), undefined, 'private key (PEM) of that certificate'),
  compressRequestsFromBytes: setting(
    'SUBGRAPH_COMPRESS_REQUESTS_FROM_BYTES',
    whole('bytes', 0, 512 * 1024 * 1024),
    0,
    'requests of this size and more are sent gzipped; 0 for none',
  ),
  shareInFlight: setting(
    'SUBGRAPH_SHARE_IN_FLIGHT',
    flag(),
    true,
    'equal queries under way at the same time, with equal headers, are sent once',
  ),
  combineQueries: setting(
    'SUBGRAPH_COMBINE_QUERIES',
    flag(),
    true,
    'what one operation asks of it at the same time is sent as one query',
  ),
};

/** What one subgraph can be given; the variables are those of `ownVariable`. */
export const forOneSubgraph = {
  url: setting(
    'SUBGRAPH_URL',
    noUrlOr(SUBGRAPH_URL),
    undefined,
    'where it is asked; without it, where the supergraph says',
  ),
  ...forEverySubgraph,
};

/** Everything that can be set, in the form of the configuration file. */
export const settings = {
  host: setting(
    'HOST',
    text('expected a name or an address'),
    '127.0.0.1',
    'the address listened on; 0.0.0.0 for all',
  ),
  port: setting('PORT', port(), 4000, 'the port listened on; 0 takes a free one'),
  demo: setting('DEMO', flag(), false, 'person-level data are served, to this machine only'),
  pages: setting('PAGES', flag(), true, 'the pages for people: Sandbox at `/`, GraphiQL at `/explorer`'),
  log: {
    level: setting('LOG_LEVEL', logLevel(), 'info', 'the least grave that is logged'),
    format: setting(
      'LOG_FORMAT',
      oneOf('json', 'pretty'),
      'json',
      'how it is written; unset, a terminal outside production gets pretty',
    ),
  },
  supergraph: {
    file: setting(
      'SUPERGRAPH_FILE',
      file(),
      join(packageRoot, 'schema', 'supergraph.graphql'),
      'the supergraph to serve',
    ),
    watch: setting('SUPERGRAPH_WATCH', flag(), true, 'a change of that file is served without a restart'),
    url: setting(
      'SUPERGRAPH_URL',
      noUrlOr('https://example.org/supergraph.graphql'),
      undefined,
      'where the supergraph is fetched; in place of a file',
    ),
    pollMs: setting(
      'SUPERGRAPH_POLL_MS',
      milliseconds(100, 86_400_000),
      10_000,
      'how often it is fetched anew',
    ),
    headers: setting<Readonly<Record<string, string>>>(
      'SUPERGRAPH_HEADERS',
      headers(),
      {},
      'headers that it is fetched with; secret, and in a variable written as JSON',
    ),
  },
  subgraphs: { all: forEverySubgraph },
  limits: {
    bodyBytes: setting(
      'MAX_BODY_BYTES',
      limit('bytes', 512 * 1024 * 1024),
      128 * 1024,
      "the largest body of a client's request",
    ),
    tokens: setting('MAX_TOKENS', limit('tokens', 10_000_000), 5_000, 'words, names and signs of a document'),
    depth: setting('MAX_DEPTH', limit('levels'), 10, 'levels of fields in an operation'),
    aliases: setting('MAX_ALIASES', limit('aliases'), 100, 'aliases in an operation'),
    directives: setting('MAX_DIRECTIVES', limit('directives'), 100, 'directives in an operation'),
    rootFields: setting('MAX_ROOT_FIELDS', limit('fields'), 30, 'fields at the root of an operation'),
    fields: setting(
      'MAX_FIELDS',
      limit('fields'),
      10_000,
      'fields of an operation with its fragments wherever they are spread',
    ),
    evaluatedPlans: setting(
      'MAX_EVALUATED_PLANS',
      limit('plans'),
      1_000,
      'ways to answer one operation that the planner compares',
    ),
  },
  requests: {
    maxInFlight: setting(
      'REQUESTS_MAX_IN_FLIGHT',
      whole('requests', 1, 1_000_000),
      256,
      'operations worked on at once',
    ),
    maxQueued: setting(
      'REQUESTS_MAX_QUEUED',
      whole('requests', 0, 1_000_000),
      1_024,
      'operations that wait for their turn; a further one gets 503 with `Retry-After`',
    ),
    deadlineMs: setting(
      'REQUESTS_DEADLINE_MS',
      milliseconds(1),
      30_000,
      'how long one operation may take, unless its client says less or more',
    ),
    maxDeadlineMs: setting(
      'REQUESTS_MAX_DEADLINE_MS',
      milliseconds(1),
      60_000,
      'the most that a client may ask for',
    ),
    drainMs: setting(
      'REQUESTS_DRAIN_MS',
      milliseconds(0),
      10_000,
      'how long a gateway that is told to stop goes on answering what it has',
    ),
  },
  planning: {
    workers: setting('PLANNING_WORKERS', whole('threads', 1, 64), 2, 'threads that plan'),
    timeoutMs: setting('PLANNING_TIMEOUT_MS', milliseconds(1), 5_000, 'how long one plan may take'),
    cachedPlans: setting(
      'PLANNING_CACHED_PLANS',
      whole('plans', 1, 1_000_000),
      1_000,
      'plans that are kept for the next request',
    ),
  },
  cors: {
    origins: setting<readonly string[]>(
      'CORS_ORIGINS',
      origins(),
      APOLLO_ORIGINS,
      'web pages of these origins may read answers; in a variable separated by commas',
    ),
  },
  exports: {
    concurrency: setting(
      'EXPORT_CONCURRENCY',
      whole('exports', 1, 100),
      4,
      'files written at once; a further one gets 503 with `Retry-After`',
    ),
    pageSize: setting('EXPORT_PAGE_SIZE', whole('rows', 1, 500), 500, 'rows asked of the graph at once'),
    stalledMs: setting(
      'EXPORT_STALLED_MS',
      milliseconds(1),
      60_000,
      'how long a client may take nothing before it is let go',
    ),
    // attribution, as IATI asks of its publishers: the texts and the synthetic rows are this project's own work
    license: setting(
      'EXPORT_LICENSE',
      text('expected an SPDX identifier such as CC-BY-4.0', /^[\w.+-]+$/),
      'CC-BY-4.0',
      'licence of the data, an SPDX identifier',
    ),
  },
  iati: {
    reportingOrganization: {
      ref: setting(
        'IATI_REPORTING_ORG_REF',
        text('expected an identifier of an organization'),
        UNREGISTERED.ref,
        'who issues the IATI file',
      ),
      type: setting(
        'IATI_REPORTING_ORG_TYPE',
        text('expected a code of IATI OrganisationType such as 22', /^\d\d$/),
        UNREGISTERED.type,
        'its kind, a code of IATI OrganisationType',
      ),
      name: setting(
        'IATI_REPORTING_ORG_NAME',
        text('expected the name of an organization'),
        UNREGISTERED.name,
        'its name',
      ),
    },
    indicatorUri: setting(
      'IATI_INDICATOR_URI',
      uriStart(),
      'urn:sembrando-oportunidades:indicator:',
      "what stands before an indicator's code in `indicator-uri`",
    ),
  },
  telemetry: {
    metrics: setting('TELEMETRY_METRICS', flag(), true, 'figures for Prometheus at `/metrics`'),
    tracesUrl: setting(
      'TELEMETRY_TRACES_URL',
      noUrlOr('http://127.0.0.1:4318/v1/traces'),
      undefined,
      'where traces are sent (OTLP over HTTP); without it none are',
    ),
    sampleRatio: setting(
      'TELEMETRY_SAMPLE_RATIO',
      share(),
      1,
      'the share of requests that are traced, where the client has not decided',
    ),
    slowOperationMs: setting(
      'TELEMETRY_SLOW_OPERATION_MS',
      milliseconds(0),
      1_000,
      'an operation that takes longer is logged with its steps',
    ),
  },
};

/** Every setting of a group by its path, such as `requests.maxInFlight`, in the order of the file. */
export function listSettings(group: SettingGroup, prefix = ''): Map<string, Setting<unknown>> {
  return new Map(
    Object.entries(group).flatMap(([key, each]) =>
      isSetting(each) ? [[`${prefix}${key}`, each] as const] : [...listSettings(each, `${prefix}${key}.`)],
    ),
  );
}

/** A group with what `valueAt` says of each path in the place of its settings. */
export function mapSettings<G extends SettingGroup>(
  group: G,
  valueAt: (path: string, setting: Setting<unknown>) => unknown,
  prefix = '',
): Values<G> {
  const entries = Object.entries(group).map(([key, each]) => [
    key,
    isSetting(each) ? valueAt(`${prefix}${key}`, each) : mapSettings(each, valueAt, `${prefix}${key}.`),
  ]);
  return Object.freeze(Object.fromEntries(entries)) as Values<G>;
}

function setting<T>(variable: string, type: ValueType<T>, byDefault: T, meaning: string): Setting<T> {
  return { variable, type, default: Object.freeze(byDefault), meaning };
}
