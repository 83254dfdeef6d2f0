import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { AttemptFailure } from './attempt-failure';
import { codeOf } from './http1/connection-errors';

/** What `readBody` can decode, as the value of `accept-encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** More than one after another is nobody's honest answer. */
const MAX_ENCODINGS = 2;

export interface BodyLimit {
  /** Counted after decompression. */
  readonly maxBytes: number;
  /** What becomes of a longer body: a failure, or its beginning is enough. */
  readonly longer: 'refuse' | 'cut';
}

/**
 * A body decompressed and whole; whatever ends the reading early ends the connection too.
 * @throws AttemptFailure when it is too long or not encoded as it says; else what `body` throws
 */
export async function readBody(body: Readable, contentEncoding: string, limit: BodyLimit): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of await decode(body, contentEncoding)) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes <= limit.maxBytes) continue;
      if (limit.longer === 'cut') break;
      throw refuseLength(body, limit);
    }
  } catch (cause) {
    if (!isDecodingError(cause)) throw cause;
    throw new AttemptFailure('SUBGRAPH_BAD_RESPONSE', `the answer is not encoded as ${contentEncoding}`, {
      cause,
    });
  }
  return Buffer.concat(chunks);
}

async function decode(body: Readable, contentEncoding: string): Promise<Readable> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !['', 'identity'].includes(one));
  const reason = `the answer's encoding "${contentEncoding}" is unknown`;
  if (encodings.length > MAX_ENCODINGS) throw refuse(body, reason);
  let decoded = body;
  for (const encoding of encodings.reverse()) {
    const decompressor = await decompressorFor(encoding, decoded);
    if (!decompressor) throw refuse(body, reason);
    // the error of either end comes out of the reading
    decoded = pipeline(decoded, decompressor, () => undefined);
  }
  return decoded;
}

/** Ends the connection of a body that is too long. */
export function refuseLength(body: Readable, { maxBytes }: BodyLimit): AttemptFailure {
  end(body);
  return tooLong(maxBytes);
}

export function tooLong(maxBytes: number): AttemptFailure {
  return new AttemptFailure('SUBGRAPH_BAD_RESPONSE', `the answer is longer than ${maxBytes} bytes`);
}

function refuse(body: Readable, reason: string): AttemptFailure {
  end(body);
  return new AttemptFailure('SUBGRAPH_BAD_RESPONSE', reason);
}

function end(body: Readable): void {
  body.on('error', () => undefined).destroy();
}

async function decompressorFor(encoding: string, body: Readable): Promise<Duplex | null> {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  if (encoding === 'deflate') return (await hasZlibHeader(body)) ? createInflate() : createInflateRaw();
  return null;
}

/** HTTP means zlib by "deflate", some servers mean it without its header. */
async function hasZlibHeader(body: Readable): Promise<boolean> {
  await new Promise((resolve) => {
    body.once('readable', resolve).once('end', resolve).once('error', resolve);
  });
  const first: unknown = body.read();
  if (!Buffer.isBuffer(first)) return true;
  body.unshift(first);
  const [flags = 0] = first;
  const DEFLATE = 8;
  return (flags & 0x0f) === DEFLATE;
}

function isDecodingError(error: unknown): boolean {
  return /^(Z_|ERR__|ERR_BROTLI)/.test(codeOf(error) ?? '');
}
