import { EventEmitter, once } from 'node:events';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type ExecutionResult, GraphQLError, parse } from 'graphql';
import pino from 'pino';
import type { RequestContext } from '../../gateway/engine/ask-subgraph';
import type { Load } from '../../gateway/http/admission';
import { UNREGISTERED } from '../../gateway/http/export/iati/reporting-organization';
import {
  type GatewayServer,
  type GatewayServerOptions,
  startGatewayServer,
} from '../../gateway/http/gateway-server';
import type { RequestConfig } from '../../gateway/http/request-config';
import { openTelemetry } from '../../gateway/telemetry/telemetry';
import { defaultConfig } from './test-gateway';

type Gateway = GatewayServerOptions['gateway'];
type SchemaListener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** An operation that has reached the engine; it runs until the test answers it or its signal is aborted. */
export interface HeldOperation {
  readonly context: RequestContext;
  answer(result?: ExecutionResult): void;
}

export interface HeldGateway extends GatewayServer {
  /** Every operation that reached the engine so far. */
  readonly operations: readonly HeldOperation[];
  readonly logged: Record<string, unknown>[];
  /** Settles when this many operations have reached the engine, with the last of them. */
  reached(count: number): Promise<HeldOperation>;
  /** Settles when so many operations run and so many wait. */
  loaded(load: Load): Promise<void>;
  /** Serves another schema from now on. */
  swap(typeDefs: string): void;
}

const TYPES =
  'type Query { x: Int n: N } type N { x(a: [[Int]], b: String): Int n: N } type Mutation { x: Int } type Subscription { x: Int }';

/** A busy machine must not write into the log. */
const NEVER_SLOW_MS = 3_600_000;

/** The gateway's server before an engine that answers when a test says so. */
export async function startHeldGateway(
  changes: Omit<Partial<GatewayServerOptions>, 'requests'> & {
    readonly requests?: Partial<RequestConfig>;
  } = {},
): Promise<HeldGateway> {
  const operations: HeldOperation[] = [];
  const arrivals = new EventEmitter();
  const listeners = new Set<SchemaListener>();
  const tell = (typeDefs: string): void => {
    const coreSupergraphSdl = compose(typeDefs);
    const apiSchema = Supergraph.build(coreSupergraphSdl).apiSchema().toGraphQLJSSchema();
    for (const listener of listeners) listener({ apiSchema, coreSupergraphSdl });
  };
  const gateway: Gateway = {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async load() {
      tell(TYPES);
      return { executor: ({ context }) => hold(context as RequestContext) };
    },
    stop: async () => undefined,
  };
  const hold = (context: RequestContext) =>
    new Promise<ExecutionResult>((resolve) => {
      const { signal } = context;
      const atAbort = (): void => {
        const { name, message } = signal.reason as DOMException;
        resolve({ data: { x: null }, errors: [new GraphQLError(message, { extensions: { code: name } })] });
      };
      signal.addEventListener('abort', atAbort);
      const answer = (result: ExecutionResult = { data: { x: 1 } }): void => {
        signal.removeEventListener('abort', atAbort);
        resolve(result);
      };
      operations.push({ context, answer });
      arrivals.emit('operation');
    });
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const { requests, ...others } = changes;
  const server = await startGatewayServer({
    gateway,
    readiness: async () => ({ engine: 'ok' }),
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    limits: defaultConfig.limits,
    requests: { ...defaultConfig.requests, ...requests },
    pages: null,
    exports: {
      concurrency: 1,
      pageSize: 10,
      stalledMs: 1_000,
      license: 'CC-BY-4.0',
      reportingOrganization: UNREGISTERED,
      indicatorUri: 'urn:test:',
    },
    localOnly: false,
    telemetry: openTelemetry(
      { ...defaultConfig.telemetry, metrics: false, slowOperationMs: NEVER_SLOW_MS },
      log,
    ),
    log,
    ...others,
  });
  return {
    ...server,
    operations,
    logged,
    swap: tell,
    loaded: async ({ running, queued }) => {
      const isThere = (): boolean => server.load().running === running && server.load().queued === queued;
      // each round lets the server take what has come in the meantime
      while (!isThere()) await (await fetch(`${server.url}/health/live`)).text();
    },
    reached: async (count) => {
      while (operations.length < count) await once(arrivals, 'operation');
      return operations[count - 1] as HeldOperation;
    },
  };
}

function compose(typeDefs: string): string {
  const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14")';
  const { supergraphSdl, errors } = composeServices([
    { name: 'one', typeDefs: parse(`${LINK} ${typeDefs}`), url: 'http://127.0.0.1:1/' },
  ]);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

/** Comes when nobody waits for the operation any longer. */
export const abortionOf = ({ signal }: RequestContext): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
    if (signal.aborted) resolve();
  });
