import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import {
  ask,
  closing,
  failureOf,
  hangUp,
  NOWHERE,
  ok,
  oneAfterAnother,
  openClient,
  QUERY,
  serve,
  serveTcp,
} from './test-subgraph';

const BEGINNING = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';

describe('a subgraph is unavailable', () => {
  it('when nobody listens there', async () => {
    const client = openClient({ url: NOWHERE });
    expect(await failureOf(ask(client))).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: 'no connection',
    });
    expect(client.fetched).toMatchObject([{ outcome: 'SUBGRAPH_UNAVAILABLE', attempts: 3 }]);
  });

  it('when its name is unknown', async () => {
    const client = openClient({ url: 'http://people.invalid/graphql', retries: 0 });
    expect(await failureOf(ask(client))).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: 'no connection',
    });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['as soon as it is called', (socket) => socket.destroy()],
    ['when it is asked', (socket) => socket.once('data', () => socket.destroy())],
    ['politely, when it is asked', (socket) => socket.once('data', () => socket.end())],
    ['within the headers', (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 O'))],
    ['after the headers', (socket) => socket.once('data', () => socket.end(BEGINNING))],
    ['within the body', (socket) => socket.once('data', () => socket.end(`${BEGINNING}{"data":`))],
    [
      'rudely within the body',
      (socket) => socket.once('data', () => socket.write(`${BEGINNING}{"da`, () => socket.resetAndDestroy())),
    ],
  ])('when it hangs up %s, and is asked again', async (_, listener) => {
    const { url, connections } = await serveTcp(listener);
    const client = openClient({ url });
    expect((await failureOf(ask(client))).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(client.fetched).toMatchObject([{ attempts: 3 }]);
    expect(connections).toHaveLength(3);
  });
});

it.each([
  ['does not speak HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
  ['has endless headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}\r\n`],
])('a server that %s gives a bad response, and is not asked again', async (_, bytes) => {
  const { url, connections } = await serveTcp((socket) => socket.once('data', () => socket.write(bytes)));
  expect((await failureOf(ask(openClient({ url })))).code).toBe('SUBGRAPH_BAD_RESPONSE');
  expect(connections).toHaveLength(1);
});

describe('a subgraph is too late, and hears that it is no longer waited for', () => {
  const silent = (): void => undefined;
  const stalling = (_: unknown, response: ServerResponse): void =>
    void response.writeHead(200).write('{"data":');
  const dripping = (_: unknown, response: ServerResponse): void => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 5);
    response.once('close', () => clearInterval(drip));
  };

  it.each([
    ['does not answer', silent, 'no answer in time'],
    ['begins an answer and does not end it', stalling, 'the answer was not ended in time'],
    ['sends a byte now and then', dripping, 'the answer was not ended in time'],
  ])('when it %s', async (_, listener, message) => {
    const { url, requests, connections } = await serve(listener);
    const client = openClient({ url, timeoutMs: 400 });
    expect(await failureOf(ask(client))).toMatchObject({ code: 'SUBGRAPH_TIMEOUT', message });
    expect(requests).toHaveLength(1);
    const [connection] = connections;
    await closing(connection);
  });

  it('when it takes no connection', async () => {
    // an address that is set aside for documentation: packets to it go nowhere, or are refused at once
    const failure = await failureOf(
      ask(openClient({ url: 'http://192.0.2.1/graphql', timeoutMs: 50, retries: 0 })),
    );
    expect(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE']).toContain(failure.code);
  });
});

it('is asked again and answers', async () => {
  const { url } = await serve(oneAfterAnother(hangUp, ok));
  expect(await ask(openClient({ url }))).toEqual({ data: { ok: true } });
});

it('says which subgraphs there are when one is asked that is not', async () => {
  const client = openClient({ url: NOWHERE });
  await expect(ask(client, { ...QUERY, service: 'farms' })).rejects.toThrow(
    'no subgraph is named "farms"; there are people',
  );
});

describe('the log is told', () => {
  it('everything but literals and what may be secret, and not more of a body than is needed to recognise it', async () => {
    const { url } = await serve((_, response) => response.writeHead(500).end(`oops ${'x'.repeat(100_000)}`));
    const client = openClient({
      url: `${url}?key=hunter3`,
      headers: { authorization: 'Bearer hunter2' },
      forwardHeaders: ['x-token'],
    });
    await failureOf(
      ask(
        client,
        { variables: { name: 'hunter4' } },
        { headers: { 'x-token': 'hunter5' }, requestId: 'r-7' },
      ),
    );
    expect(client.logged).toEqual([
      expect.objectContaining({
        level: 50,
        service: 'people',
        url,
        code: 'SUBGRAPH_BAD_RESPONSE',
        status: 500,
        body: `oops ${'x'.repeat(495)}`,
        operation: expect.stringContaining('ok(name: "")'),
        requestId: 'r-7',
        attempts: 1,
        msg: 'subgraph fetch failed: HTTP status 500',
      }),
    ]);
    expect(JSON.stringify(client.logged)).not.toMatch(/hunter/);
  });

  it.each([
    ['nobody listens', NOWHERE],
    ['the answer is no answer', ''],
  ])('the reason when %s, but no secret', async (_, elsewhere) => {
    const { url } = await serve((_request, response) => response.end('{}'));
    const client = openClient({ url: elsewhere || url, headers: { authorization: 'hunter2' } });
    const failure = await failureOf(ask(client));
    expect(client.logged.at(-1)).toMatchObject({
      err: { message: expect.any(String), stack: expect.any(String) },
    });
    expect(JSON.stringify(client.logged)).not.toMatch(/hunter/);
    expect(JSON.stringify(failure)).not.toMatch(/127\.0\.0\.1/);
  });
});

it('gives up what is asked after it was stopped, and stops twice as once', async () => {
  const { url } = await serve(ok);
  const client = openClient({ url });
  await client.stop();
  await client.stop();
  expect((await failureOf(ask(client))).code).toBe('SUBGRAPH_UNAVAILABLE');
});
