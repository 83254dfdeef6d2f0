import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import {
  ask,
  contextOf,
  failureOf,
  json,
  MUTATION,
  NOWHERE,
  ok,
  oneAfterAnother,
  openClient,
  QUERY,
  serve,
  text,
} from './test-subgraph';

describe('a request', () => {
  it('is a POST of JSON that says what it takes and which request it is part of', async () => {
    const { url, requests, bodies } = await serveBodies();
    await ask(
      openClient({ url: `${url}?tenant=1` }),
      { operationName: 'Name', variables: { a: [1] } },
      { requestId: 'r-9' },
    );
    expect(requests[0]).toMatchObject({ method: 'POST', url: '/graphql?tenant=1' });
    expect(requests[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-encoding': 'gzip, deflate, br',
      'x-request-id': 'r-9',
    });
    const body = { query: QUERY.query, variables: { a: [1] }, operationName: 'Name' };
    expect(JSON.parse(String(bodies[0]))).toEqual(body);
  });

  it('carries those of the client’s headers that are listed, and no other', async () => {
    const { url, requests } = await serve(ok);
    const client = openClient({ url, forwardHeaders: ['authorization', 'accept-language', 'x-missing'] });
    const headers = {
      authorization: 'Bearer a',
      'accept-language': 'es',
      cookie: 'id=1',
      'x-other': 'b',
      host: 'c',
    };
    await ask(client, {}, { headers });
    expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-request-id',
    ]);
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer a', 'accept-language': 'es' });
  });

  it('carries our own headers for the subgraph, which are stronger than the client’s', async () => {
    const { url, requests } = await serve(ok);
    const client = openClient({
      url,
      forwardHeaders: ['authorization'],
      headers: { authorization: 'Bearer ours' },
    });
    await ask(client, {}, { headers: { authorization: 'Bearer theirs' } });
    expect(requests[0]?.headers.authorization).toBe('Bearer ours');
  });

  it('carries what tracing adds, which does not keep equal queries from being shared', async () => {
    const { url, requests } = await serve(ok);
    const headersFor = ({ kind }: { kind: string }, { requestId }: { requestId: string }) => ({
      traceparent: `${kind}-${requestId}`,
    });
    const client = openClient({ url }, { headersFor });
    await Promise.all([ask(client, {}, { requestId: 'r-1' }), ask(client, {}, { requestId: 'r-2' })]);
    expect(requests.map(({ headers }) => headers.traceparent)).toEqual(['query-r-1']);
  });

  it('carries no header of the client’s that would begin another', async () => {
    const { url, requests } = await serve(ok);
    for (const header of ['a\r\nx-admin: 1', 'a\nb', 'a\0', 'ñandú 🦤']) {
      const client = openClient({ url, forwardHeaders: ['x-token'] });
      const failure = await failureOf(ask(client, {}, { headers: { 'x-token': header } }));
      expect(failure).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', message: "the request can't be sent" });
    }
    expect(requests).toEqual([]);
  });

  it('carries headers of the client’s rather than tracing of the same name', async () => {
    const { url, requests } = await serve(ok);
    const client = openClient(
      { url, forwardHeaders: ['traceparent'] },
      { headersFor: () => ({ traceparent: 'ours', tracestate: 'ours' }) },
    );
    await ask(client, {}, { headers: { traceparent: 'theirs' } });
    expect(requests[0]?.headers).toMatchObject({ traceparent: 'theirs', tracestate: 'ours' });
  });

  it('is for the host that the address names', async () => {
    const { url, requests } = await serve(ok);
    const { port } = new URL(url);
    await ask(openClient({ url: `http://localhost:${port}/graphql` }));
    expect(requests[0]?.headers.host).toBe(`localhost:${port}`);
  });

  it('is the same at each attempt', async () => {
    const { url, bodies } = await serveBodies(oneAfterAnother(text('', {}, 503), ok));
    await ask(openClient({ url, compressRequestsFromBytes: 1 }));
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toEqual(bodies[1]);
  });
});

describe('the body of a request', () => {
  it('is gzipped from a length on', async () => {
    const { url, requests, bodies } = await serveBodies();
    const client = openClient({ url, compressRequestsFromBytes: 1_000 });
    await ask(client, { variables: { text: 'ñ'.repeat(500) } });
    await ask(client, { variables: { text: 'ñ'.repeat(400) } });
    expect(requests.map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', undefined]);
    const [long = Buffer.of(), short] = bodies;
    expect(JSON.parse(gunzipSync(long).toString())).toMatchObject({ variables: { text: 'ñ'.repeat(500) } });
    expect(JSON.parse(String(short))).toMatchObject({ variables: { text: 'ñ'.repeat(400) } });
  });

  it('is not, unless that is asked for', async () => {
    const { url, requests } = await serveBodies();
    await ask(openClient({ url }), { ...MUTATION, variables: { text: 'x'.repeat(100_000) } });
    expect(requests[0]?.headers['content-encoding']).toBeUndefined();
  });
});

it('that can’t be written fails as one that can’t be sent, and the process goes on', async () => {
  const { url, requests } = await serve(ok);
  const failing = openClient(
    { url, headers: { authorization: 'hunter2' } },
    {
      headersFor: () => {
        throw new Error('no trace');
      },
    },
  );
  const failure = await failureOf(ask(failing));
  expect(failure).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', message: "the request can't be sent" });
  expect(failing.logged.at(-1)).toMatchObject({ err: { message: 'no trace' } });
  const broken = await failureOf(openClient({ url }).ask(QUERY, contextOf({ requestId: 'a\nb' })));
  expect(broken.code).toBe('SUBGRAPH_UNAVAILABLE');
  expect(requests).toEqual([]);
});

describe('whether a subgraph is ready', () => {
  it.each([
    ['it says so', text('{}'), 'ok'],
    ['it has no such route', text('', {}, 404), 'ok'],
    ['it does not let us see it', text('', {}, 401), 'ok'],
    ['it redirects', text('', { location: 'http://127.0.0.1:1/' }, 301), 'ok'],
    ['it says it is not', json({ store: 'down' }, 503), 'not ready (HTTP status 503)'],
  ])('is known when %s', async (_, listener, state) => {
    const { url, requests } = await serve(listener);
    expect(await openClient({ url }).check()).toEqual({ people: state });
    expect(requests).toMatchObject([{ method: 'GET', url: '/health/ready' }]);
  });

  it('is known when it is away', async () => {
    expect(await openClient({ url: NOWHERE }).check()).toEqual({ people: "can't be reached" });
  });

  it('is known when it does not answer', async () => {
    const { url } = await serve(() => undefined);
    expect(await openClient({ url }).check()).toEqual({ people: 'no answer within 2000 ms' });
  });

  it('is known while all its connections are busy', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/health/ready') response.end();
    });
    const client = openClient({ url, maxConcurrent: 1 });
    const caller = new AbortController();
    const busy = failureOf(ask(client, {}, { signal: caller.signal }));
    expect(await client.check()).toEqual({ people: 'ok' });
    caller.abort();
    await busy;
  });
});

async function serveBodies(
  listener = ok,
): Promise<{ url: string; requests: IncomingMessage[]; bodies: Buffer[] }> {
  const bodies: Buffer[] = [];
  const server = await serve((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      bodies.push(Buffer.concat(pieces));
      listener(request, response);
    });
  });
  return { ...server, bodies };
}
