import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import type { GatewayConfig } from '../../gateway/config';
import { UNREGISTERED } from '../../gateway/http/export/iati/reporting-organization';
import { DEFAULT_LIMITS } from '../../gateway/http/operation-limits';
import { DEFAULT_REQUESTS } from '../../gateway/http/request-config';
import { startGateway } from '../../gateway/start';
import { parseSupergraph } from '../../gateway/supergraph/supergraph';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { farmsSupergraph } from './farms-federation';

export interface TestGateway extends Listening {
  /** One object for each line of the log. */
  readonly logged: Record<string, unknown>[];
}

/** Where nobody listens: port 1 is reserved. */
export const NOWHERE = 'http://127.0.0.1:1/graphql';

export async function startTestGateway(
  urls: { farms?: string; people?: string } = {},
  changes: Partial<GatewayConfig> = {},
): Promise<TestGateway> {
  const { farms = NOWHERE, people = NOWHERE } = urls;
  const config: GatewayConfig = {
    host: '127.0.0.1',
    port: 0,
    log: { level: 'info', readable: false },
    demo: false,
    supergraph: parseSupergraph(farmsSupergraph()),
    subgraphs: [
      { name: 'farms', url: farms },
      { name: 'people', url: people },
    ],
    subgraphTimeoutMs: 10_000,
    limits: DEFAULT_LIMITS,
    requests: DEFAULT_REQUESTS,
    corsOrigins: ['https://studio.apollographql.com'],
    pages: true,
    operationsFolder: join(__dirname, 'no-documents'),
    exports: {
      concurrency: 4,
      pageSize: 500,
      stalledMs: 60_000,
      license: 'CC-BY-4.0',
      reportingOrganization: UNREGISTERED,
      indicatorUri: 'urn:test:',
    },
    ...changes,
  };
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const gateway = await startGateway(config, log);
  return { ...gateway, logged };
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: unknown;
}

export async function query(
  gateway: { url: string },
  document: string,
  headers = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: document }),
  });
  return (await response.json()) as GraphqlAnswer;
}

/** A server that answers each request as `listener` does; stopping it drops what is still open. */
export async function startHttp(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}/graphql`, stop };
}
