import { createServer, type Server, type Socket } from 'node:net';

const END_OF_HEADERS = '\r\n\r\n';

/** A whole HTTP response with that body. */
export function httpResponse(body: string): Buffer {
  const bytes = Buffer.from(body);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}${END_OF_HEADERS}`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/**
 * As little of HTTP/1.1 as clients that keep their connections and send `content-length` need: a subgraph must not
 * take longer than the gateway that is measured.
 * @param answer gives a whole response; the body comes as Latin-1, which takes no decoding
 */
export function createLeanServer(answer: (path: string, body: string) => Buffer | Promise<Buffer>): Server {
  return createServer({ noDelay: true }, (socket) => {
    const reader = new RequestReader((path, body) => void respond(socket, answer(path, body)));
    socket.on('data', (chunk: Buffer) => reader.read(chunk));
    // whoever asked has gone
    socket.on('error', () => undefined);
  });
}

async function respond(socket: Socket, answer: Buffer | Promise<Buffer>): Promise<void> {
  // what is known is sent at once
  if (answer instanceof Buffer) socket.write(answer);
  else {
    try {
      socket.write(await answer);
    } catch (error) {
      socket.destroy();
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
}

/** One request after the other on one connection. */
class RequestReader {
  private chunks: Buffer[] = [];
  private bytes = 0;
  /** Of the whole request; 0 until its headers are there. */
  private expected = 0;
  private path = '';
  private bodyAt = 0;

  constructor(private readonly onRequest: (path: string, body: string) => void) {}

  read(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.bytes += chunk.length;
    if (this.expected === 0) this.readHead();
    if (this.expected === 0 || this.bytes < this.expected) return;
    const whole = this.joined();
    const body = whole.toString('latin1', this.bodyAt, this.expected);
    this.chunks = [];
    this.bytes = 0;
    this.expected = 0;
    this.onRequest(this.path, body);
  }

  private readHead(): void {
    const start = this.joined();
    const end = start.indexOf(END_OF_HEADERS);
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? '0';
    this.path = head.slice(head.indexOf(' ') + 1, head.indexOf(' HTTP/'));
    this.bodyAt = end + END_OF_HEADERS.length;
    this.expected = this.bodyAt + Number(length);
  }

  private joined(): Buffer {
    const [first] = this.chunks;
    const whole = first && this.chunks.length === 1 ? first : Buffer.concat(this.chunks);
    this.chunks = [whole];
    return whole;
  }
}
