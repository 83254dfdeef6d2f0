import { Agent } from 'undici';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';

export interface Connections extends Stoppable {
  readonly agent: Agent;
}

const ANSWER_LIMIT_BYTES = 64 * 1024 * 1024;

/** Connections to subgraphs, kept open between requests. */
export function openConnections(): Connections {
  const agent = new Agent({
    maxResponseSize: ANSWER_LIMIT_BYTES,
    // Each fetch has one limit for everything, set by who asks.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { agent, stop: () => agent.close() };
}
