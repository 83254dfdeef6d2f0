import { print } from 'graphql';
import { type Listening, startAll } from '../subgraphs/kit/lifecycle';
import type { Logger } from '../subgraphs/kit/logger';
import type { GatewayConfig } from './config';
import { createEngine } from './engine/create-engine';
import { createEngineGateway } from './engine/engine-gateway';
import { readDocuments } from './http/explorer/documents';
import { startGatewayServer } from './http/gateway-server';
import { DEFAULT_SUBGRAPH_SETTINGS } from './subgraph-client/settings';
import { openSubgraphs } from './subgraph-client/subgraphs';
import { serveSupergraph } from './supergraph/served-supergraph';
import { parseSupergraph } from './supergraph/supergraph';
import { DEFAULT_TELEMETRY, openTelemetry } from './telemetry/telemetry';

/** The gateway over the subgraphs that `config` names; it starts whether or not they are there. */
export const startGateway = (config: GatewayConfig, log: Logger): Promise<Listening> =>
  startAll(async (use) => {
    const { subgraphs, demo } = config;
    if (demo)
      log.warn(
        'DEMO: person-level data are served to everyone on this machine, without asking who reads them',
      );
    const telemetry = use(openTelemetry(config.telemetry ?? DEFAULT_TELEMETRY, log));
    const buildEngine = (sdl: string) =>
      startAll(async (useInEngine) => {
        const { document } = parseSupergraph(sdl);
        const { ask, check } = useInEngine(
          openSubgraphs({
            subgraphs: subgraphs.map(({ name, url }) => ({
              ...DEFAULT_SUBGRAPH_SETTINGS,
              name,
              url,
              timeoutMs: config.subgraphTimeoutMs,
            })),
            log,
            events: telemetry.subgraphEvents,
            headersFor: telemetry.headersFor,
          }),
        );
        return useInEngine(
          await createEngine({
            supergraphSdl: serveSupergraph(document, { personLevel: demo }),
            ask: telemetry.watchFetches(ask),
            check,
            events: telemetry.engineEvents,
            planCache: telemetry.planCache,
          }),
        );
      });
    const gateway = createEngineGateway({
      supergraph: {
        current: print(config.supergraph.document),
        onChange: () => () => undefined,
        stop: async () => undefined,
      },
      buildEngine,
      swapped: telemetry.swapped,
      showPlans: demo,
      log,
    });
    const listening = use(
      await startGatewayServer({
        gateway,
        readiness: gateway.readiness,
        host: config.host,
        port: config.port,
        corsOrigins: config.corsOrigins,
        limits: config.limits,
        pages: config.pages ? { documents: readDocuments(config.operationsFolder) } : null,
        exports: config.exports,
        localOnly: demo,
        telemetry,
        log,
      }),
    );
    log.info(`gateway at ${listening.url} over ${subgraphs.map(({ name }) => name).join(', ')}`);
    return listening;
  });
