import { AttemptFailure, connectionFailure, type Prospect } from './attempt-failure';
import { readBody, refuseLength } from './body-reader';
import type { Cancellable, Cancellation } from './cancellation';
import { BodyStream } from './http1/body-stream';
import type { Connection } from './http1/connection';
import type { ConnectionPool } from './http1/connection-pool';
import type { Exchange } from './http1/exchange';
import type { ResponseHead } from './http1/response-head';
import type { SubgraphSettings } from './settings';
import { WholeBody } from './whole-body';

/** A body that may be a GraphQL answer. */
export interface AnswerBody {
  /** After decompression. */
  readonly body: Buffer;
  readonly status: number;
}

/** Enough of the body of a failure for the log; a longer one costs the connection. */
const EXCERPT = { maxBytes: 64 * 1024, longer: 'cut' } as const;

/**
 * Sends `message` once.
 * @throws SubgraphFailure when it is cancelled, AttemptFailure for all that the subgraph did
 */
export function attempt(
  connections: ConnectionPool,
  message: string | Buffer,
  settings: SubgraphSettings,
  cancellation: Cancellation,
): Promise<AnswerBody> {
  return new Promise((resolve, reject) => {
    new Attempt(message, connections, settings, cancellation, resolve, reject).begin();
  });
}

class Attempt implements Exchange, Cancellable {
  connection: Connection | undefined;
  private readonly timer: NodeJS.Timeout;
  private status: number | undefined;
  private body: WholeBody | undefined;
  private stream: BodyStream | undefined;

  constructor(
    readonly message: string | Buffer,
    private readonly connections: ConnectionPool,
    private readonly settings: SubgraphSettings,
    private readonly cancellation: Cancellation,
    private readonly resolve: (answer: AnswerBody) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.timer = setTimeout(() => this.giveUp(this.lateness()), settings.timeoutMs);
  }

  begin(): void {
    this.cancellation.watch(this);
    if (this.cancellation.isCancelled) this.cancel();
    else this.connections.send(this);
  }

  head(head: ResponseHead): void {
    const { connection, settings } = this;
    this.status = head.status;
    if (mayBeAnswer(head) && head.contentEncoding === '') {
      this.body = new WholeBody(head.contentLength, settings.maxResponseBytes);
    } else if (connection) {
      this.stream = new BodyStream(connection);
      readResponse(head, this.stream, settings).then(
        (body) => this.succeed(body),
        (error: unknown) => this.fail(error),
      );
    }
  }

  data(bytes: Buffer, from: number, to: number): void {
    if (this.stream) this.stream.add(Buffer.from(bytes.subarray(from, to)));
    else this.body?.add(bytes, from, to);
  }

  end(): void {
    if (this.stream) this.stream.finish();
    else if (this.body) this.succeed(this.body.take());
  }

  fail(error: unknown): void {
    this.release();
    this.stream?.destroy();
    if (this.cancellation.isCancelled) this.reject(this.cancellation.failure());
    else this.reject(error instanceof AttemptFailure ? error : connectionFailure(error, this.isAnswered));
  }

  cancel(): void {
    this.giveUp(this.cancellation.failure());
  }

  private get isAnswered(): boolean {
    return this.status !== undefined;
  }

  private succeed(body: Buffer): void {
    this.release();
    this.resolve({ body, status: this.status ?? 0 });
  }

  /** Fails at once, whatever becomes of the connection. */
  private giveUp(reason: Error): void {
    this.connections.giveUp(this);
    this.fail(reason);
  }

  private lateness(): AttemptFailure {
    const cause = new DOMException(`took longer than ${this.settings.timeoutMs} ms`, 'TimeoutError');
    const reason = this.isAnswered ? 'the answer was not ended in time' : 'no answer in time';
    return new AttemptFailure('SUBGRAPH_TIMEOUT', reason, { cause });
  }

  private release(): void {
    clearTimeout(this.timer);
    this.cancellation.unwatch(this);
  }
}

/** An answer that has to be decoded, or none. */
async function readResponse(
  head: ResponseHead,
  body: BodyStream,
  { maxResponseBytes: maxBytes }: SubgraphSettings,
): Promise<Buffer> {
  const { contentEncoding, contentLength = 0 } = head;
  if (!mayBeAnswer(head)) {
    throw statusFailure(head, (await readBody(body, contentEncoding, EXCERPT)).toString());
  }
  const limit = { maxBytes, longer: 'refuse' } as const;
  if (contentLength > maxBytes) throw refuseLength(body, limit);
  return readBody(body, contentEncoding, limit);
}

function mayBeAnswer({ status, contentType: type }: ResponseHead): boolean {
  if (status >= 200 && status < 300) return true;
  // a value that a scalar unknown to the gateway refuses is first seen by its subgraph, and answered with 400
  if (status === 400) return /^application\/(graphql-response\+)?json\b/.test(type);
  // this type says that the body is an answer, whatever the status
  return (
    status > 400 && status < 500 && status !== 429 && /^application\/graphql-response\+json\b/.test(type)
  );
}

function statusFailure({ status, retryAfter }: ResponseHead, body: string): AttemptFailure {
  const isAway = [429, 502, 503, 504].includes(status);
  // behind 504 the request may still be worked on
  const prospect: Prospect = isAway && status !== 504 ? 'later' : 'hopeless';
  return new AttemptFailure(
    isAway ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_BAD_RESPONSE',
    `HTTP status ${status}`,
    {
      status,
      body,
      prospect,
      retryAfterMs: readRetryAfter(retryAfter, Date.now()),
    },
  );
}

/** `Retry-After` in milliseconds from `now` on, whether it came as seconds or as a date; undefined when it is neither. */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1_000;
  // "-1" is a date for JavaScript
  const date = /^\s*[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
