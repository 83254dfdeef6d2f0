import { createHash } from 'node:crypto';
import { Counter, Gauge, type Registry } from 'prom-client';

export interface SupergraphMetrics {
  /** Told of the supergraph that is served from now on. */
  served(supergraphSdl: string): void;
  /** Told of each that came after the first. */
  swapped(outcome: { readonly ok: boolean }): void;
}

/** Enough to tell supergraphs apart by. */
const ID_LENGTH = 12;

export function supergraphMetrics(registry: Registry): SupergraphMetrics {
  const registers = [registry];
  const swaps = new Counter({
    name: 'gateway_supergraph_swaps_total',
    help: 'Supergraphs that came after the first: served, or refused because they were no good.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const info = new Gauge({
    name: 'gateway_supergraph_info',
    help: 'Always 1; the id is the beginning of the SHA-256 of the text of the supergraph that is served.',
    labelNames: ['id'] as const,
    registers,
  });
  const servedSince = new Gauge({
    name: 'gateway_supergraph_served_timestamp_seconds',
    help: 'When the supergraph that is served came to be served.',
    registers,
  });
  const served = swaps.labels('served');
  const refused = swaps.labels('refused');
  let current: string | undefined;
  return {
    served: (supergraphSdl) => {
      const id = createHash('sha256').update(supergraphSdl).digest('hex').slice(0, ID_LENGTH);
      if (id === current) return;
      current = id;
      info.reset();
      info.labels(id).set(1);
      servedSince.setToCurrentTime();
    },
    swapped: ({ ok }) => (ok ? served : refused).inc(),
  };
}
