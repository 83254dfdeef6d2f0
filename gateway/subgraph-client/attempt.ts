import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { AttemptFailure, connectionFailure, type Prospect } from './attempt-failure';
import { readBody, refuseLength } from './body-reader';
import { cancelledBy, withTimeLimit } from './cancellation';
import { isNestedDeeper } from './nesting';
import type { SubgraphSettings } from './settings';

/** What is sent, the same at each attempt. */
export interface Outgoing {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
}

/** A body that may be a GraphQL answer, not nested too deeply to be parsed and walked through. */
export interface AnswerText {
  readonly text: string;
  /** After decompression. */
  readonly bytes: number;
}

/** Enough of the body of a failure for the log; a longer one costs the connection. */
const EXCERPT = { maxBytes: 64 * 1024, longer: 'cut' } as const;

/**
 * Asks once.
 * @throws SubgraphFailure when `signal` is aborted, AttemptFailure for all that the subgraph did
 */
export async function attempt(
  connections: Dispatcher,
  outgoing: Outgoing,
  settings: SubgraphSettings,
  signal: AbortSignal,
): Promise<AnswerText> {
  return withTimeLimit(settings.timeoutMs, signal, async (limited) => {
    let answered = false;
    try {
      const response = await connections.request({ ...outgoing, method: 'POST', signal: limited });
      answered = true;
      return await readResponse(response, settings);
    } catch (error) {
      if (signal.aborted) throw cancelledBy(signal);
      if (error instanceof AttemptFailure) throw error;
      if (!limited.aborted) throw connectionFailure(error, answered);
      throw new AttemptFailure(
        'SUBGRAPH_TIMEOUT',
        answered ? 'the answer was not ended in time' : 'no answer in time',
        {
          cause: limited.reason,
        },
      );
    }
  });
}

async function readResponse(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  { maxResponseBytes, maxResponseDepth }: SubgraphSettings,
): Promise<AnswerText> {
  const encoding = String(headers['content-encoding'] ?? '');
  if (!mayBeAnswer(status, headers))
    throw statusFailure(status, headers, textOf(await readBody(body, encoding, EXCERPT)));
  const limit = { maxBytes: maxResponseBytes, longer: 'refuse' } as const;
  if (Number(headers['content-length']) > maxResponseBytes) throw refuseLength(body, limit);
  const bytes = await readBody(body, encoding, limit);
  const text = textOf(bytes);
  if (isNestedDeeper(text, maxResponseDepth)) {
    const reason = `the answer is nested deeper than ${maxResponseDepth} levels`;
    throw new AttemptFailure('SUBGRAPH_BAD_RESPONSE', reason, { status, body: text });
  }
  return { text, bytes: bytes.length };
}

/** JSON may come with a byte order mark, which is no JSON. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
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
