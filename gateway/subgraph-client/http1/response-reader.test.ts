import { ProtocolError } from './connection-errors';
import type { ResponseHead } from './response-head';
import { ResponseReader } from './response-reader';

interface Read {
  readonly heads: ResponseHead[];
  readonly body: string;
  readonly isDone: boolean;
  /** How many bytes were not part of the answer. */
  readonly surplus: number;
}

/** What is read of pieces that come one after the other, through a buffer that is used again. */
function read(pieces: readonly Buffer[], isClosed = false): Read {
  const heads: ResponseHead[] = [];
  let body = '';
  const reader = new ResponseReader({
    head: (head) => heads.push(head),
    data: (bytes, from, to) => {
      body += bytes.toString('latin1', from, to);
    },
  });
  const buffer = Buffer.alloc(Math.max(...pieces.map(({ length }) => length)));
  let surplus = 0;
  for (const piece of pieces) {
    piece.copy(buffer);
    surplus += piece.length - reader.read(buffer, piece.length);
    buffer.fill('?');
  }
  if (isClosed) reader.close();
  return { heads, body, isDone: reader.isDone, surplus };
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const byteByByte = (bytes: Buffer): Buffer[] => Array.from(bytes, (byte) => Buffer.of(byte));
const halves = (bytes: Buffer): Buffer[][] =>
  Array.from({ length: bytes.length - 1 }, (_, at) => [bytes.subarray(0, at + 1), bytes.subarray(at + 1)]);

/** However it is split. */
function everyWay(text: string): Buffer[][] {
  const bytes = bytesOf(text);
  return [[bytes], byteByByte(bytes), ...halves(bytes)];
}

const OK = 'HTTP/1.1 200 OK\r\n';

describe('an answer is read, however it is split, and no byte beyond it', () => {
  it.each<[string, string, string]>([
    ['with a length', `${OK}content-length: 5\r\n\r\nhello`, 'hello'],
    ['with a length of 0', `${OK}content-length: 0\r\n\r\n`, ''],
    ['with bytes above 127', `${OK}x: \xe9\xff\r\nContent-Length:\t2 \t\r\n\r\n\xe9\n`, '\xe9\n'],
    ['with empty headers', `${OK}x:\r\ny: \r\ncontent-length: 1\r\n\r\n.`, '.'],
    ['without a reason', 'HTTP/1.1 200\r\ncontent-length: 1\r\n\r\n.', '.'],
    [
      'in chunks',
      `${OK}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n00a\r\n, you\r\n\r\n!\r\n0\r\n\r\n`,
      'hello, you\r\n\r\n!',
    ],
    [
      'in chunks with extensions and trailers',
      `${OK}Transfer-Encoding: Chunked\r\n\r\n1 ;a="b;c"\r\n.\r\n0;last\r\nx-sum: 1\r\ncontent-length: 9\r\n\r\n`,
      '.',
    ],
    ['in no chunks', `${OK}transfer-encoding: chunked\r\n\r\n0\r\n\r\n`, ''],
    [
      'after others that announce it',
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\ncontent-length: 7\r\n\r\n${OK}content-length: 1\r\n\r\n.`,
      '.',
    ],
  ])('%s', (_, text, body) => {
    for (const pieces of everyWay(text)) {
      expect(read(pieces)).toMatchObject({ heads: [{ status: 200 }], body, isDone: true, surplus: 0 });
    }
    expect(read([bytesOf(`${text}${OK}`)])).toMatchObject({ body, isDone: true, surplus: OK.length });
    expect(read([bytesOf(text.slice(0, -1))], true)).toMatchObject({ isDone: false });
  });

  it.each([204, 304])('with status %i, which has no body', (status) => {
    for (const header of ['content-length: 5', 'transfer-encoding: chunked', 'x: y']) {
      const head = `HTTP/1.1 ${status} \r\n${header}\r\n\r\n`;
      for (const pieces of everyWay(head)) {
        expect(read(pieces)).toMatchObject({ heads: [{ status }], isDone: true, surplus: 0 });
      }
      expect(read([bytesOf(`${head}hello`)])).toMatchObject({ body: '', surplus: 5 });
    }
  });

  it('to the end of the connection, when it has no length', () => {
    for (const pieces of everyWay(`${OK}\r\nhello\r\n`)) {
      expect(read(pieces)).toMatchObject({ body: 'hello\r\n', isDone: false });
      expect(read(pieces, true)).toMatchObject({ body: 'hello\r\n', isDone: true });
    }
    expect(read([bytesOf(`${OK}\r\n`)], true)).toMatchObject({ body: '', isDone: true });
  });
});

describe('of a head is known', () => {
  const headOf = (...lines: string[]): ResponseHead | undefined =>
    read([bytesOf(`${lines.join('\r\n')}\r\n\r\n`)]).heads[0];

  it('what it says of the body, whatever the case of its names', () => {
    const lines = [
      'Content-TYPE: application/json; charset=utf-8',
      'content-Encoding: gzip',
      'RETRY-after: 7',
    ];
    expect(headOf('HTTP/1.1 503 Busy', ...lines, 'CONTENT-LENGTH: 12')).toMatchObject({
      status: 503,
      contentType: 'application/json; charset=utf-8',
      contentEncoding: 'gzip',
      retryAfter: '7',
      contentLength: 12,
    });
    expect(headOf('HTTP/1.1 200 OK', 'content-encoding: gzip', 'content-encoding: br')?.contentEncoding).toBe(
      'gzip, br',
    );
    const bare = headOf('HTTP/1.1 200 OK');
    expect(bare).toMatchObject({ contentType: '', contentEncoding: '' });
    expect([bare?.retryAfter, bare?.contentLength]).toEqual([undefined, undefined]);
  });

  it.each([
    ['HTTP/1.1', 'x: close', false],
    ['HTTP/1.1', 'connection: keep-alive', false],
    ['HTTP/1.1', 'connection: disclosed', false],
    ['HTTP/1.1', 'Connection: Close', true],
    ['HTTP/1.1', 'connection: keep-alive , close', true],
    ['HTTP/1.0', 'connection: keep-alive', true],
  ])('whether the connection ends: %s, %s', (version, header, closes) => {
    expect(headOf(`${version} 200 OK`, header)?.closes).toBe(closes);
  });

  it.each([
    ['timeout=5', 5],
    ['max=100, Timeout=72', 72],
    ['timeout=0', 0],
    ['max=100', undefined],
    ['no-timeout=3', undefined],
  ])('how long the connection is kept: %s', (value, seconds) => {
    expect(headOf('HTTP/1.1 200 OK', `keep-alive: ${value}`)?.keepAliveSeconds).toBe(seconds);
  });
});

describe('no answer is', () => {
  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['another protocol that waits for us', 'SSH'],
    ['bytes of TLS', '\x15\x03\x01\x00\x02\x02\x16'],
    ['an empty line', '\r\n'],
    ['a later version', 'HTTP/2.0 200 OK\r\n'],
    ['a version that is none', 'HTTP/1.11 200 OK\r\n'],
    ['a status of two digits', 'HTTP/1.1 20 OK\r\n'],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n'],
    ['a status that is none', 'HTTP/1.1 099 No\r\n'],
    ['a status line with a carriage return', 'HTTP/1.1 200 O\rK\r\n'],
    ['a status line that ends with a line feed', 'HTTP/1.1 200 OK\n'],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['an endless number of announcements', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(17)],
    ['a header that ends with a line feed', `${OK}x: y\n`],
    ['a head that ends with a line feed', `${OK}x: y\r\n\n`],
    ['a header that goes on in the next line', `${OK}x: y\r\n z: 1\r\n`],
    ['a header with a carriage return', `${OK}x: y\rz: 1\r\n`],
    ['a header with a NUL', `${OK}x: y\0\r\n`],
    ['a header without a colon', `${OK}content-length\r\n`],
    ['a header without a name', `${OK}: 5\r\n`],
    ['a header with a space after its name', `${OK}content-length : 5\r\n`],
    ['a header with a space before its name', `${OK} content-length: 5\r\n`],
    ['a name that is none', `${OK}x(y): 5\r\n`],
    ['a length that is none', `${OK}content-length: five\r\n`],
    ['a length below 0', `${OK}content-length: -5\r\n`],
    ['a length with a sign', `${OK}content-length: +5\r\n`],
    ['a length of another kind', `${OK}content-length: 0x5\r\n`],
    ['an empty length', `${OK}content-length:\r\n`],
    ['a length with a space that is none in HTTP', `${OK}content-length: 5\xa0\r\n`],
    ['a length that no number has', `${OK}content-length: 99999999999999999999\r\n`],
    ['two lengths in a line', `${OK}content-length: 5, 5\r\n`],
    ['two lengths', `${OK}content-length: 5\r\ncontent-length: 6\r\n`],
    ['a length and chunks', `${OK}content-length: 5\r\ntransfer-encoding: chunked\r\n`],
    ['chunks and a length', `${OK}transfer-encoding: chunked\r\ncontent-length: 5\r\n`],
    ['chunks twice', `${OK}transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n`],
    ['another transfer encoding', `${OK}transfer-encoding: gzip, chunked\r\n`],
    ['an unknown transfer encoding', `${OK}transfer-encoding: xchunked\r\n`],
    ['a chunk without a size', `${OK}transfer-encoding: chunked\r\n\r\n\r\n`],
    ['a chunk with a size that is none', `${OK}transfer-encoding: chunked\r\n\r\ng\r\n`],
    ['a chunk with a size of another kind', `${OK}transfer-encoding: chunked\r\n\r\n0x5\r\n`],
    ['a chunk with a size below 0', `${OK}transfer-encoding: chunked\r\n\r\n-1\r\n`],
    ['a chunk that is too large', `${OK}transfer-encoding: chunked\r\n\r\n100000000\r\n`],
    ['a size that ends with a line feed', `${OK}transfer-encoding: chunked\r\n\r\n5\n`],
    ['a chunk extension with a carriage return', `${OK}transfer-encoding: chunked\r\n\r\n5;a\rb\r\n`],
    ['a chunk that is longer than it says', `${OK}transfer-encoding: chunked\r\n\r\n1\r\nab\r\n`],
    ['a chunk size with a space', `${OK}transfer-encoding: chunked\r\n\r\n5 \r\n`],
    ['a trailer that is no header', `${OK}transfer-encoding: chunked\r\n\r\n0\r\nHTTP/1.1 200 OK\r\n`],
    ['a trailer with a carriage return', `${OK}transfer-encoding: chunked\r\n\r\n0\r\nx: y\rz\r\n`],
  ])('%s', (_, text) => {
    for (const pieces of everyWay(text)) expect(() => read(pieces)).toThrow(ProtocolError);
  });

  it.each([
    ['one header that is too long', OK, 'x'],
    ['headers that are too many', OK, 'x: y\r\n'],
    ['a reason that is too long', 'HTTP/1.1 200 ', 'x'],
    ['a chunk extension that is too long', `${OK}transfer-encoding: chunked\r\n\r\n5;`, 'x'],
    ['trailers that are too many', `${OK}transfer-encoding: chunked\r\n\r\n0\r\n`, 'x: y\r\n'],
  ])('%s', (_, start, more) => {
    const some = bytesOf(start + more.repeat(12_000 / more.length));
    const rest = bytesOf(more.repeat(5_000 / more.length));
    expect(read([some])).toMatchObject({ isDone: false, surplus: 0 });
    expect(() => read([some, rest])).toThrow(ProtocolError);
    expect(() => read(byteByByte(Buffer.concat([some, rest])))).toThrow(ProtocolError);
  });
});

it('reads no further when what takes the answer wants no more of it', () => {
  const taken: string[] = [];
  const reader = new ResponseReader({
    head: () => undefined,
    data: (bytes, from, to) => {
      taken.push(bytes.toString('latin1', from, to));
      reader.stop();
    },
  });
  const bytes = bytesOf(`${OK}transfer-encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n`);
  reader.read(bytes, bytes.length);
  expect(taken).toEqual(['a']);
});
