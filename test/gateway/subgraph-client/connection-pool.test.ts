import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { BodyStream } from '../../../gateway/subgraph-client/http1/body-stream';
import type { Connection } from '../../../gateway/subgraph-client/http1/connection';
import { ConnectionPool } from '../../../gateway/subgraph-client/http1/connection-pool';
import type { Exchange } from '../../../gateway/subgraph-client/http1/exchange';
import { afterThisTurn, closing, NOWHERE, serveTcp, signpost, use } from './test-subgraph';

/** What a server does with a request that has no body; `count` says the how manieth of all it is. */
type Answer = (socket: Socket, path: string, count: number) => void;

/** A server of requests without a body, asked over as many connections as are allowed. */
async function serveRequests(
  answer: Answer,
  maxConnections = 1,
): Promise<{ pool: ConnectionPool; paths: string[]; connections: Socket[] }> {
  const paths: string[] = [];
  const { url, connections } = await serveTcp((socket) => {
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
        const path = received.slice(0, end).replace(/^GET (\S+) .*$/, '$1');
        received = received.slice(end + 4);
        paths.push(path);
        answer(socket, path, paths.length);
      }
    });
  });
  return { pool: poolFor(url, maxConnections), paths, connections };
}

function poolFor(url: string, maxConnections: number): ConnectionPool {
  const { hostname: host, port } = new URL(url);
  const pool = new ConnectionPool(
    (onread, connected) => connect({ host, port: Number(port), onread }, connected),
    maxConnections,
  );
  use({ stop: () => pool.close() });
  return pool;
}

class TestExchange implements Exchange {
  connection: Connection | undefined;
  readonly message: string;
  readonly begun = signpost();
  readonly ended = signpost<string>();
  private body = '';

  constructor(path: string) {
    this.message = `GET ${path} HTTP/1.1\r\n\r\n`;
  }

  head(): void {
    this.begun.reach();
  }

  data(bytes: Buffer, from: number, to: number): void {
    this.body += bytes.toString('latin1', from, to);
  }

  end(): void {
    this.ended.reach(this.body);
  }

  fail(error: unknown): void {
    this.ended.reach(String(error));
  }
}

function send(pool: ConnectionPool, path: string): TestExchange {
  const exchange = new TestExchange(path);
  pool.send(exchange);
  return exchange;
}

/** The body, or why there is none. */
function ask(pool: ConnectionPool, path: string): Promise<string> {
  return send(pool, path).ended.reached;
}

const CLOSED = 'ConnectionClosed: other side closed';

const responseOf = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Answers with the path. */
const echo: Answer = (socket, path) => void socket.write(responseOf(path));

/** Keeps each request waiting, and answers them with their paths one after the other. */
function keepWaiting(): { answer: Answer; next: () => void } {
  const waiting: (() => void)[] = [];
  return {
    answer: (socket, path, count) => void waiting.push(() => echo(socket, path, count)),
    next: () => waiting.shift()?.(),
  };
}

