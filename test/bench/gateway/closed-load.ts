import type { Contestant } from './contestants';
import { LeanClient } from './lean-client';

export interface ClosedLoadOptions {
  readonly contestant: Contestant;
  readonly body: Buffer;
  /** What each answer has to have. */
  readonly answerBytes: number;
  readonly connections: number;
  readonly seconds: number;
}

export interface Seen {
  readonly tookMs: readonly number[];
  /** From the first request to the last answer. */
  readonly elapsedMs: number;
}

const SHOWN_BYTES = 500;

/**
 * So many clients that ask again as soon as they are answered. No request is begun after the given time; those under
 * way are waited for and count, so that slow ones are not left out.
 * @throws Error when an answer is not what is expected
 */
export async function loadWith(options: ClosedLoadOptions): Promise<Seen> {
  const { contestant, body, answerBytes, connections, seconds } = options;
  const client = new LeanClient(contestant.url, connections);
  const tookMs: number[] = [];
  const startedAt = performance.now();
  const askOnAndOn = async (): Promise<void> => {
    for (let askedAt = startedAt; askedAt - startedAt < seconds * 1_000; ) {
      const { status, bytes, start } = await client.post(contestant.path, body);
      if (status !== 200 || bytes !== answerBytes)
        throw new Error(
          `${contestant.name} answers with ${status} and ${bytes} bytes, not ${answerBytes}: ${start?.toString('utf8', 0, SHOWN_BYTES)}`,
        );
      const now = performance.now();
      tookMs.push(now - askedAt);
      askedAt = now;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, askOnAndOn));
    return { tookMs, elapsedMs: performance.now() - startedAt };
  } finally {
    await client.stop();
  }
}
