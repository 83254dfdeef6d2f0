import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { AttemptFailure, connectionFailure, type Prospect } from './attempt-failure';
import { readBody, refuseLength, tooLong } from './body-reader';
import { cancelledBy } from './cancellation';
import { type AnswerHead, Exchange } from './exchange';
import type { SubgraphSettings } from './settings';

/** What is sent, the same at each attempt. */
export interface Outgoing {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
}

/** A body that may be a GraphQL answer. */
export interface AnswerBody {
  /** After decompression. */
  readonly body: Buffer;
  readonly status: number;
}

/** Enough of the body of a failure for the log; a longer one costs the connection. */
const EXCERPT = { maxBytes: 64 * 1024, longer: 'cut' } as const;

/**
 * Asks once.
 * @throws SubgraphFailure when `signal` is aborted, AttemptFailure for all that the subgraph did
 */
export function attempt(
  connections: Dispatcher,
  outgoing: Outgoing,
  settings: SubgraphSettings,
  signal: AbortSignal,
): Promise<AnswerBody> {
  return new Promise((resolve, reject) => {
    const { timeoutMs, maxResponseBytes } = settings;
    let answered = false;
    let timeout: Error | undefined;
    const chunks: Buffer[] = [];
    let bytes = 0;
    let status = 0;

    const succeed = (answer: AnswerBody): void => {
      release();
      resolve(answer);
    };
    const fail = (error: unknown): void => {
      release();
      if (signal.aborted) reject(cancelledBy(signal));
      else if (error instanceof AttemptFailure) reject(error);
      else if (!timeout) reject(connectionFailure(error, answered));
      else {
        const reason = answered ? 'the answer was not ended in time' : 'no answer in time';
        reject(new AttemptFailure('SUBGRAPH_TIMEOUT', reason, { cause: timeout }));
      }
    };
    /** Fails at once: the connection may take its time to end. */
    const giveUp = (error: Error): void => {
      exchange.abort(error);
      fail(error);
    };

    const exchange = new Exchange({
      head: ({ status: found, headers }) => {
        answered = true;
        status = found;
        const isPlain = mayBeAnswer(status, headers) && headers['content-encoding'] === undefined;
        if (isPlain && !(Number(headers['content-length']) > maxResponseBytes)) return undefined;
        return (body) => void readResponse({ status, headers, body }, settings).then(succeed, fail);
      },
      chunk: (chunk) => {
        bytes += chunk.length;
        if (bytes > maxResponseBytes) giveUp(tooLong(maxResponseBytes));
        else chunks.push(chunk);
      },
      end: () => {
        succeed(answerOf(chunks, status));
      },
      fail,
    });
    const cancel = (): void => giveUp(cancelledBy(signal));
    const timer = setTimeout(() => {
      timeout = new DOMException(`took longer than ${timeoutMs} ms`, 'TimeoutError');
      giveUp(timeout);
    }, timeoutMs);
    const release = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) return cancel();
    connections.dispatch({ ...outgoing, method: 'POST' }, exchange);
  });
}

/** An answer that has to be decoded, or none. */
async function readResponse(
  { status, headers, body }: AnswerHead & { readonly body: Readable },
  settings: SubgraphSettings,
): Promise<AnswerBody> {
  const { maxResponseBytes: maxBytes } = settings;
  const encoding = String(headers['content-encoding'] ?? '');
  if (!mayBeAnswer(status, headers))
    throw statusFailure(status, headers, (await readBody(body, encoding, EXCERPT)).toString());
  const limit = { maxBytes, longer: 'refuse' } as const;
  if (Number(headers['content-length']) > maxBytes) throw refuseLength(body, limit);
  return answerOf([await readBody(body, encoding, limit)], status);
}

function answerOf(chunks: readonly Buffer[], status: number): AnswerBody {
  const [first] = chunks;
  return { body: first && chunks.length === 1 ? first : Buffer.concat(chunks), status };
}

function mayBeAnswer(status: number, headers: IncomingHttpHeaders): boolean {
  if (status >= 200 && status < 300) return true;
  const type = String(headers['content-type']);
  // a value that a scalar unknown to the gateway refuses is first seen by its subgraph, and answered with 400
  if (status === 400) return /^application\/(graphql-response\+)?json\b/.test(type);
  // this type says that the body is an answer, whatever the status
  return (
    status > 400 && status < 500 && status !== 429 && /^application\/graphql-response\+json\b/.test(type)
  );
}

function statusFailure(status: number, headers: IncomingHttpHeaders, body: string): AttemptFailure {
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
      retryAfterMs: readRetryAfter(headers['retry-after'], Date.now()),
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
