import type { Dispatcher } from 'undici';

const TIMEOUT_MS = 2_000;

/**
 * How a subgraph answers `/health/ready`; says why it is not ready, never where it is. One that has no such route,
 * or does not let us see it, can be reached: that is all that can be known of it.
 */
export async function checkSubgraph(connections: Dispatcher): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const { statusCode, body } = await connections.request({ path: '/health/ready', method: 'GET', signal });
    await body.dump();
    return statusCode < 500 ? 'ok' : `not ready (HTTP status ${statusCode})`;
  } catch {
    return signal.aborted ? `no answer within ${TIMEOUT_MS} ms` : "can't be reached";
  }
}
