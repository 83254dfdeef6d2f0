import { pipeline, Readable } from 'node:stream';
import { createGzip, deflateSync, gzipSync } from 'node:zlib';
import { ask, closing, failureOf, openClient, serve, serveTcp, text } from './test-subgraph';

const MEBIBYTE = 1024 * 1024;
const LONG = 200;

async function gather(pieces: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<Buffer[]> {
  const gathered: Buffer[] = [];
  for await (const piece of pieces) gathered.push(piece);
  return gathered;
}

/** So many mebibytes of an answer that never comes to its end. */
function* endless(mebibytes: number): Generator<Buffer> {
  yield Buffer.from('{"data":{"ok":"');
  const piece = Buffer.alloc(MEBIBYTE, 'x');
  for (let count = 0; count < mebibytes; count += 1) yield piece;
}

it('stops reading an answer that is too long, before it fills memory', async () => {
  const { url, connections } = await serve((_, response) => {
    pipeline(Readable.from(endless(LONG)), response, () => undefined);
  });
  const failure = await failureOf(ask(openClient({ url, maxResponseBytes: MEBIBYTE })));
  expect(failure).toMatchObject({
    code: 'SUBGRAPH_BAD_RESPONSE',
    message: 'the answer is longer than 1048576 bytes',
  });
  const [connection] = connections;
  await closing(connection);
  expect(connection?.bytesWritten).toBeLessThan((LONG / 4) * MEBIBYTE);
});

it.each([
  ['as it is', {}, endless(LONG)],
  [
    'gzipped, a thousand times shorter',
    { 'content-encoding': 'gzip' },
    Readable.from(endless(LONG)).pipe(createGzip()),
  ],
])('holds no more than it may of an answer that is sent %s', async (_, headers, body) => {
  const bytes = await gather(body);
  const { url } = await serve((_request, response) => {
    response.writeHead(200, headers);
    pipeline(Readable.from(bytes), response, () => undefined);
  });
  const before = process.memoryUsage().arrayBuffers;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers);
  }, 1);
  const failure = await failureOf(ask(openClient({ url, maxResponseBytes: 8 * MEBIBYTE })));
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage().arrayBuffers);
  expect(failure.message).toBe('the answer is longer than 8388608 bytes');
  expect(peak - before).toBeLessThan((LONG / 2) * MEBIBYTE);
});

it('does not begin to read an answer that says it is too long', async () => {
  const { url, connections } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': LONG * MEBIBYTE }).write('{');
  });
  expect((await failureOf(ask(openClient({ url })))).message).toBe(
    'the answer is longer than 67108864 bytes',
  );
  await closing(connections[0]);
});

it('takes an answer that is just short enough', async () => {
  const body = JSON.stringify({ data: { ok: 'x'.repeat(1000) } });
  const { url } = await serve(text(body));
  expect(await ask(openClient({ url, maxResponseBytes: body.length }))).toEqual(JSON.parse(body));
  expect((await failureOf(ask(openClient({ url, maxResponseBytes: body.length - 1 })))).code).toBe(
    'SUBGRAPH_BAD_RESPONSE',
  );
});

it('reads no more of a long error page than is needed to recognise it', async () => {
  const { url, connections } = await serve((_, response) => {
    response.writeHead(500);
    pipeline(Readable.from(endless(LONG)), response, () => undefined);
  });
  const failure = await failureOf(ask(openClient({ url })));
  expect(failure).toMatchObject({ message: 'HTTP status 500' });
  expect(failure.details.body?.length).toBeLessThan(MEBIBYTE);
  const [connection] = connections;
  await closing(connection);
});

describe('an answer nested too deeply', () => {
  it.each([
    ['lists', `{"data":{"ok":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`],
    ['lists without an end', `{"data":{"ok":${'['.repeat(1_000_000)}`],
    ['objects', `{"data":${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}}`],
    [
      'details of an error',
      `{"errors":[{"message":"","extensions":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}}]}`,
    ],
  ])('in %s is refused', async (_, body) => {
    const { url } = await serve(text(body));
    expect(await failureOf(ask(openClient({ url })))).toMatchObject({
      code: 'SUBGRAPH_BAD_RESPONSE',
      message: 'the answer is nested deeper than 1000 levels',
    });
  });

  it('is told from one that has brackets in its strings', async () => {
    const answer = { data: { ok: `${'[{"\\'.repeat(1_000)}` } };
    const { url } = await serve(text(JSON.stringify(answer)));
    expect(await ask(openClient({ url, maxResponseDepth: 2 }))).toEqual(answer);
  });
});

it.each([
  ['identity', Buffer.from('{"data":')],
  ['gzip', gzipSync('{"data":{}}').subarray(0, 12)],
  ['deflate', deflateSync('{"data":{}}').subarray(0, 5)],
])('knows a hang-up in the middle of an answer encoded as %s', async (encoding, beginning) => {
  const head = `HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: 100\r\n\r\n`;
  const { url } = await serveTcp((socket) =>
    socket.once('data', () => socket.end(Buffer.concat([Buffer.from(head), beginning]))),
  );
  expect((await failureOf(ask(openClient({ url })))).code).toBe('SUBGRAPH_UNAVAILABLE');
});
