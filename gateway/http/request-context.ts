import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../engine/ask-subgraph';
import { RefusedRequest } from './refused-request';
import { RequestAbortion } from './request-signal';

export interface DeadlineLimits {
  /** What an operation may take in all, unless its client says otherwise. */
  readonly deadlineMs: number;
  /** What a client's own deadline is cut to. */
  readonly maxDeadlineMs: number;
}

/** By which a client says how many milliseconds it is going to wait. */
export const DEADLINE_HEADER = 'x-request-timeout-ms';

/** When an operation has to be answered. */
export interface Deadline {
  readonly deadlineMs: number;
  /** Receiving the request took some of it. */
  readonly leftMs: number;
}

/**
 * Runs `work` with what is known of the request; its signal is aborted when the client goes away before the answer
 * is sent, and with a TimeoutError when the deadline passes.
 */
export async function withRequestContext<T>(
  { id, headers }: Pick<FastifyRequest, 'id' | 'headers'>,
  { raw }: Pick<FastifyReply, 'raw'>,
  { deadlineMs, leftMs }: Deadline,
  work: (context: RequestContext) => Promise<T>,
): Promise<T> {
  const signal = new RequestAbortion();
  const atDeadline = (): void =>
    signal.abort(new DOMException(`no answer within ${deadlineMs} ms`, 'TimeoutError'));
  const atClose = (): void => {
    if (!raw.writableFinished) signal.abort(new DOMException('the client has gone away', 'AbortError'));
  };
  const timer = setTimeout(atDeadline, leftMs);
  raw.on('close', atClose);
  if (raw.destroyed) atClose();
  try {
    return await work({ requestId: id, headers, signal, kept: new Map() });
  } finally {
    clearTimeout(timer);
    raw.off('close', atClose);
  }
}

/** @throws RefusedRequest 400 when the client's deadline can't be read */
export function readDeadline(
  { headers }: FastifyRequest,
  { elapsedTime }: FastifyReply,
  limits: DeadlineLimits,
): Deadline {
  const deadlineMs = Math.min(
    askedDeadline(headers[DEADLINE_HEADER]) ?? limits.deadlineMs,
    limits.maxDeadlineMs,
  );
  return { deadlineMs, leftMs: Math.max(0, deadlineMs - elapsedTime) };
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
