import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from './farms-federation';
import {
  type GraphqlAnswer,
  NOWHERE,
  query,
  startHttp,
  startTestGateway,
  type TestGateway,
} from './test-gateway';

const GRAPHQL = 'application/graphql-response+json';
const SANDBOX = 'https://studio.apollographql.com';

let farms: Listening;
let people: Listening;
let gateway: TestGateway;

beforeAll(async () => {
  farms = await startSubgraph(farmsSchema());
  people = await startSubgraph(peopleSchema());
  gateway = await startTestGateway({ farms: farms.url, people: people.url });
});
afterAll(async () => {
  for (const server of [gateway, people, farms]) await server.stop();
});

/** Unlike `fetch`, lets a test say what host it means. */
async function requestAs(host: string, url: string): Promise<{ status: number | undefined; body: string }> {
  const sent = httpRequest(url, { headers: { host } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
}

const post = (document: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: document }),
  });

describe('/graphql', () => {
  it('answers queries by GET, whoever sent them: they change nothing', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ headcount }')}`;
    expect(await (await fetch(url)).json()).toEqual({ data: { headcount: 2 } });
  });

  it('answers the same, byte for byte, however often it is asked, and tells an error in between', async () => {
    let name: string | null = 'Café "El Ñandú" 🌽\nLa Ceiba\u2028';
    const place = await startHttp((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: { farms: [{ name }] } })),
    );
    const own = await startTestGateway({ farms: place.url });
    const ask = async () => {
      const response = await fetch(`${own.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ farms { called: name __typename } }' }),
      });
      const body = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-length')).toBe(String(body.length));
      return { type: response.headers.get('content-type'), body: body.toString() };
    };
    try {
      const data = { farms: [{ called: name, __typename: 'Farm' }] };
      const expected = { type: 'application/json; charset=utf-8', body: `${JSON.stringify({ data })}\n` };
      for (let time = 0; time < 5; time += 1) expect(await ask()).toEqual(expected);
      name = null;
      const failed = JSON.parse((await ask()).body);
      expect(failed).toMatchObject({
        data: null,
        errors: [{ path: ['farms', 0, 'called'], extensions: { code: 'NULL_FOR_NON_NULL' } }],
      });
      name = data.farms[0]?.called ?? null;
      expect(await ask()).toEqual(expected);
    } finally {
      await own.stop();
      await place.stop();
    }
  });

  it.each(['mutation { a }', 'subscription { a }'])('runs no %s by GET', async (document) => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent(document)}`;
    const response = await fetch(url, { headers: { accept: GRAPHQL } });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it.each([
    ['text/plain', '{"query":"{ headcount }"}'],
    ['application/x-www-form-urlencoded', 'query={headcount}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('reads no body of %s, which a web page may send without asking leave', async (type, body) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `the header content-type: expected application/json, got "${type}"`,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it.each([
    ['application/json', 'application/json', 200],
    ['*/*', 'application/json', 200],
    ['application/*;q=0.5, text/html', 'application/json', 200],
    [GRAPHQL, GRAPHQL, 400],
    [`application/json;q=0.9, ${GRAPHQL}`, GRAPHQL, 400],
    [`${GRAPHQL}, application/json`, GRAPHQL, 400],
    [`${GRAPHQL};q=0, */*`, 'application/json', 200],
  ])('tells who accepts %s of a mistake in %s with status %i', async (accept, type, status) => {
    const response = await post('{ nothing }', { accept });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  it('asks nothing for a client that could not read the answer', async () => {
    const response = await post('{ headcount }', { accept: 'image/png' });
    expect(response.status).toBe(406);
    expect(await response.text()).toContain('expected one of application/json');
  });

  it('gives each request an id, and keeps one that came along', async () => {
    const own = await fetch(`${gateway.url}/health/live`);
    expect(own.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    const given = await fetch(`${gateway.url}/health/live`, { headers: { 'x-request-id': 'abc-1' } });
    expect(given.headers.get('x-request-id')).toBe('abc-1');
  });

  it.each([
    ['a batch', JSON.stringify([{ query: '{ headcount }' }]), 400],
    [
      'a document that no person wrote',
      JSON.stringify({ query: `{ headcount } #${'x'.repeat(1024 * 1024)}` }),
      413,
    ],
    ['what is no JSON', '{', 400],
    ['nothing', '', 400],
    ['a mutation', JSON.stringify({ query: 'mutation { a }' }), 400],
    [
      'a document with too many aliases',
      JSON.stringify({
        query: `{ ${Array.from({ length: 3_000 }, (_, n) => `a${n}: headcount`).join(' ')} }`,
      }),
      400,
    ],
  ])('refuses %s as a GraphQL server does', async (_, body, status) => {
    const headers = { 'content-type': 'application/json', accept: GRAPHQL };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(`${GRAPHQL}; charset=utf-8`);
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    const answer = (await response.json()) as GraphqlAnswer;
    expect(answer).toEqual({ errors: expect.any(Array) });
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\\n *at /);
  });

  it('shows no stack for a mistake', async () => {
    const { errors } = await query(gateway, '{ nothing }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('/', () => {
  const browser = { headers: { accept: 'text/html' } };

  it('shows a browser Apollo Sandbox, which finds the graph at the address it was served from', async () => {
    const page = await fetch(gateway.url, browser);
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(await page.text()).toContain('EmbeddedSandbox');
    const body = JSON.stringify({ query: '{ headcount }' });
    const asked = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await asked.json()).toEqual({ data: { headcount: 2 } });
  });

  it('shows none where pages are off', async () => {
    const plain = await startTestGateway({}, { pages: false });
    const response = await fetch(plain.url, browser);
    await plain.stop();
    expect(await response.text()).not.toContain('<');
  });
});

describe('web pages of other origins', () => {
  const preflight = (origin: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('may ask from Sandbox', async () => {
    const { headers } = await preflight(SANDBOX);
    expect(headers.get('access-control-allow-origin')).toBe(SANDBOX);
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('may read there what a file is called, what describes it and when to ask again', async () => {
    const { headers } = await fetch(`${gateway.url}/export/`, { headers: { origin: SANDBOX } });
    expect(headers.get('access-control-allow-origin')).toBe(SANDBOX);
    expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual(
      expect.arrayContaining(['x-request-id', 'content-disposition', 'link', 'retry-after']),
    );
  });

  it.each(['https://example.org', 'null', `${SANDBOX}.example.org`])('may not from %s', async (origin) => {
    const { headers } = await preflight(origin);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('/health', () => {
  it('is ready when every subgraph is', async () => {
    const response = await fetch(`${gateway.url}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', checks: { farms: 'ok', people: 'ok' } });
  });

  it('says which subgraph is not ready and why, and stays alive', async () => {
    const empty = await startSubgraph(peopleSchema(), { readiness: { data: 'no generation yet' } });
    const waiting = await startTestGateway({ farms: NOWHERE, people: empty.url });
    const ready = await fetch(`${waiting.url}/health/ready`);
    const live = await fetch(`${waiting.url}/health/live`);
    await waiting.stop();
    await empty.stop();
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not ready',
      checks: { farms: "can't be reached", people: 'not ready (HTTP status 503)' },
    });
    expect(live.status).toBe(200);
  });
});

describe('with --demo', () => {
  let demo: TestGateway;
  beforeAll(async () => {
    demo = await startTestGateway({ farms: farms.url, people: people.url }, { demo: true });
  });
  afterAll(() => demo.stop());

  it.each(['localhost', 'localhost:4000', '127.0.0.1:1', '[::1]:4000', 'LOCALHOST'])(
    'answers as %s',
    async (host) => {
      expect((await requestAs(host, `${demo.url}/health/live`)).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io:4000',
    '10.0.0.7',
    'localhost:4000@evil',
  ])('refuses to answer as "%s", on any path', async (host) => {
    for (const path of [
      '/health/live',
      '/health/ready',
      '/graphql?query={headcount}',
      '/',
      '/explorer',
      '/none',
    ]) {
      const { status, body } = await requestAs(host, demo.url + path);
      expect(status).toBe(403);
      expect(JSON.parse(body)).toEqual({
        error: 'FOREIGN_HOST',
        message: expect.stringContaining('this machine only'),
      });
    }
  });

  it('answers under any name without it', async () => {
    expect((await requestAs('graph.example', `${gateway.url}/health/live`)).status).toBe(200);
  });
});
