import { type Dispatcher, request } from 'undici';
import type { Readiness } from '../../subgraphs/kit/http-server';
import type { SubgraphAddress } from '../supergraph/supergraph';

const TIMEOUT_MS = 2_000;

/** How each subgraph answers `/health/ready`, asked of all at once; says why, never where. */
export async function checkSubgraphs(
  subgraphs: readonly SubgraphAddress[],
  connections: Dispatcher,
): Promise<Readiness> {
  const states = await Promise.all(subgraphs.map(({ url }) => checkSubgraph(url, connections)));
  return Object.fromEntries(subgraphs.map(({ name }, index) => [name, states[index] ?? 'unknown']));
}

async function checkSubgraph(url: string, dispatcher: Dispatcher): Promise<string> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const { statusCode, body } = await request(new URL('/health/ready', url), { dispatcher, signal });
    await body.dump();
    return statusCode === 200 ? 'ok' : `not ready (HTTP status ${statusCode})`;
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? `no answer within ${TIMEOUT_MS} ms`
      : "can't be reached";
  }
}
