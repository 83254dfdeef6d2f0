import type { Connection } from './http1/connection';
import type { ConnectionPool } from './http1/connection-pool';
import type { Exchange } from './http1/exchange';
import { requestStart } from './http1/request-head';
import type { ResponseHead } from './http1/response-head';

const TIMEOUT_MS = 2_000;
/** More is not waited for: the status says it all. */
const MAX_BODY_BYTES = 128 * 1024;

/**
 * How a subgraph at `host` answers `/health/ready`; says why it is not ready, never where it is. One that has no such
 * route, or does not let us see it, can be reached: that is all that can be known of it.
 */
export function checkSubgraph(connections: ConnectionPool, host: string): Promise<string> {
  return new Promise((resolve) => {
    const question = new ReadyQuestion(host, connections, (state) => {
      clearTimeout(timer);
      resolve(state);
    });
    const timer = setTimeout(() => question.giveUp(`no answer within ${TIMEOUT_MS} ms`), TIMEOUT_MS);
    connections.send(question);
  });
}

class ReadyQuestion implements Exchange {
  readonly message: string;
  connection: Connection | undefined;
  private status = 0;
  private bytes = 0;

  constructor(
    host: string,
    private readonly connections: ConnectionPool,
    private readonly answer: (state: string) => void,
  ) {
    this.message = `${requestStart('GET', '/health/ready', host)}\r\n`;
  }

  head({ status }: ResponseHead): void {
    this.status = status;
  }

  data(_: Buffer, from: number, to: number): void {
    this.bytes += to - from;
    if (this.bytes > MAX_BODY_BYTES) this.giveUp(this.state);
  }

  end(): void {
    this.answer(this.state);
  }

  fail(): void {
    this.answer("can't be reached");
  }

  giveUp(state: string): void {
    this.connections.giveUp(this);
    this.answer(state);
  }

  private get state(): string {
    return this.status < 500 ? 'ok' : `not ready (HTTP status ${this.status})`;
  }
}
