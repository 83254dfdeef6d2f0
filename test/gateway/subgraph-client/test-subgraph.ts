import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Writable } from 'node:stream';
import pino from 'pino';
import type {
  AskSubgraph,
  RequestContext,
  SubgraphAnswer,
  SubgraphRequest,
} from '../../../gateway/engine/ask-subgraph';
import { SubgraphFailure } from '../../../gateway/engine/subgraph-failure';
import type { SubgraphSettings } from '../../../gateway/subgraph-client/settings';
import type { Fetched, Retried } from '../../../gateway/subgraph-client/subgraph-events';
import { openSubgraphs, type SubgraphsOptions } from '../../../gateway/subgraph-client/subgraphs';
import type { Listening, Stoppable } from '../../../subgraphs/kit/lifecycle';
import { requestContext } from '../../request-context';
import { defaultConfig } from '../test-gateway';

const used: Stoppable[] = [];

/** Stopped after the test, last first. */
export function use<S extends Stoppable>(resource: S): S {
  used.push(resource);
  return resource;
}

afterEach(async () => {
  for (const resource of used.splice(0).reverse()) await resource.stop();
});

/** Where nobody listens: port 1 is reserved. */
export const NOWHERE = 'http://127.0.0.1:1/graphql';

export interface TestServer extends Listening {
  /** Of each request, in the order in which they came. */
  readonly requests: IncomingMessage[];
  readonly connections: Socket[];
}

/** A server that answers each request as `listener` does, and is stopped after the test. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    request.resume();
    listener(request, response);
  });
  return { ...(await listenAt(server)), requests, connections: connectionsOf(server) };
}

/** A server that does with each connection as `listener` does, whether or not that is HTTP. */
export async function serveTcp(
  listener: (socket: Socket) => void,
): Promise<Listening & { connections: Socket[] }> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    listener(socket);
  });
  return { ...(await listenAt(server)), connections: connectionsOf(server) };
}

export async function listenAt(server: Server, protocol = 'http', port = 0): Promise<Listening> {
  const connections = connectionsOf(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    for (const connection of connections) connection.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return use({ url: `${protocol}://127.0.0.1:${address.port}/graphql`, stop });
}

function connectionsOf(server: Server): Socket[] {
  const connections: Socket[] = [];
  server.on('connection', (socket: Socket) => connections.push(socket));
  return connections;
}

/** Answers the first request as the first listener does, and so on; those that follow as the last. */
export function oneAfterAnother(...listeners: readonly RequestListener[]): RequestListener {
  let count = 0;
  return (request, response) => {
    const listener = listeners[Math.min(count, listeners.length - 1)];
    count += 1;
    listener?.(request, response);
  };
}

export const json =
  (body: unknown, status = 200, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const text =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

export const ok = json({ data: { ok: true } });
export const hangUp: RequestListener = (request) => request.socket.destroy();

export interface TestClient extends Stoppable {
  readonly ask: AskSubgraph;
  readonly check: () => Promise<Readonly<Record<string, string>>>;
  /** One object for each line of the log. */
  readonly logged: Record<string, unknown>[];
  readonly fetched: Fetched[];
  readonly retried: Retried[];
  readonly breaker: string[];
}

/** A client for one subgraph, `people`, stopped after the test; it hardly waits before it asks again. */
export function openClient(
  changes: Partial<SubgraphSettings> & { readonly url: string },
  options: Partial<SubgraphsOptions> = {},
): TestClient {
  const logged: Record<string, unknown>[] = [];
  const fetched: Fetched[] = [];
  const retried: Retried[] = [];
  const breaker: string[] = [];
  const subgraphs = openSubgraphs({
    subgraphs: [
      {
        ...defaultConfig.settingsFor('people', 'http://127.0.0.1:1'),
        name: 'people',
        retryMinDelayMs: 1,
        retryMaxDelayMs: 2,
        ...changes,
      },
    ],
    log: pino({ level: 'debug' }, { write: (line: string) => logged.push(JSON.parse(line)) }),
    events: {
      fetched: (event) => fetched.push(event),
      retried: (event) => retried.push(event),
      breakerChanged: ({ state }) => breaker.push(state),
    },
    ...options,
  });
  return use({ ...subgraphs, logged, fetched, retried, breaker });
}

export const QUERY: SubgraphRequest = {
  service: 'people',
  kind: 'query',
  query: '{ ok(name: "hunter1") }',
  variables: {},
};
export const MUTATION: SubgraphRequest = { ...QUERY, kind: 'mutation', query: 'mutation { ok }' };

export function contextOf(changes: Partial<RequestContext> = {}): RequestContext {
  return requestContext({ requestId: 'r-1', ...changes });
}

export function ask(
  client: TestClient,
  request: Partial<SubgraphRequest> = {},
  context: Partial<RequestContext> = {},
): Promise<SubgraphAnswer> {
  return client.ask({ ...QUERY, ...request }, contextOf(context));
}

/** Why a fetch failed; fails itself when it did not. */
export async function failureOf(answer: Promise<SubgraphAnswer>): Promise<SubgraphFailure> {
  const error: unknown = await answer.then(
    (answered) => new Error(`answered ${JSON.stringify(answered).slice(0, 200)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof SubgraphFailure) return error;
  throw error;
}

/** When a connection, or the answer written to it, has come to its end, whoever ended it. */
export async function closing(stream: Writable | undefined): Promise<void> {
  if (!stream || stream.closed) return;
  await new Promise((resolve) => stream.once('close', resolve));
}

/** Lets the client notice that a connection is free again. */
export function afterThisTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A promise with the means to keep it: what a test waits for instead of a time. */
export function signpost<T = void>(): { reached: Promise<T>; reach: (value: T) => void } {
  let reach: (value: T) => void = () => undefined;
  const reached = new Promise<T>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
}

/** A listener that keeps each request waiting, and what is needed to answer it. */
export function keepWaiting(): { listener: RequestListener; next: () => Promise<ServerResponse> } {
  const waiting: ServerResponse[] = [];
  const takers: ((response: ServerResponse) => void)[] = [];
  return {
    listener: (_, response) => {
      const taker = takers.shift();
      if (taker) taker(response);
      else waiting.push(response);
    },
    next: () =>
      new Promise((resolve) => {
        const response = waiting.shift();
        if (response) resolve(response);
        else takers.push(resolve);
      }),
  };
}

export function answerOk(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"ok":true}}');
}