/** Waits, turn by turn, until it is so. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await afterThisTurn();
}

describe('a connection', () => {
  it('carries one request after the other', async () => {
    const { pool, connections } = await serveRequests(echo, 5);
    for (const path of ['/1', '/2', '/3']) {
      expect(await ask(pool, path)).toBe(path);
      await afterThisTurn();
    }
    expect(connections).toHaveLength(1);
  });

  it('that was used last is used first', async () => {
    const { answer, next } = keepWaiting();
    const { pool, paths, connections } = await serveRequests(answer, 5);
    const sent = ['/1', '/2', '/3'].map((path) => send(pool, path));
    await until(() => paths.length === 3);
    for (const { ended } of sent) {
      next();
      await ended.reached;
      await afterThisTurn();
    }
    const last = ask(pool, '/4');
    await until(() => paths.length === 4);
    const { connection } = send(pool, '/5');
    next();
    expect(await last).toBe('/4');
    expect(connections).toHaveLength(3);
    expect(connection?.isUsable).toBe(true);
    await until(() => paths.length === 5);
    next();
  });

  it('waits for its turn in the order of the requests when there are no more', async () => {
    const { pool, paths, connections } = await serveRequests(echo, 2);
    const wanted = Array.from({ length: 20 }, (_, number) => `/${number}`);
    expect(await Promise.all(wanted.map((path) => ask(pool, path)))).toEqual(wanted);
    expect(paths.slice(2)).toEqual(wanted.slice(2));
    expect(connections).toHaveLength(2);
  });

  it.each([
    ['says so', responseOf('.', 'connection: close\r\n')],
    ['is of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\n.'],
    ['will be closed by the server soon', responseOf('.', 'keep-alive: timeout=1\r\n')],
    ['goes on after its end', `${responseOf('.')}HTTP`],
    ['is followed by another that nobody asked for', responseOf('.').repeat(2)],
  ])('is not used again after an answer that %s', async (_, response) => {
    const { pool, connections } = await serveRequests((socket) => socket.write(response));
    expect(await ask(pool, '/')).toBe('.');
    await closing(connections[0]);
    expect(await ask(pool, '/')).toBe('.');
    expect(connections).toHaveLength(2);
  });

  it('is not used again after an answer that ends with it', async () => {
    const { pool, connections } = await serveRequests((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nhello'));
    expect(await ask(pool, '/')).toBe('hello');
    expect(await ask(pool, '/')).toBe('hello');
    expect(connections).toHaveLength(2);
  });

  it('is not used again when the server has answered before it had read the request', async () => {
    const { url, connections } = await serveTcp((socket) =>
      socket.once('data', () => socket.pause().write(responseOf('.'))),
    );
    const pool = poolFor(url, 1);
    expect(await ask(pool, `/${'x'.repeat(32 * 1024 * 1024)}`)).toBe('.');
    expect(await ask(pool, '/')).toBe('.');
    expect(connections).toHaveLength(2);
  });

  it('that got bytes while it was idle is not used again, nor are they read as an answer', async () => {
    const { pool, connections } = await serveRequests(echo);
    expect(await ask(pool, '/1')).toBe('/1');
    await afterThisTurn();
    const [connection] = connections;
    connection?.write(responseOf('for nobody'));
    await closing(connection);
    expect(await ask(pool, '/2')).toBe('/2');
    expect(connections).toHaveLength(2);
  });

  it('that the server closes while it is idle is not used again', async () => {
    const { pool, connections } = await serveRequests(echo);
    await ask(pool, '/1');
    await afterThisTurn();
    const [connection] = connections;
    connection?.end();
    await closing(connection);
    expect(await ask(pool, '/2')).toBe('/2');
  });

  it('that the server closes just when it is written to fails that request, and the next gets another', async () => {
    const { pool, connections } = await serveRequests((socket, path, count) =>
      count === 2 ? socket.destroy() : echo(socket, path, count),
    );
    await ask(pool, '/1');
    await afterThisTurn();
    const failed = ask(pool, '/2');
    const next = ask(pool, '/3');
    expect(await failed).toMatch(CLOSED);
    expect(await next).toBe('/3');
    expect(connections).toHaveLength(2);
  });

  it('that can’t be made fails one request after the other', async () => {
    const pool = poolFor(NOWHERE, 1);
    const failures = await Promise.all(['/1', '/2', '/3'].map((path) => ask(pool, path)));
    for (const failure of failures)
      expect(failure).toMatch(/^NotConnected: no connection: connect ECONNREFUSED/);
  });
});

describe('a request that is given up', () => {
  it('while it waits for a connection is not sent, and others are', async () => {
    const { answer, next } = keepWaiting();
    const { pool, paths, connections } = await serveRequests(answer);
    const first = ask(pool, '/1');
    const second = send(pool, '/2');
    const third = ask(pool, '/3');
    await until(() => paths.length === 1);
    pool.giveUp(second);
    next();
    await until(() => paths.length === 2);
    next();
    expect(await Promise.all([first, third])).toEqual(['/1', '/3']);
    expect([paths, connections.length]).toEqual([['/1', '/3'], 1]);
  });

  it('while there is no connection yet is not sent, and others are', async () => {
    const { pool, paths } = await serveRequests(echo);
    const first = send(pool, '/1');
    const second = ask(pool, '/2');
    pool.giveUp(first);
    expect(await second).toBe('/2');
    expect(paths).toEqual(['/2']);
  });

  it.each<[string, Answer]>([
    ['before there is an answer', () => undefined],
    ['within the head of the answer', (socket) => socket.write('HTTP/1.1 200 O')],
    [
      'within the body of the answer',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n.'),
    ],
  ])('%s ends its connection, and others get another', async (_, answer) => {
    const { pool, paths, connections } = await serveRequests((socket, path, count) =>
      (count === 1 ? answer : echo)(socket, path, count),
    );
    const first = send(pool, '/1');
    const second = ask(pool, '/2');
    await until(() => paths.length === 1);
    await afterThisTurn();
    pool.giveUp(first);
    expect(await second).toBe('/2');
    await closing(connections[0]);
    expect(connections).toHaveLength(2);
  });

  it('by what takes its answer ends its connection', async () => {
    const { pool, connections } = await serveRequests(echo);
    const first = new TestExchange('/1');
    first.head = () => {
      throw new Error('not wanted');
    };
    const second = new TestExchange('/2');
    second.data = () => pool.giveUp(second);
    for (const exchange of [first, second]) pool.send(exchange);
    const third = ask(pool, '/3');
    expect(await first.ended.reached).toBe('Error: not wanted');
    expect(await third).toBe('/3');
    expect(connections).toHaveLength(3);
  });

  it('after its answer has come leaves the connection to others', async () => {
    const { answer, next } = keepWaiting();
    const { pool, paths, connections } = await serveRequests(answer);
    const first = send(pool, '/1');
    await until(() => paths.length === 1);
    next();
    await first.ended.reached;
    const second = ask(pool, '/2');
    await until(() => paths.length === 2);
    pool.giveUp(first);
    next();
    expect(await second).toBe('/2');
    expect(connections).toHaveLength(1);
  });
});

describe('a body that is taken piece by piece', () => {
  const LENGTH = 64 * 1024 * 1024;

  /** An exchange whose body is taken by whoever reads `stream`. */
  function stream(pool: ConnectionPool): Promise<BodyStream> {
    return new Promise((resolve) => {
      const exchange = new TestExchange('/');
      let body: BodyStream | undefined;
      exchange.head = () => {
        if (!exchange.connection) return;
        body = new BodyStream(exchange.connection);
        resolve(body);
      };
      exchange.data = (bytes, from, to) => body?.add(Buffer.from(bytes.subarray(from, to)));
      exchange.end = () => body?.finish();
      exchange.fail = (error) => body?.destroy(error instanceof Error ? error : undefined);
      pool.send(exchange);
    });
  }

  it('is not sent faster than it is read', async () => {
    const { pool, connections } = await serveRequests((socket) =>
      socket.write(responseOf('x'.repeat(LENGTH))),
    );
    const body = await stream(pool);
    await until(() => body.readableLength > 0);
    // what the two systems hold between them is less
    for (let count = 0; count < 100; count += 1) await afterThisTurn();
    expect(connections[0]?.writableLength).toBeGreaterThan(LENGTH / 4);
    expect(body.readableLength).toBeLessThan(1024 * 1024);
    let length = 0;
    for await (const piece of body) length += piece.length;
    expect(length).toBe(LENGTH);
  });

  it('leaves the connection to others when it has come whole, whatever becomes of it then', async () => {
    const { pool, connections } = await serveRequests(echo);
    const body = await stream(pool);
    const second = ask(pool, '/2');
    body.destroy();
    expect(await second).toBe('/2');
    expect(connections).toHaveLength(1);
  });

  it('ends the connection when the rest is not wanted', async () => {
    const { pool, connections } = await serveRequests((socket) =>
      socket.write(responseOf('x'.repeat(LENGTH))),
    );
    const body = await stream(pool);
    body.destroy();
    await closing(connections[0]);
  });
});

