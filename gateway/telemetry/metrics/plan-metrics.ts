import { GraphQLError } from 'graphql';
import { Counter, Histogram, type Registry } from 'prom-client';
import { PlanningError } from '../../engine/plan/planner';
import type { PlanCacheObserver } from '../../engine/plan-cache';
import type { OperationWatcher } from '../operation-watcher';
import { DURATION_BUCKETS, seconds } from './durations';

export interface PlanMetrics extends OperationWatcher {
  readonly cache: PlanCacheObserver;
}

export function planMetrics(registry: Registry): PlanMetrics {
  const registers = [registry];
  const durations = new Histogram({
    name: 'gateway_planning_duration_seconds',
    help: 'Time that making a plan took, with waiting for a planner; outcome is ok, too_complex, refused or failed.',
    labelNames: ['outcome'] as const,
    buckets: DURATION_BUCKETS,
    registers,
  });
  const lookups = new Counter({
    name: 'gateway_plan_cache_lookups_total',
    help: 'Plans looked for in the cache: hit also where the plan was on its way.',
    labelNames: ['result'] as const,
    registers,
  });
  const evictions = new Counter({
    name: 'gateway_plan_cache_evictions_total',
    help: 'Plans that made room for others.',
    registers,
  });
  const hits = lookups.labels('hit');
  const misses = lookups.labels('miss');
  return {
    planned: ({ known, startedAt, endedAt, error }) => {
      if (!known) durations.observe({ outcome: outcomeOf(error) }, seconds(endedAt - startedAt));
    },
    cache: { hit: () => hits.inc(), miss: () => misses.inc(), evicted: () => evictions.inc() },
  };
}

function outcomeOf(error: unknown): string {
  if (error === undefined) return 'ok';
  if (error instanceof PlanningError) return 'too_complex';
  // the operation's own mistake
  return error instanceof GraphQLError ? 'refused' : 'failed';
}
