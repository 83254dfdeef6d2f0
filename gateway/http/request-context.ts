import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../engine/ask-subgraph';
import { RefusedRequest } from './refused-request';

export interface DeadlineLimits {
  /** What an operation may take in all, unless its client says otherwise. */
  readonly deadlineMs: number;
  /** What a client's own deadline is cut to. */
  readonly maxDeadlineMs: number;
}

/** By which a client says how many milliseconds it is going to wait. */
export const DEADLINE_HEADER = 'x-request-timeout-ms';

/**
 * Runs `work` with what is known of the request; its signal is aborted when the client goes away before the answer
 * is sent, and with a TimeoutError when the deadline passes.
 * @throws RefusedRequest 400 when the client's deadline can't be read
 */
export async function withRequestContext<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  deadlineMs: number,
  work: (context: RequestContext) => Promise<T>,
): Promise<T> {
  const aborting = new AbortController();
  const atDeadline = (): void =>
    aborting.abort(new DOMException(`no answer within ${deadlineMs} ms`, 'TimeoutError'));
  const atClose = (): void => {
    if (!reply.raw.writableFinished)
      aborting.abort(new DOMException('the client has gone away', 'AbortError'));
  };
  const timer = setTimeout(atDeadline, deadlineMs);
  reply.raw.once('close', atClose);
  if (reply.raw.destroyed) atClose();
  try {
    return await work({ requestId: request.id, headers: request.headers, signal: aborting.signal });
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', atClose);
  }
}

/**
 * What an operation has left of its time: receiving it took some already.
 * @throws RefusedRequest 400 when the client's deadline can't be read
 */
export function readDeadline(
  request: FastifyRequest,
  reply: FastifyReply,
  { deadlineMs, maxDeadlineMs }: DeadlineLimits,
): number {
  const asked = askedDeadline(request.headers[DEADLINE_HEADER]);
  return Math.max(0, Math.min(asked ?? deadlineMs, maxDeadlineMs) - reply.elapsedTime);
}

function askedDeadline(header: string | string[] | undefined): number | undefined {
  if (header === undefined) return undefined;
  const text = String(header);
  if (/^\d{1,10}$/.test(text) && Number(text) > 0) return Number(text);
  const expected = 'a whole number of milliseconds above 0';
  throw new RefusedRequest(
    400,
    'BAD_REQUEST',
    `the header ${DEADLINE_HEADER}: expected ${expected}, got ${JSON.stringify(text.slice(0, 50))}`,
  );
}