describe('closing', () => {
  it('ends connections that are idle, and waits for requests that are under way or wait', async () => {
    const { answer, next } = keepWaiting();
    const { pool, paths, connections } = await serveRequests(answer);
    const answers = ['/1', '/2'].map((path) => ask(pool, path));
    await until(() => paths.length === 1);
    let isClosed = false;
    const closed = pool.close().then(() => {
      isClosed = true;
    });
    expect(await ask(pool, '/3')).toBe('Error: the connections are closed');
    next();
    await until(() => paths.length === 2);
    expect(isClosed).toBe(false);
    next();
    await closed;
    expect(await Promise.all(answers)).toEqual(['/1', '/2']);
    await closing(connections[0]);
  });

  it('is done at once when nothing is under way', async () => {
    const { pool, connections } = await serveRequests(echo);
    await ask(pool, '/1');
    await afterThisTurn();
    await pool.close();
    await closing(connections[0]);
    await new ConnectionPool(() => connect(1), 1).close();
  });
});

it('gives each request its own answer, however answers are split and mixed', async () => {
  const bodyOf = (path: string): string => path.repeat(1 + (Number(path.slice(1)) % 500));
  const dribble = async (socket: Socket, bytes: Buffer, step: number): Promise<void> => {
    for (let at = 0; at < bytes.length; at += step) {
      if (!socket.write(bytes.subarray(at, at + step))) await once(socket, 'drain');
      await afterThisTurn();
    }
  };
  const { pool, connections } = await serveRequests((socket, path, count) => {
    const body = bodyOf(path);
    const chunked = `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    void dribble(socket, Buffer.from(count % 2 ? responseOf(body) : chunked), 1 + ((count * 37) % 400));
  }, 10);
  const paths = Array.from({ length: 500 }, (_, number) => `/${number}`);
  const bodies = await Promise.all(paths.map((path) => ask(pool, path)));
  expect(bodies).toEqual(paths.map(bodyOf));
  expect(connections).toHaveLength(10);
});
