import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { PlanCacheObserver } from '../../engine/plan-cache';
import type { Load } from '../../http/admission';
import type { SubgraphEvents } from '../../subgraph-client/subgraph-events';
import type { OperationWatcher } from '../operation-watcher';
import { watchHttp } from './http-metrics';
import { serveMetrics } from './metrics-route';
import { operationMetrics } from './operation-metrics';
import { planMetrics } from './plan-metrics';
import { subgraphMetrics } from './subgraph-metrics';
import { supergraphMetrics } from './supergraph-metrics';

/** The figures of one gateway. */
export interface Metrics {
  readonly registry: Registry;
  readonly watchers: readonly OperationWatcher[];
  readonly subgraphEvents: SubgraphEvents;
  readonly planCache: PlanCacheObserver;
  served(supergraphSdl: string): void;
  swapped(outcome: { readonly ok: boolean }): void;
  watchLoad(load: () => Load): void;
  /** Adds the route, and times all others; before anything that is encapsulated. */
  serve(app: FastifyInstance): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const subgraphs = subgraphMetrics(registry);
  const operations = operationMetrics(registry, subgraphs.isSubgraph);
  const plans = planMetrics(registry);
  const supergraph = supergraphMetrics(registry);
  return {
    registry,
    watchers: [operations, plans],
    subgraphEvents: subgraphs.events,
    planCache: plans.cache,
    served: (supergraphSdl) => {
      supergraph.served(supergraphSdl);
      subgraphs.closeBreakers();
    },
    swapped: supergraph.swapped,
    watchLoad: operations.watchLoad,
    serve: (app) => {
      watchHttp(app, registry, () => operations.limitPassed('bodyBytes'));
      serveMetrics(app, registry);
    },
  };
}
