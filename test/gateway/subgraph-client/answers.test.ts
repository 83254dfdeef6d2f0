import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { ask, failureOf, json, openClient, serve, text } from './test-subgraph';

const ANSWER = JSON.stringify({ data: { name: 'Ñandú '.repeat(50) } });

describe('an answer is taken', () => {
  it('with data, and with null', async () => {
    const { url } = await serve(json({ data: { ok: true } }));
    expect(await ask(openClient({ url }))).toEqual({ data: { ok: true } });
    const nothing = await serve(json({ data: null }));
    expect(await ask(openClient({ url: nothing.url }))).toEqual({ data: null });
  });

  it('with errors that keep path, code and details and say whose they are, without what is for developers', async () => {
    const { url } = await serve(
      json({
        data: { ok: null },
        errors: [
          {
            message: 'a',
            path: ['ok', 1],
            locations: null,
            extensions: { code: 'ODD', stacktrace: ['at x'], serviceName: 'y' },
          },
          { message: 'b', path: null, extensions: null },
        ],
      }),
    );
    expect(await ask(openClient({ url }))).toEqual({
      data: { ok: null },
      errors: [
        { message: 'a', path: ['ok', 1], extensions: { code: 'ODD', service: 'people' } },
        { message: 'b', extensions: { service: 'people' } },
      ],
    });
  });

  it('with errors alone, with status 400, and with any 4xx that says it is an answer', async () => {
    const refusal = { errors: [{ message: 'no such value' }] };
    for (const listener of [
      json(refusal),
      json(refusal, 400),
      json(refusal, 422, { 'content-type': 'application/graphql-response+json; charset=utf-8' }),
      json(refusal, 203),
    ]) {
      const { url } = await serve(listener);
      expect(await ask(openClient({ url }))).toEqual({
        errors: [{ message: 'no such value', extensions: { service: 'people' } }],
      });
    }
  });

  it('with an empty list of errors as without any', async () => {
    const { url } = await serve(json({ data: { ok: true }, errors: [] }));
    expect(await ask(openClient({ url }))).toEqual({ data: { ok: true } });
  });

  it('after a byte order mark', async () => {
    const { url } = await serve(text('\ufeff{"data":{}}'));
    expect(await ask(openClient({ url }))).toEqual({ data: {} });
  });

  it.each([
    ['gzip', gzipSync(ANSWER)],
    ['x-gzip', gzipSync(ANSWER)],
    ['br', brotliCompressSync(ANSWER)],
    ['deflate', deflateSync(ANSWER)],
    ['deflate', deflateRawSync(ANSWER)],
    ['gzip, br', brotliCompressSync(gzipSync(ANSWER))],
    ['identity', Buffer.from(ANSWER)],
  ])('encoded as %s', async (encoding, body) => {
    const { url, requests } = await serve(text(body, { 'content-encoding': encoding }));
    expect(await ask(openClient({ url }))).toEqual(JSON.parse(ANSWER));
    expect(requests[0]?.headers['accept-encoding']).toBe('gzip, deflate, br');
  });
});

const SECRET = 'password=hunter2';
const html = (status: number): ReturnType<typeof text> =>
  text(`<h1>${SECRET}</h1>`, { 'content-type': 'text/html' }, status);

