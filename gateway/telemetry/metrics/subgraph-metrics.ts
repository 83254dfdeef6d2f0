import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { BreakerState, Fetched, SubgraphEvents } from '../../subgraph-client/subgraph-events';
import { DURATION_BUCKETS, seconds } from './durations';

export interface SubgraphMetrics {
  readonly events: Required<SubgraphEvents>;
  /** Whether a subgraph of that name has been asked. */
  isSubgraph(service: string): boolean;
  /** Those who ask the subgraphs are new, and know nothing of any failure. */
  closeBreakers(): void;
}

const BREAKER_STATES: readonly BreakerState[] = ['closed', 'open', 'half-open'];
/** Bytes: from 1 KiB to 64 MiB, which is the longest answer taken by default. */
const SIZE_BUCKETS = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536].map((kib) => kib * 1_024);
/** prom-client finds a figure by the text of its labels each time, which no answer has to wait for. */
const COUNTED_AT_ONCE = 100;

export function subgraphMetrics(registry: Registry): SubgraphMetrics {
  const registers = [registry];
  const durations = new Histogram({
    name: 'gateway_subgraph_fetch_duration_seconds',
    help: 'Time that a fetch took, with waiting and all attempts; outcome is ok or the code of the failure.',
    labelNames: ['subgraph', 'kind', 'outcome'] as const,
    buckets: DURATION_BUCKETS,
    registers,
    // of the figures here the first that is read
    collect: () => countAll(),
  });
  const sizes = new Histogram({
    name: 'gateway_subgraph_response_bytes',
    help: 'Length of the answers after decompression, shared ones counted once.',
    labelNames: ['subgraph'] as const,
    buckets: SIZE_BUCKETS,
    registers,
  });
  const attempts = new Counter({
    name: 'gateway_subgraph_attempts_total',
    help: 'Requests made of the subgraph.',
    labelNames: ['subgraph'] as const,
    registers,
  });
  const retries = new Counter({
    name: 'gateway_subgraph_retries_total',
    help: 'Requests made again, by the code of the failure before.',
    labelNames: ['subgraph', 'code'] as const,
    registers,
  });
  const shared = new Counter({
    name: 'gateway_subgraph_shared_total',
    help: 'Fetches that took the answer of an equal one under way.',
    labelNames: ['subgraph'] as const,
    registers,
  });
  const breakers = new Gauge({
    name: 'gateway_subgraph_breaker_state',
    help: '1 for the state that the circuit breaker is in, 0 for the others; open leaves the subgraph alone.',
    labelNames: ['subgraph', 'state'] as const,
    registers,
  });

  const known = new Set<string>();
  const setBreaker = (service: string, state: BreakerState): void => {
    for (const each of BREAKER_STATES)
      breakers.set({ subgraph: service, state: each }, each === state ? 1 : 0);
  };
  const meet = (service: string): void => {
    if (known.has(service)) return;
    known.add(service);
    setBreaker(service, 'closed');
  };

  const count = (event: Fetched): void => {
    const { service: subgraph, kind, outcome, durationMs } = event;
    durations.observe({ subgraph, kind, outcome }, seconds(durationMs));
    if (event.shared) shared.inc({ subgraph });
    else {
      attempts.inc({ subgraph }, event.attempts);
      if (outcome === 'ok') sizes.observe({ subgraph }, event.bytes);
    }
  };
  let uncounted: Fetched[] = [];
  const countAll = (): void => {
    const events = uncounted;
    uncounted = [];
    for (const event of events) count(event);
  };

  return {
    events: {
      fetched: (event) => {
        meet(event.service);
        if (uncounted.push(event) === COUNTED_AT_ONCE) setImmediate(countAll);
      },
      retried: ({ service, code }) => retries.inc({ subgraph: service, code }),
      breakerChanged: ({ service, state }) => {
        meet(service);
        setBreaker(service, state);
      },
    },
    isSubgraph: (service) => known.has(service),
    closeBreakers: () => {
      for (const service of known) setBreaker(service, 'closed');
    },
  };
}
