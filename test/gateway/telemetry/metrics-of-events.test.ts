import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fastify from 'fastify';
import { createMetrics } from '../../../gateway/telemetry/metrics/metrics';
import { packageRoot } from '../../../subgraphs/kit/package-root';
import { parseFigures } from './figures';

it('tells a new supergraph from the one before, and counts those that were refused', async () => {
  const { registry, served, swapped } = createMetrics();
  served('first');
  const before = await registry.metrics();
  swapped({ ok: false });
  served('second');
  swapped({ ok: true });
  const { text, value } = parseFigures(await registry.metrics());
  const ids = [before, text].map((each) => each.match(/^gateway_supergraph_info.*$/gm));
  expect(ids.map((each) => each?.length)).toEqual([1, 1]);
  expect(ids[0]).not.toEqual(ids[1]);
  expect(value('gateway_supergraph_swaps_total', { outcome: 'served' })).toBe(1);
  expect(value('gateway_supergraph_swaps_total', { outcome: 'refused' })).toBe(1);
});

it('forgets the breakers of a supergraph that is no longer served', async () => {
  const { registry, subgraphEvents, served } = createMetrics();
  subgraphEvents.breakerChanged?.({ service: 'farms', state: 'open' });
  served('another');
  const { value } = parseFigures(await registry.metrics());
  expect(value('gateway_subgraph_breaker_state', { subgraph: 'farms', state: 'open' })).toBe(0);
  expect(value('gateway_subgraph_breaker_state', { subgraph: 'farms', state: 'closed' })).toBe(1);
});

it('counts every fetch once, whenever its figures are read', async () => {
  const { registry, subgraphEvents } = createMetrics();
  const fetched = {
    service: 'farms',
    kind: 'query',
    outcome: 'ok',
    shared: false,
    attempts: 2,
    bytes: 5_000,
  } as const;
  const counted = async () => {
    const { value } = parseFigures(await registry.metrics());
    return [
      value('gateway_subgraph_fetch_duration_seconds_count', {
        subgraph: 'farms',
        kind: 'query',
        outcome: 'ok',
      }),
      value('gateway_subgraph_attempts_total', { subgraph: 'farms' }),
      value('gateway_subgraph_response_bytes_sum', { subgraph: 'farms' }),
    ];
  };
  for (let count = 1; count <= 250; count += 1) subgraphEvents.fetched?.({ ...fetched, durationMs: count });
  expect(await counted()).toEqual([250, 500, 1_250_000]);
  await setImmediate();
  subgraphEvents.fetched?.({ ...fetched, durationMs: 1 });
  expect(await counted()).toEqual([251, 502, 1_255_000]);
});

it('reads how many operations there are when it is asked', async () => {
  const { registry, watchLoad } = createMetrics();
  let load = { running: 0, queued: 0 };
  watchLoad(() => load);
  load = { running: 7, queued: 3 };
  const { value } = parseFigures(await registry.metrics());
  expect(value('gateway_operations_in_flight')).toBe(7);
  expect(value('gateway_operations_queued')).toBe(3);
});

it('is told to operators whole: every figure, and no other', () => {
  const { registry, watchLoad, serve } = createMetrics();
  watchLoad(() => ({ running: 0, queued: 0 }));
  serve(fastify());
  const figures = registry.getMetricsAsArray().map(({ name }) => name);
  const guide = readFileSync(join(packageRoot, 'gateway', 'TELEMETRY.md'), 'utf8');
  const firstCells = guide.match(/^\| `.*?\|/gm) ?? [];
  const told = firstCells.flatMap((cell) => cell.match(/(?<=`)[a-z_]+(?=`)/g) ?? []);
  expect(told.sort()).toEqual(figures.filter((name) => !/^(process|nodejs)_/.test(name)).sort());
});
