import { type Listening, startAll } from '../subgraphs/kit/lifecycle';
import type { Logger } from '../subgraphs/kit/logger';
import type { GatewayConfig } from './config';
import { createEngine } from './engine/create-engine';
import type { Engine } from './engine/engine';
import { createEngineGateway } from './engine/engine-gateway';
import { readDocuments } from './http/explorer/documents';
import { startGatewayServer } from './http/gateway-server';
import { openSubgraphs } from './subgraph-client/subgraphs';
import { serveSupergraph } from './supergraph/served-supergraph';
import { parseSupergraph } from './supergraph/supergraph';
import { openSupergraphSource } from './supergraph/supergraph-source';
import { openTelemetry, type Telemetry } from './telemetry/telemetry';

/**
 * The gateway over the subgraphs that its supergraph names; it starts whether or not they are there.
 * @param stopping ends the start
 */
export const startGateway = (
  config: GatewayConfig,
  log: Logger,
  stopping?: AbortSignal,
): Promise<Listening> =>
  startAll(async (use) => {
    const { demo } = config;
    if (demo)
      log.warn(
        'DEMO: person-level data are served to everyone on this machine, without asking who reads them',
      );
    const telemetry = use(openTelemetry(config.telemetry, log));
    const supergraph = use(await openSupergraphSource(config.supergraph, log, stopping));
    const gateway = createEngineGateway({
      supergraph,
      buildEngine: (supergraphSdl) => startEngine(supergraphSdl, config, telemetry, log),
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
        corsOrigins: config.cors.origins,
        limits: config.limits,
        requests: config.requests,
        pages: config.pages ? { documents: readDocuments(config.operationsFolder) } : null,
        exports: config.exports,
        localOnly: demo,
        telemetry,
        log,
      }),
    );
    log.info(`gateway at ${listening.url}`);
    return listening;
  });

/** The engine of one supergraph with the connections to its subgraphs; both end with it. */
const startEngine = (
  supergraphSdl: string,
  config: GatewayConfig,
  telemetry: Telemetry,
  log: Logger,
): Promise<Engine> =>
  startAll(async (use) => {
    const { document, subgraphs } = parseSupergraph(supergraphSdl);
    const settings = subgraphs.map(({ name, url }) => config.settingsFor(name, url));
    const { ask, check } = use(
      openSubgraphs({
        subgraphs: settings,
        log,
        events: telemetry.subgraphEvents,
        headersFor: telemetry.headersFor,
      }),
    );
    const combining = new Set(settings.flatMap(({ name, combineQueries }) => (combineQueries ? [name] : [])));
    return use(
      await createEngine({
        supergraphSdl: serveSupergraph(document, { personLevel: config.demo }),
        ask: telemetry.watchFetches(ask),
        combines: (service) => combining.has(service),
        check,
        events: telemetry.engineEvents,
        planCache: telemetry.planCache,
        log,
        cachedPlans: config.planning.cachedPlans,
        planner: {
          maxWorkers: config.planning.workers,
          timeLimitMs: config.planning.timeoutMs,
          maxEvaluatedPlans: config.limits.evaluatedPlans,
          warn: (message) => log.warn(message),
        },
      }),
    );
  });
