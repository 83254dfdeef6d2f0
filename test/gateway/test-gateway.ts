import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { type GatewayConfig, readGatewayConfig } from '../../gateway/config';
import type { SettingsFor } from '../../gateway/config/subgraph-settings';
import { startGateway } from '../../gateway/start';
import type { SubgraphSettings } from '../../gateway/subgraph-client/settings';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { farmsSupergraph } from './farms-federation';

export interface TestGateway extends Listening {
  /** One object for each line of the log. */
  readonly logged: Record<string, unknown>[];
}

/** Where nobody listens: port 1 is reserved. */
export const NOWHERE = 'http://127.0.0.1:1/graphql';

/** What a gateway has that nobody told anything. */
export const defaultConfig = readGatewayConfig({ LOG_FORMAT: 'json' }, []);

/** As by default, with these subgraphs at these addresses and every other one nowhere. */
export function settingsAt(
  urls: Readonly<Record<string, string>>,
  changes: Partial<SubgraphSettings> = {},
): SettingsFor {
  return (name) => ({ ...defaultConfig.settingsFor(name, urls[name] ?? NOWHERE), ...changes });
}

export async function startTestGateway(
  urls: Readonly<Record<string, string>> = {},
  changes: Partial<GatewayConfig> = {},
): Promise<TestGateway> {
  const config: GatewayConfig = {
    ...defaultConfig,
    port: 0,
    supergraph: { kind: 'text', sdl: farmsSupergraph() },
    settingsFor: settingsAt(urls),
    operationsFolder: join(__dirname, 'no-documents'),
    exports: { ...defaultConfig.exports, indicatorUri: 'urn:test:' },
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
