import { ProtocolError } from './connection-errors';
import { ResponseHead, requireHeader, requireValue } from './response-head';

const CR = 0x0d;
const LF = 0x0a;

const BEGINNING = 'HTTP/1.';
const CHUNK_SIZE = /^([0-9a-f]{1,8})(?:[ \t]*;.*)?$/i;
const SWITCHING_PROTOCOLS = 101;

/** Of one head, the line before a chunk, or what follows the last chunk. */
const MAX_BYTES_OF_LINES = 16 * 1024;
const MAX_INTERIM_HEADS = 16;

/** Takes an answer as it comes; what it throws ends the reading. */
export interface ResponseHandler {
  head(head: ResponseHead): void;
  /** A part of the body: `bytes` will be used again. */
  data(bytes: Buffer, from: number, to: number): void;
}

/** What comes next. */
type Next =
  | 'status line'
  | 'header'
  | 'body'
  | 'body until close'
  | 'chunk size'
  | 'chunk'
  | 'end of chunk'
  | 'trailer'
  | 'nothing';

/** Reads one answer, in whatever pieces it comes. */
export class ResponseReader {
  private next: Next = 'status line';
  private response: ResponseHead | undefined;
  private interimHeads = 0;
  /** Bytes of the body, or of a chunk, that are still to come. */
  private missing = 0;
  /** A line whose end has not come. */
  private beginning: Buffer | undefined;
  private bytesOfLines = 0;

  constructor(private readonly handler: ResponseHandler) {}

  /** Whether the answer is there from its first to its last byte. */
  get isDone(): boolean {
    return this.next === 'nothing';
  }

  /** The head of the answer; undefined until it is there. */
  get head(): ResponseHead | undefined {
    return this.response;
  }

  /**
   * @returns where the answer ended; `to` when there may be more of it
   * @throws ProtocolError when it is no HTTP; else what the handler throws
   */
  read(bytes: Buffer, to: number): number {
    let at = 0;
    while (at < to && this.next !== 'nothing') {
      if (this.next === 'body' || this.next === 'chunk') at = this.readBody(bytes, at, to);
      else if (this.next !== 'body until close') at = this.readLine(bytes, at, to);
      else {
        this.handler.data(bytes, at, to);
        return to;
      }
    }
    return at;
  }

  /** Whatever is still to come is not wanted. */
  stop(): void {
    this.next = 'nothing';
  }

  /** Nothing more will come. @returns whether the answer is whole */
  close(): boolean {
    if (this.next === 'body until close') this.next = 'nothing';
    return this.isDone;
  }

  private readBody(bytes: Buffer, from: number, to: number): number {
    const end = Math.min(to, from + this.missing);
    this.missing -= end - from;
    if (this.missing === 0) this.next = this.next === 'body' ? 'nothing' : 'end of chunk';
    this.handler.data(bytes, from, end);
    return end;
  }

  private readLine(bytes: Buffer, from: number, to: number): number {
    let end = from;
    while (end < to && bytes[end] !== LF) end += 1;
    const hasEnd = end < to;
    if (hasEnd) end += 1;
    this.bytesOfLines += end - from;
    if (this.bytesOfLines > MAX_BYTES_OF_LINES) throw new ProtocolError('a head has no end');
    if (hasEnd && !this.beginning) this.takeLine(bytes, from, end);
    else {
      const line = Buffer.concat([this.beginning ?? Buffer.of(), bytes.subarray(from, end)]);
      this.beginning = hasEnd ? undefined : line;
      if (hasEnd) this.takeLine(line, 0, line.length);
      // who speaks another language may wait for us, without ever ending a line
      else if (
        this.next === 'status line' &&
        !BEGINNING.startsWith(line.toString('latin1', 0, BEGINNING.length))
      )
        throw new ProtocolError('the status line is none');
    }
    return end;
  }

  private takeLine(bytes: Buffer, from: number, lineEnd: number): void {
    const to = lineEnd - 2;
    if (to < from || bytes[to] !== CR) throw new ProtocolError('a line ends without a carriage return');
    switch (this.next) {
      case 'status line':
        this.response = new ResponseHead(bytes.toString('latin1', from, to));
        this.next = 'header';
        break;
      case 'header':
        if (to > from) this.response?.addHeader(bytes, from, to);
        else this.endHead();
        break;
      case 'chunk size':
        this.beginChunk(bytes, from, to);
        break;
      case 'end of chunk':
        if (to > from) throw new ProtocolError('a chunk is longer than it says');
        this.expectLines('chunk size');
        break;
      case 'trailer':
        if (to > from) requireHeader(bytes, from, to);
        else this.next = 'nothing';
    }
  }

  private endHead(): void {
    const { response: head } = this;
    if (!head) return;
    if (head.isInterim) {
      this.interimHeads += 1;
      if (head.status === SWITCHING_PROTOCOLS || this.interimHeads > MAX_INTERIM_HEADS)
        throw new ProtocolError(`status ${head.status} was not asked for`);
      this.expectLines('status line');
      return;
    }
    if (!head.hasBody || head.contentLength === 0) this.next = 'nothing';
    else if (head.isChunked) this.expectLines('chunk size');
    else if (head.contentLength === undefined) this.next = 'body until close';
    else {
      this.missing = head.contentLength;
      this.next = 'body';
    }
    this.handler.head(head);
  }

  private beginChunk(bytes: Buffer, from: number, to: number): void {
    requireValue(bytes, from, to);
    const size = CHUNK_SIZE.exec(bytes.toString('latin1', from, to))?.[1];
    if (size === undefined) throw new ProtocolError('the size of a chunk is none');
    this.missing = Number.parseInt(size, 16);
    if (this.missing > 0) this.next = 'chunk';
    else this.expectLines('trailer');
  }

  private expectLines(next: Next): void {
    this.bytesOfLines = 0;
    this.next = next;
  }
}
