import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Load } from '../../http/admission';
import type { OperationWatcher } from '../operation-watcher';
import { countErrors } from '../response-errors';
import { DURATION_BUCKETS, seconds } from './durations';
import { codeLabel, limitLabel, OTHER } from './error-codes';

export interface OperationMetrics extends OperationWatcher {
  /** `load` is read whenever the figures are. */
  watchLoad(load: () => Load): void;
  /** A request that went beyond a limit before it became an operation. */
  limitPassed(limit: string): void;
}

/** `isSubgraph` says which names of services are to be trusted. */
export function operationMetrics(
  registry: Registry,
  isSubgraph: (service: string) => boolean,
): OperationMetrics {
  const registers = [registry];
  const durations = new Histogram({
    name: 'gateway_operation_duration_seconds',
    help: 'Time from the document to the response, waiting for a turn and sending aside.',
    labelNames: ['kind', 'outcome'] as const,
    buckets: DURATION_BUCKETS,
    registers,
  });
  const errorsMet = new Counter({
    name: 'gateway_response_errors_total',
    help: 'Errors in responses, by code (OTHER: what subgraphs call theirs) and the subgraph that they come from.',
    labelNames: ['code', 'subgraph'] as const,
    registers,
  });
  const limitsPassed = new Counter({
    name: 'gateway_limits_refused_total',
    help: 'Requests refused because they went beyond a limit.',
    labelNames: ['limit'] as const,
    registers,
  });

  return {
    answered: ({ kind, outcome, endedAt, errors }, { startedAt }) => {
      durations.observe({ kind, outcome }, seconds(endedAt - startedAt));
      if (errors.length === 0) return;
      for (const { code, service, limit, count } of countErrors(errors)) {
        const subgraph = service === undefined ? '' : isSubgraph(service) ? service : OTHER;
        errorsMet.inc({ code: codeLabel(code), subgraph }, count);
        // a subgraph may have a word for it too
        if (limit !== undefined && service === undefined) limitsPassed.inc({ limit: limitLabel(limit) });
      }
    },
    limitPassed: (limit) => limitsPassed.inc({ limit: limitLabel(limit) }),
    watchLoad: (load) => {
      for (const [state, name, help] of LOADS) {
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(load()[state]);
          },
        });
      }
    },
  };
}

const LOADS = [
  ['running', 'gateway_operations_in_flight', 'Operations that are being answered.'],
  ['queued', 'gateway_operations_queued', 'Operations that wait for their turn.'],
] as const;
