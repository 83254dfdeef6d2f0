import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import pino from 'pino';
import { openPolledUrl, type PolledUrlOptions } from '../../../gateway/supergraph/polled-url';
import type { Stoppable } from '../../../subgraphs/kit/lifecycle';
import { NOWHERE, startHttp } from '../test-gateway';
import { supergraphWith } from './test-supergraph';

const OLD = supergraphWith('farms');
const NEW = supergraphWith('people');

const opened: Stoppable[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.stop();
});

/** Answers the questions one after the other as it is told, and the last way from then on. */
async function serve(...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]) {
  const requests: IncomingMessage[] = [];
  const events = new EventEmitter();
  const listener: RequestListener = (request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    answer?.(request, response);
    events.emit('asked');
  };
  const server = await startHttp(listener);
  opened.push(server);
  return {
    url: server.url,
    requests,
    asked: async (times: number): Promise<void> => {
      while (requests.length < times) await once(events, 'asked');
    },
  };
}

const text =
  (body: string, headers = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(200, headers).end(body);
const status =
  (code: number, headers = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(code, headers).end('a secret of the server');
const silence = () => undefined;

async function open(url: string, options: Partial<PolledUrlOptions> = {}) {
  const lines: string[] = [];
  const events = new EventEmitter();
  const log = pino({}, { write: (line: string) => lines.push(line) && events.emit('line') });
  const source = await openPolledUrl({ url, pollMs: 1, retryMs: 1, startRetries: 2, ...options }, log);
  opened.push(source);
  source.onChange((changed) => events.emit('change', changed));
  return {
    source,
    lines,
    logged: async (words: string): Promise<void> => {
      while (!lines.some((line) => line.includes(words))) await once(events, 'line');
    },
    changed: async (): Promise<unknown> => (await once(events, 'change'))[0],
  };
}

it('gives what the URL answers, and what it answers later', async () => {
  const { url } = await serve(text(OLD), text(OLD), text(NEW));
  const { source, changed } = await open(url);
  expect(source.current).toBe(OLD);
  expect(await changed()).toBe(NEW);
  expect(source.current).toBe(NEW);
});

it('sends its headers, and asks only for another text than the one it has', async () => {
  const { url, requests, asked } = await serve(
    text(OLD, { etag: '"1"' }),
    status(304),
    text(NEW, { etag: 'W/"2"' }),
    status(304),
  );
  const { source } = await open(url, { headers: { 'x-key': 'let me in' } });
  await asked(4);
  expect(requests.slice(0, 4).map(({ headers }) => [headers['if-none-match'], headers['x-key']])).toEqual([
    [undefined, 'let me in'],
    ['"1"', 'let me in'],
    ['"1"', 'let me in'],
    ['W/"2"', 'let me in'],
  ]);
  expect(source.current).toBe(NEW);
});

it.each([
  ['an error', status(500), 'HTTP status 500'],
  ['a redirect', status(302, { location: 'http://elsewhere.example/?token=secret' }), 'HTTP status 302'],
  ['nothing', text(' '), 'the answer is empty'],
  ['too much', text('#'.repeat(10_000)), 'it is too long'],
  ['in a way that was not asked for', text('x', { 'content-encoding': 'gzip' }), 'it is encoded as gzip'],
  ['never', silence, 'timeout'],
  ['by hanging up', (request: IncomingMessage) => request.socket.destroy(), 'other side closed'],
])('keeps the last supergraph while the URL answers %s, and says so once', async (_, bad, reason) => {
  const { url } = await serve(text(OLD), bad, bad, bad, text(NEW));
  const { source, lines, logged, changed } = await open(`${url}?token=secret`, {
    maxBytes: 5_000,
    timeoutMs: 200,
    headers: { 'x-key': 'let me in' },
  });
  const change = changed();
  await logged(`the supergraph ${url} can't be had, the last one stays: `);
  expect(source.current).toBe(OLD);
  expect(await change).toBe(NEW);
  expect(lines.filter((line) => line.includes('the last one stays'))).toEqual([
    expect.stringContaining(reason),
  ]);
  expect(lines.join()).not.toMatch(/secret|let me in/);
});

it('leaves a URL that fails alone for longer and longer', async () => {
  const { url, asked } = await serve(text(OLD), status(503));
  await open(url, { pollMs: 1, retryMs: 20 });
  const times: number[] = [];
  for (let each = 2; each <= 8; each++) {
    await asked(each);
    times.push(performance.now());
  }
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  expect(last - first).toBeGreaterThan(6 * 20);
});

it('asks again at the start', async () => {
  const { url } = await serve(status(503), status(503), text(OLD));
  const { source, logged } = await open(url);
  await logged('no supergraph yet');
  expect(source.current).toBe(OLD);
});

it.each([
  ['never answers a supergraph', async () => (await serve(status(503))).url, 'HTTP status 503'],
  ['nobody listens at', async () => NOWHERE, 'ECONNREFUSED'],
])('fails to start with a URL that %s, and says which', async (_, urlOf, reason) => {
  const url = await urlOf();
  await expect(open(url.replace('http://', 'http://me:secret@'))).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(`the supergraph ${url} can't be had: .*${reason}`),
  });
});

it('ends a start that is no longer wanted', async () => {
  const { url, asked } = await serve(silence);
  const stopping = new AbortController();
  const start = openPolledUrl({ url, pollMs: 1 }, pino({ level: 'silent' }), stopping.signal);
  const failed = expect(start).rejects.toThrow("can't be had");
  await asked(1);
  stopping.abort();
  await failed;
});

it('stops in the middle of a question', async () => {
  const { url, asked } = await serve(text(OLD), silence);
  const { source, lines } = await open(url);
  await asked(2);
  await source.stop();
  await source.stop();
  expect(lines).toEqual([]);
});
