import { type Headers, headerLines, requestStart } from './http1/request-head';
import { type CallerHeaders, PROTOCOL_LINES } from './request-headers';

/** What a subgraph is told of the client's request, the same for all that is asked of it for that request. */
export class CallerLines {
  private readonly lines: string;

  /** @throws Error when the id can't be sent */
  constructor(
    private readonly caller: CallerHeaders,
    requestId: string,
  ) {
    this.lines = caller.lines + headerLines({ 'x-request-id': requestId });
  }

  /** With `tracing`, which is what differs between requests that are equal otherwise; the other headers are stronger. */
  with(tracing: Headers): string {
    const names = Object.keys(tracing).filter((name) => !Object.hasOwn(this.caller.headers, name));
    if (names.length === 0) return this.lines;
    return this.lines + headerLines(Object.fromEntries(names.map((name) => [name, tracing[name] ?? []])));
  }
}

/** Writes requests to one address, with a character for each byte. */
export class RequestMessages {
  private readonly start: string;

  constructor({ pathname, search, host }: URL) {
    this.start = requestStart('POST', `${pathname}${search}`, host) + PROTOCOL_LINES;
  }

  write(headers: string, body: string): string {
    return `${this.start}${headers}content-length: ${body.length}\r\n\r\n${body}`;
  }

  writeGzipped(headers: string, body: Buffer): Buffer {
    const head = `${this.start}${headers}content-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head, 'latin1'), body]);
  }
}
