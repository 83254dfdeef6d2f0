import { readFileSync } from 'node:fs';
import { type Listening, startAll } from '../subgraphs/kit/lifecycle';
import type { Logger } from '../subgraphs/kit/logger';
import { StartError } from '../subgraphs/kit/service';
import type { GatewayConfig } from './config';
import type { SupergraphLocation } from './config/supergraph-location';
import { openConnections } from './engine/connections';
import { createStockGateway } from './engine/stock-gateway';
import { readDocuments } from './http/explorer/documents';
import { startGatewayServer } from './http/gateway-server';
import { checkSubgraphs } from './http/subgraph-readiness';
import { serveSupergraph } from './supergraph/served-supergraph';
import { parseSupergraph, type Supergraph } from './supergraph/supergraph';

/** The gateway over the subgraphs that `config` names; it starts whether or not they are there. */
export const startGateway = (config: GatewayConfig, log: Logger): Promise<Listening> =>
  startAll(async (use) => {
    const { demo } = config;
    const supergraph = loadSupergraph(config.supergraph);
    const subgraphs = supergraph.subgraphs.map(({ name, url }) => config.settingsFor(name, url));
    if (demo)
      log.warn(
        'DEMO: person-level data are served to everyone on this machine, without asking who reads them',
      );
    const { agent: connections } = use(openConnections());
    const gateway = createStockGateway({
      supergraphSdl: serveSupergraph(supergraph.document, { personLevel: demo }),
      subgraphs,
      connections,
      showPlans: demo,
      log,
    });
    const listening = use(
      await startGatewayServer({
        gateway,
        readiness: () => checkSubgraphs(subgraphs, connections),
        host: config.host,
        port: config.port,
        corsOrigins: config.cors.origins,
        limits: { maxDepth: config.limits.depth, maxTokens: config.limits.tokens },
        pages: config.pages ? { documents: readDocuments(config.operationsFolder) } : null,
        exports: config.exports,
        localOnly: demo,
        log,
      }),
    );
    log.info(`gateway at ${listening.url} over ${subgraphs.map(({ name }) => name).join(', ')}`);
    return listening;
  });

function loadSupergraph(location: SupergraphLocation): Supergraph {
  if (location.kind === 'url')
    throw new StartError('a supergraph from a URL is not served yet: expected a file');
  return parseSupergraph(location.kind === 'text' ? location.sdl : readFileSync(location.file, 'utf8'));
}
