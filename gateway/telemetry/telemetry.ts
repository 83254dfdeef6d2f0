import type { FastifyInstance } from 'fastify';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import type { AskSubgraph, RequestContext, SubgraphRequest } from '../engine/ask-subgraph';
import type { EngineEvents } from '../engine/engine-events';
import type { PlanCacheObserver } from '../engine/plan-cache';
import type { Load } from '../http/admission';
import type { ServerPlugin } from '../http/server-plugin';
import type { SubgraphEvents } from '../subgraph-client/subgraph-events';
import { createMetrics } from './metrics/metrics';
import { logSlowOperations } from './slow-operations';
import { openTraces } from './traces/traces';
import { watchOperations } from './watch-operations';

export interface TelemetryConfig {
  /** Figures for Prometheus at `/metrics`. */
  readonly metrics: boolean;
  /** Where traces are sent (OTLP over HTTP); without it none are. */
  readonly tracesUrl?: string | undefined;
  /** The share of operations that are traced where the caller has not decided, from 0 to 1. */
  readonly sampleRatio: number;
  /** An operation that takes longer is logged with its steps. */
  readonly slowOperationMs: number;
}

/** What each part of the gateway is given to be seen from outside. */
export interface Telemetry extends ServerTelemetry, Stoppable {
  readonly engineEvents: EngineEvents;
  readonly planCache: PlanCacheObserver;
  readonly subgraphEvents: SubgraphEvents;
  /** Told of each supergraph that came after the first. */
  swapped(outcome: { readonly ok: boolean }): void;
  /** To be put around what the engine asks the subgraphs by. */
  watchFetches(ask: AskSubgraph): AskSubgraph;
  /** For the subgraph client: headers of tracing. */
  headersFor(request: SubgraphRequest, context: RequestContext): Readonly<Record<string, string>>;
}

/** What the server is given. */
export interface ServerTelemetry {
  readonly plugins: readonly ServerPlugin[];
  /** Told of each supergraph from when on it is served. */
  served(supergraphSdl: string): void;
  /** How many operations there are is read from it whenever the figures are. */
  watchLoad(load: () => Load): void;
  /** Adds `/metrics`; before any other plugin of `app` is registered. */
  serve(app: FastifyInstance): void;
}

const nothing = (): void => undefined;

/** Everything by which the gateway can be seen from outside, as far as it is switched on. */
export function openTelemetry(config: TelemetryConfig, log: Logger): Telemetry {
  const { metrics: withMetrics, tracesUrl: url, sampleRatio, slowOperationMs } = config;
  const metrics = withMetrics ? createMetrics() : undefined;
  const traces = url === undefined ? undefined : openTraces({ url, sampleRatio, log });
  const slow = Number.isFinite(slowOperationMs) ? [logSlowOperations(slowOperationMs, log)] : [];
  const operations = watchOperations([
    ...(metrics?.watchers ?? []),
    ...(traces ? [traces.watcher] : []),
    ...slow,
  ]);
  return {
    ...operations,
    planCache: metrics?.planCache ?? { hit: nothing, miss: nothing, evicted: nothing },
    subgraphEvents: metrics?.subgraphEvents ?? {},
    headersFor: traces?.headersFor ?? (() => ({})),
    served: metrics?.served ?? nothing,
    swapped: metrics?.swapped ?? nothing,
    watchLoad: metrics?.watchLoad ?? nothing,
    serve: metrics?.serve ?? nothing,
    stop: async () => traces?.stop(),
  };
}