describe('an answer is a failure', () => {
  it.each([
    ['HTML with status 200', html(200), 'SUBGRAPH_BAD_RESPONSE'],
    ['HTML with status 400', html(400), 'SUBGRAPH_BAD_RESPONSE'],
    ['HTML with status 500', html(500), 'SUBGRAPH_BAD_RESPONSE'],
    ['a proxy that finds nothing behind it', html(502), 'SUBGRAPH_UNAVAILABLE'],
    ['a server that is overloaded', html(503), 'SUBGRAPH_UNAVAILABLE'],
    ['a proxy that has waited in vain', html(504), 'SUBGRAPH_UNAVAILABLE'],
    ['a server that was asked too often', html(429), 'SUBGRAPH_UNAVAILABLE'],
    ['a route that is not there', html(404), 'SUBGRAPH_BAD_RESPONSE'],
    ['JSON with status 500', json({ errors: [{ message: SECRET }] }, 500), 'SUBGRAPH_BAD_RESPONSE'],
    ['JSON with status 404', json({ errors: [{ message: SECRET }] }, 404), 'SUBGRAPH_BAD_RESPONSE'],
    ['nothing', text(''), 'SUBGRAPH_BAD_RESPONSE'],
    ['half of it', text('{"data":'), 'SUBGRAPH_BAD_RESPONSE'],
    ['no content', text('', {}, 204), 'SUBGRAPH_BAD_RESPONSE'],
    ['null', json(null), 'SUBGRAPH_BAD_RESPONSE'],
    ['a string', json(SECRET), 'SUBGRAPH_BAD_RESPONSE'],
    ['a list', json([{ data: {} }]), 'SUBGRAPH_BAD_RESPONSE'],
    ['neither data nor errors', json({ secret: SECRET }), 'SUBGRAPH_BAD_RESPONSE'],
    ['no errors and no data', json({ errors: [] }), 'SUBGRAPH_BAD_RESPONSE'],
    ['errors that are none', json({ errors: SECRET }), 'SUBGRAPH_BAD_RESPONSE'],
    ['an error without a message', json({ data: {}, errors: [{ path: ['ok'] }] }), 'SUBGRAPH_BAD_RESPONSE'],
    ['data that is a string', json({ data: SECRET }), 'SUBGRAPH_BAD_RESPONSE'],
    ['data that is a list', json({ data: [SECRET] }), 'SUBGRAPH_BAD_RESPONSE'],
    ['gzip that is none', text(SECRET, { 'content-encoding': 'gzip' }), 'SUBGRAPH_BAD_RESPONSE'],
    ['brotli that is none', text(SECRET, { 'content-encoding': 'br' }), 'SUBGRAPH_BAD_RESPONSE'],
    [
      'half a gzip',
      text(gzipSync(ANSWER).subarray(0, 20), { 'content-encoding': 'gzip' }),
      'SUBGRAPH_BAD_RESPONSE',
    ],
    ['nothing as deflate', text('', { 'content-encoding': 'deflate' }), 'SUBGRAPH_BAD_RESPONSE'],
    [
      'half a deflate',
      text(deflateSync(ANSWER).subarray(0, 20), { 'content-encoding': 'deflate' }),
      'SUBGRAPH_BAD_RESPONSE',
    ],
    ['an encoding of its own', text(ANSWER, { 'content-encoding': 'rot13' }), 'SUBGRAPH_BAD_RESPONSE'],
    ['layers of gzip', text(ANSWER, { 'content-encoding': 'gzip, gzip, gzip' }), 'SUBGRAPH_BAD_RESPONSE'],
  ])('when it is %s', async (_, listener, code) => {
    const { url } = await serve(listener);
    const client = openClient({ url });
    const failure = await failureOf(ask(client));
    expect(failure.code).toBe(code);
    expect(client.fetched).toEqual([expect.objectContaining({ outcome: code, bytes: 0 })]);
  });

  it.each([301, 302, 303, 307, 308])(
    'when it is a redirect with status %i, which is not followed',
    async (status) => {
      const elsewhere = await serve(json({ data: { ok: true } }));
      const { url } = await serve(text('', { location: elsewhere.url }, status));
      const failure = await failureOf(ask(openClient({ url })));
      expect(failure).toMatchObject({ code: 'SUBGRAPH_BAD_RESPONSE', message: `HTTP status ${status}` });
      expect(elsewhere.requests).toEqual([]);
    },
  );

  it('and its connection serves others', async () => {
    const { url, connections } = await serve(html(500));
    const client = openClient({ url });
    for (let count = 0; count < 10; count += 1) await failureOf(ask(client));
    expect(connections.length).toBeLessThan(5);
  });
});

it('tells whoever watches how long, how often and how much', async () => {
  const { url } = await serve(text(gzipSync(ANSWER), { 'content-encoding': 'gzip' }));
  const client = openClient({ url });
  await ask(client);
  expect(client.fetched).toEqual([
    {
      service: 'people',
      kind: 'query',
      durationMs: expect.any(Number),
      outcome: 'ok',
      attempts: 1,
      shared: false,
      bytes: Buffer.byteLength(ANSWER),
    },
  ]);
});
