import { ApolloGateway } from '@apollo/gateway';
import type { Dispatcher } from 'undici';
import type { Logger } from '../../subgraphs/kit/logger';
import type { SubgraphSettings } from '../config/subgraph-settings';
import { SubgraphSource } from './subgraph-source';

export interface StockGatewayOptions {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly Pick<SubgraphSettings, 'name' | 'url' | 'timeoutMs'>[];
  readonly connections: Dispatcher;
  /** A plan names hidden fields. */
  readonly showPlans: boolean;
  readonly log: Logger;
}

/** Apollo's planner and executor over our own connections; asks no subgraph anything before the first operation. */
export function createStockGateway(options: StockGatewayOptions): ApolloGateway {
  const { supergraphSdl, subgraphs, connections, showPlans, log } = options;
  // The constructor starts reporting to the vendor unless this is set, and has no option for it.
  process.env.APOLLO_TELEMETRY_DISABLED ??= 'true';
  const sources = new Map(
    subgraphs.map((subgraph) => [
      subgraph.name,
      new SubgraphSource({ subgraph, connections, timeoutMs: subgraph.timeoutMs, log }),
    ]),
  );
  return new ApolloGateway({
    supergraphSdl,
    // What is news to its vendor at a start is detail to us.
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.debug(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    __exposeQueryPlanExperimental: showPlans,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`the supergraph names a subgraph "${name}" that has no address`);
      return source;
    },
  });
}
