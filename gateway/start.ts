import { type Listening, startAll } from '../subgraphs/kit/lifecycle';
import type { Logger } from '../subgraphs/kit/logger';
import type { GatewayConfig } from './config';
import { openConnections } from './engine/connections';
import { createStockGateway } from './engine/stock-gateway';
import { readDocuments } from './http/explorer/documents';
import { startGatewayServer } from './http/gateway-server';
import { checkSubgraphs } from './http/subgraph-readiness';
import { serveSupergraph } from './supergraph/served-supergraph';

/** The gateway over the subgraphs that `config` names; it starts whether or not they are there. */
export const startGateway = (config: GatewayConfig, log: Logger): Promise<Listening> =>
  startAll(async (use) => {
    const { subgraphs, demo } = config;
    if (demo)
      log.warn(
        'DEMO: person-level data are served to everyone on this machine, without asking who reads them',
      );
    const { agent: connections } = use(openConnections());
    const gateway = createStockGateway({
      supergraphSdl: serveSupergraph(config.supergraph.document, { personLevel: demo }),
      subgraphs,
      connections,
      timeoutMs: config.subgraphTimeoutMs,
      showPlans: demo,
      log,
    });
    const listening = use(
      await startGatewayServer({
        gateway,
        readiness: () => checkSubgraphs(subgraphs, connections),
        host: config.host,
        port: config.port,
        corsOrigins: config.corsOrigins,
        limits: config.limits,
        requests: config.requests,
        pages: config.pages ? { documents: readDocuments(config.operationsFolder) } : null,
        exports: config.exports,
        localOnly: demo,
        log,
      }),
    );
    log.info(`gateway at ${listening.url} over ${subgraphs.map(({ name }) => name).join(', ')}`);
    return listening;
  });
