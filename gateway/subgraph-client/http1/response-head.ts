import { ProtocolError } from './connection-errors';

const COLON = 0x3a;
const SPACE = 0x20;
const TAB = 0x09;

/** 1 for each byte that may be part of a name, or of a value. */
const IN_NAME = bytesThatAre(/[!#$%&'*+\-.^_`|~0-9A-Za-z]/);
const IN_VALUE = bytesThatAre(/[\t\x20-\x7e\x80-\xff]/);

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/;
const LENGTH = /^\d{1,15}$/;
const CLOSE = /(?:^|,)[ \t]*close[ \t]*(?:,|$)/i;
const TIMEOUT = /(?:^|,)[ \t]*timeout=(\d{1,9})/i;

/** The names that are looked at have these lengths; few others do. */
const READ_LENGTHS = new Set(
  [
    'connection',
    'content-encoding',
    'content-length',
    'content-type',
    'keep-alive',
    'retry-after',
    'transfer-encoding',
  ].map(({ length }) => length),
);

/** What an answer begins with: of its headers only what is needed. */
export class ResponseHead {
  readonly status: number;
  /** Undefined when the body is chunked, or ends with the connection. */
  contentLength: number | undefined;
  contentType = '';
  contentEncoding = '';
  retryAfter: string | undefined;
  isChunked = false;
  /** Whether the connection is over after this answer. */
  closes: boolean;
  /** After how many seconds without a request the server closes the connection, if it says so. */
  keepAliveSeconds: number | undefined;

  /** @throws ProtocolError when it is none */
  constructor(statusLine: string) {
    const [, minorVersion, status] = STATUS_LINE.exec(statusLine) ?? [];
    if (status === undefined) throw new ProtocolError('the status line is none');
    this.status = Number(status);
    this.closes = minorVersion === '0';
  }

  /** Whether another head follows, for the same request. */
  get isInterim(): boolean {
    return this.status < 200;
  }

  get hasBody(): boolean {
    return this.status !== 204 && this.status !== 304;
  }

  /**
   * Takes a line without its end.
   * @throws ProtocolError when it is no header, or says otherwise than another where the body ends
   */
  addHeader(bytes: Buffer, from: number, to: number): void {
    const colon = requireHeader(bytes, from, to);
    if (READ_LENGTHS.has(colon - from))
      this.read(bytes.toString('latin1', from, colon).toLowerCase(), trimmed(bytes, colon + 1, to));
  }

  private read(name: string, value: string): void {
    switch (name) {
      case 'content-type':
        this.contentType = join(this.contentType, value);
        break;
      case 'content-encoding':
        this.contentEncoding = join(this.contentEncoding, value);
        break;
      case 'content-length':
        if (this.contentLength !== undefined || this.isChunked || !LENGTH.test(value))
          throw new ProtocolError('the content-length is none, or not the only one');
        this.contentLength = Number(value);
        break;
      case 'transfer-encoding':
        // others were not asked for
        if (this.contentLength !== undefined || this.isChunked || value.toLowerCase() !== 'chunked')
          throw new ProtocolError('the transfer-encoding is unknown, or contradicts what came before');
        this.isChunked = true;
        break;
      case 'connection':
        this.closes ||= CLOSE.test(value);
        break;
      case 'keep-alive': {
        const seconds = TIMEOUT.exec(value)?.[1];
        if (seconds !== undefined) this.keepAliveSeconds = Number(seconds);
        break;
      }
      case 'retry-after':
        this.retryAfter = join(this.retryAfter, value);
    }
  }
}

/**
 * @returns where the name of a header ends
 * @throws ProtocolError when the line is no header
 */
export function requireHeader(bytes: Buffer, from: number, to: number): number {
  let colon = from;
  while (colon < to && IN_NAME[bytes[colon] ?? 0] === 1) colon += 1;
  if (colon === from || colon === to || bytes[colon] !== COLON)
    throw new ProtocolError('the name of a header is none');
  requireValue(bytes, colon + 1, to);
  return colon;
}

/** @throws ProtocolError when there are bytes that no value has: a line break that others would see as one, above all */
export function requireValue(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (IN_VALUE[bytes[at] ?? 0] === 0)
      throw new ProtocolError('a line has characters that it must not have');
  }
}

function trimmed(bytes: Buffer, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && isBlank(bytes[start])) start += 1;
  while (end > start && isBlank(bytes[end - 1])) end -= 1;
  return bytes.toString('latin1', start, end);
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

function join(before: string | undefined, value: string): string {
  return before ? `${before}, ${value}` : value;
}

function bytesThatAre(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
}
