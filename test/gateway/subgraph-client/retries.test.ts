import type { Socket } from 'node:net';
import { readRetryAfter } from '../../../gateway/subgraph-client/attempt';
import {
  afterThisTurn,
  ask,
  closing,
  failureOf,
  hangUp,
  json,
  MUTATION,
  NOWHERE,
  ok,
  oneAfterAnother,
  openClient,
  serve,
  serveTcp,
  text,
} from './test-subgraph';

const OK = { data: { ok: true } };
const busy = (status: number, headers = {}): ReturnType<typeof text> => text('busy', headers, status);

describe('a query is asked again', () => {
  it.each([
    ['after a hang-up', hangUp],
    ['after status 429', busy(429)],
    ['after status 502', busy(502)],
    ['after status 503', busy(503)],
    ['after status 503 that asks for a second', busy(503, { 'retry-after': '0' })],
  ])('%s, until it is answered', async (_, listener) => {
    const { url, requests } = await serve(oneAfterAnother(listener, listener, ok));
    const client = openClient({ url, retries: 2 });
    expect(await ask(client)).toEqual(OK);
    expect(requests).toHaveLength(3);
    expect(client.fetched).toMatchObject([{ outcome: 'ok', attempts: 3 }]);
    expect(client.retried).toMatchObject([{ attempt: 1, code: 'SUBGRAPH_UNAVAILABLE' }, { attempt: 2 }]);
  });

  it('no more often than is allowed', async () => {
    const { url, requests } = await serve(busy(503));
    await failureOf(ask(openClient({ url, retries: 1 })));
    expect(requests).toHaveLength(2);
    await failureOf(ask(openClient({ url, retries: 0 })));
    expect(requests).toHaveLength(3);
  });

  it('later and later, within bounds, and never all at the same time', async () => {
    const { url } = await serve(busy(503));
    const client = openClient({ url, retries: 8, retryMinDelayMs: 2, retryMaxDelayMs: 10 });
    await failureOf(ask(client));
    const delays = client.retried.map(({ delayMs }) => delayMs);
    expect(delays).toHaveLength(8);
    for (const delay of delays) {
      expect(delay).toBeGreaterThanOrEqual(2);
      expect(delay).toBeLessThanOrEqual(10);
    }
    expect(delays[0]).toBeLessThanOrEqual(4);
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  it('when the subgraph wants to be, in seconds or at a date', async () => {
    const soon = new Date(Date.now() + 1_000).toUTCString();
    for (const retryAfter of ['1', soon]) {
      const { url } = await serve(oneAfterAnother(busy(503, { 'retry-after': retryAfter }), ok));
      const client = openClient({ url });
      expect(await ask(client)).toEqual(OK);
      // a date has no fractions of a second
      expect(client.retried[0]?.delayMs).toBeGreaterThanOrEqual(retryAfter === '1' ? 1_000 : 0);
      expect(client.retried[0]?.delayMs).toBeLessThanOrEqual(1_010);
    }
  });

  it('not when the subgraph wants to be left alone for longer than an attempt may take', async () => {
    const { url, requests } = await serve(busy(429, { 'retry-after': '11' }));
    expect((await failureOf(ask(openClient({ url, timeoutMs: 10_000 })))).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['an answer that is none', json({}), 1],
    ['status 500', busy(500), 1],
    ['status 504', busy(504), 1],
    ['status 403', busy(403), 1],
    ['errors', json({ errors: [{ message: 'no' }] }), 1],
  ])('not after %s', async (_, listener, times) => {
    const { url, requests } = await serve(listener);
    await ask(openClient({ url })).catch(() => undefined);
    expect(requests).toHaveLength(times);
  });

  it('not after it took too long', async () => {
    const { url, requests } = await serve(() => undefined);
    expect((await failureOf(ask(openClient({ url, timeoutMs: 400 })))).code).toBe('SUBGRAPH_TIMEOUT');
    expect(requests).toHaveLength(1);
  });
});

describe('a mutation', () => {
  it.each([
    ['a hang-up', hangUp],
    ['status 429', busy(429)],
    ['status 502', busy(502)],
    ['status 503', busy(503, { 'retry-after': '0' })],
  ])('is not sent again after %s', async (_, listener) => {
    const { url, requests } = await serve(listener);
    const client = openClient({ url });
    expect((await failureOf(ask(client, MUTATION))).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests).toHaveLength(1);
    expect(client.fetched).toMatchObject([{ kind: 'mutation', attempts: 1 }]);
  });

  it('is not sent again when an idle connection closes while it is written', async () => {
    const { url, bodies } = await serveStale(1);
    const client = openClient({ url });
    await ask(client);
    await afterThisTurn();
    expect((await failureOf(ask(client, MUTATION))).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(bodies).toHaveLength(2);
  });

  it('is sent again when there was no connection to send it over', async () => {
    const client = openClient({ url: NOWHERE });
    await failureOf(ask(client, MUTATION));
    expect(client.fetched).toMatchObject([{ kind: 'mutation', attempts: 3 }]);
  });
});

describe('a query over an idle connection that closes while it is written', () => {
  it('is asked again at once over another', async () => {
    const { url, bodies, connections } = await serveStale(1);
    const client = openClient({ url, retryMinDelayMs: 60_000, retryMaxDelayMs: 60_000 });
    await ask(client);
    await afterThisTurn();
    expect(await ask(client)).toEqual(OK);
    expect(client.retried).toMatchObject([{ attempt: 1, delayMs: 0 }]);
    expect([bodies.length, connections.length]).toEqual([3, 2]);
  });
});

it('does not keep a connection for as long as many servers do', async () => {
  const { url, connections } = await serve((_, response) => {
    response.setHeader('keep-alive', 'timeout=2');
    response.end('{"data":{"ok":true}}');
  });
  await ask(openClient({ url }));
  const [connection] = connections;
  await closing(connection);
});

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Wed, 21 Oct 2015 07:28:00 GMT', 60_000],
  ['Wed, 21 Oct 2015 07:26:00 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  [undefined, undefined],
])('reads Retry-After: %s', (value, expected) => {
  expect(readRetryAfter(value, Date.UTC(2015, 9, 21, 7, 27))).toBe(expected);
});

/** Answers each first request of a connection; the second on each of the first `stale` connections ends it. */
async function serveStale(stale: number): Promise<{ url: string; bodies: string[]; connections: Socket[] }> {
  const bodies: string[] = [];
  const server = await serveTcp((socket) => {
    const isStale = server.connections.length <= stale;
    let count = 0;
    socket.on('data', (data) => {
      bodies.push(data.toString());
      count += 1;
      if (isStale && count === 2) socket.destroy();
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"data":{"ok":true}}');
    });
  });
  return { ...server, bodies };
}
