import type { Readiness } from '../../subgraphs/kit/http-server';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import type { AskSubgraph, RequestContext, SubgraphRequest } from '../engine/ask-subgraph';
import type { SubgraphSettings } from './settings';
import { SubgraphClient } from './subgraph-client';
import type { SubgraphEvents } from './subgraph-events';

export interface SubgraphsOptions {
  readonly subgraphs: readonly SubgraphSettings[];
  readonly log: Logger;
  readonly events?: SubgraphEvents | undefined;
  /**
   * Headers that differ between requests that are equal otherwise, `traceparent`: a shared fetch has those of the
   * request that was first.
   */
  readonly headersFor?:
    | ((request: SubgraphRequest, context: RequestContext) => Readonly<Record<string, string>>)
    | undefined;
}

export interface Subgraphs extends Stoppable {
  readonly ask: AskSubgraph;
  /** How each is at the moment, asked of all at once: `ok` or why not. */
  check(): Promise<Readiness>;
  /** After the fetches under way have ended. */
  stop(): Promise<void>;
}

/**
 * All subgraphs, whether or not they are there yet.
 * @throws Error when settings can't be: names each subgraph and setting, one a line
 */
export function openSubgraphs({
  subgraphs,
  log,
  events = {},
  headersFor = () => ({}),
}: SubgraphsOptions): Subgraphs {
  const clients = new Map<string, SubgraphClient>();
  const problems: string[] = [];
  for (const settings of subgraphs) {
    try {
      clients.set(settings.name, new SubgraphClient({ settings, log, events, headersFor }));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const ask: AskSubgraph = (request, context) => {
    const client = clients.get(request.service);
    return client ? client.ask(request, context) : Promise.reject(unknown(request.service));
  };
  const unknown = (service: string): Error =>
    new Error(`no subgraph is named "${service}"; there are ${[...clients.keys()].join(', ')}`);
  const check = async (): Promise<Readiness> => {
    const states = [...clients].map(async ([name, client]) => [name, await client.checkReady()] as const);
    return Object.fromEntries(await Promise.all(states));
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...clients.values()].map((client) => client.stop()));
  };
  return { ask, check, stop };
}
