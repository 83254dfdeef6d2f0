import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A request of the gateway, with the honest answer to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly answer: { data?: Record<string, unknown> | null };
  /** Who asked, as the gateway passed it on. */
  readonly caller: string;
}

export type Behaviour = (exchange: Exchange) => void;

/** Not a behaviour of answers: the server does not listen. */
export const DOWN = 'down';

const MB = 1024 * 1024;
const SLOW_MS = 3_000;

const send =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Behaviour =>
  ({ response }) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

const honest: Behaviour = (exchange) => send(200, JSON.stringify(exchange.answer))(exchange);

const changedEntities =
  (change: (entities: readonly unknown[]) => unknown[]): Behaviour =>
  (exchange) => {
    const { data } = exchange.answer;
    const entities = data?._entities;
    const changed = Array.isArray(entities) ? { ...data, _entities: change(entities) } : data;
    send(200, JSON.stringify({ data: changed }))(exchange);
  };

const stream =
  (megabytes: number): Behaviour =>
  ({ response }) => {
    const chunk = Buffer.alloc(MB, 'a');
    let left = megabytes;
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"headcount":"');
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end('"}}');
    };
    more();
  };

/** 400 MB in 400 kB. */
const gzipBomb = (): Behaviour => {
  const body = [Buffer.from('{"data":'), Buffer.alloc(400 * MB, ' '), Buffer.from('{}}')];
  return send(200, gzipSync(Buffer.concat(body)), { 'content-encoding': 'gzip' });
};

const manyRows = (count: number): Behaviour => {
  const rows = Array.from({ length: count }, (_, index) => ({ __typename: 'Person', id: `p${index}` }));
  return send(200, JSON.stringify({ data: { headcount: 7, more: rows } }));
};

/** Every second request of a connection finds it closed, as when it had been idle for too long. */
const keepAliveRace = (): Behaviour => {
  const used = new WeakSet<Socket>();
  return (exchange) => {
    const { socket } = exchange.request;
    if (used.has(socket)) return void socket.destroy();
    used.add(socket);
    honest(exchange);
  };
};

const once503 = (): Behaviour => {
  const refused = new Set<string>();
  return (exchange) => {
    if (refused.has(exchange.caller)) return honest(exchange);
    refused.add(exchange.caller);
    send(503, 'come again')(exchange);
  };
};

/** What is called when a subgraph is told to behave so: what takes time is prepared before it is asked. */
export const behaviours: Readonly<Record<string, () => Behaviour>> = {
  honest: () => honest,
  [DOWN]: () => () => undefined,
  'never answers': () => () => undefined,
  slow: () => (exchange) => void setTimeout(() => honest(exchange), SLOW_MS),
  'cut off in mid body':
    () =>
    ({ response, request }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"data":{"headcount":', () => request.socket.destroy());
    },
  'hangs up before headers':
    () =>
    ({ request }) =>
      void request.socket.destroy(),
  'HTML with 200': () => send(200, '<h1>It works!</h1>', { 'content-type': 'text/html' }),
  'HTML with 502': () => send(502, '<h1>Bad gateway</h1>', { 'content-type': 'text/html' }),
  'wrong JSON': () => send(200, '{"data":{"headcount":7'),
  'a JSON list': () => send(200, '[{"data":{"headcount":7}}]'),
  'too few entities': () => changedEntities((entities) => entities.slice(1)),
  'too many entities': () => changedEntities((entities) => [...entities, ...entities]),
  'null data': () => send(200, '{"data":null}'),
  'null data, one error': () => send(200, '{"data":null,"errors":[{"message":"no"}]}'),
  '100,000 brackets': () => send(200, `{"data":{"headcount":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
  '5,000,000 brackets': () => send(200, `{"data":{"headcount":${'['.repeat(5_000_000)}`),
  '200 MB': () => stream(200),
  '60 MB, below the limit': () => stream(60),
  '1,000,000 rows nobody asked': () => manyRows(1_000_000),
  'gzip bomb of 400 MB': gzipBomb,
  '429, Retry-After 1 s': () => send(429, 'slow down', { 'retry-after': '1' }),
  '503, then right': once503,
  'keep-alive race': keepAliveRace,
};
