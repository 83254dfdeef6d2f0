import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from '../farms-federation';
import { defaultConfig, query, startTestGateway, type TestGateway } from '../test-gateway';
import { countsDuring, readFigures } from './figures';

const OFF = { ...defaultConfig.telemetry, metrics: false };

let farms: Listening;
let people: Listening;
let gateway: TestGateway;
/** One that finds nobody where `farms` should be. */
let forsaken: TestGateway;

beforeAll(async () => {
  farms = await startSubgraph(farmsSchema());
  people = await startSubgraph(peopleSchema());
  gateway = await startTestGateway({ farms: farms.url, people: people.url });
  forsaken = await startTestGateway({ people: people.url });
});
afterAll(async () => {
  await forsaken.stop();
  await gateway.stop();
  await people.stop();
  await farms.stop();
});

it('counts operations by kind and outcome', async () => {
  const added = await countsDuring(gateway, async () => {
    await query(gateway, '{ farms { name } }');
    await query(gateway, '{ farms { id } }');
    await query(gateway, '{ farms { certificate } }');
    await query(gateway, '{ nothing }');
    await query(gateway, '{ farms {');
  });
  const count = (kind: string, outcome: string) =>
    added('gateway_operation_duration_seconds_count', { kind, outcome });
  expect(count('query', 'ok')).toBe(2);
  expect(count('query', 'partial')).toBe(1);
  expect(count('unknown', 'refused')).toBe(2);
});

it('counts errors by code and subgraph, codes that are not ours under one name', async () => {
  const added = await countsDuring(gateway, async () => {
    await query(gateway, '{ farms { certificate } }');
    await query(gateway, '{ nothing }');
  });
  const name = 'gateway_response_errors_total';
  expect(added(name, { code: 'OTHER', subgraph: 'farms' })).toBe(1);
  expect(added(name, { code: 'GRAPHQL_VALIDATION_FAILED', subgraph: '' })).toBe(1);
});

it('counts what subgraphs are asked, and measures their answers', async () => {
  const added = await countsDuring(gateway, () => query(gateway, '{ farms { name workerCount } headcount }'));
  const fetched = (subgraph: string) =>
    added('gateway_subgraph_fetch_duration_seconds_count', { subgraph, kind: 'query', outcome: 'ok' });
  expect(fetched('farms')).toBe(1);
  expect(fetched('people')).toBe(2);
  expect(added('gateway_subgraph_attempts_total', { subgraph: 'people' })).toBe(2);
  expect(added('gateway_subgraph_response_bytes_count', { subgraph: 'farms' })).toBe(1);
  expect(added('gateway_subgraph_response_bytes_sum', { subgraph: 'farms' })).toBeGreaterThan(50);
  const { value } = await readFigures(gateway);
  expect(value('gateway_subgraph_breaker_state', { subgraph: 'farms', state: 'closed' })).toBe(1);
});

it('counts what is asked again of a subgraph that is away, until it is left alone', async () => {
  await Promise.all(['1', '2', '3', '4'].map((id) => query(forsaken, `{ farm(id: "${id}") { name } }`)));
  const { value } = await readFigures(forsaken);
  const ofFarms = { subgraph: 'farms' };
  const retried = value('gateway_subgraph_retries_total', { ...ofFarms, code: 'SUBGRAPH_UNAVAILABLE' });
  expect(retried).toBeGreaterThan(4);
  expect(value('gateway_subgraph_attempts_total', ofFarms)).toBeGreaterThanOrEqual(10);
  expect(value('gateway_subgraph_breaker_state', { ...ofFarms, state: 'open' })).toBe(1);
  expect(value('gateway_subgraph_breaker_state', { ...ofFarms, state: 'closed' })).toBe(0);
  const failed = { ...ofFarms, kind: 'query', outcome: 'SUBGRAPH_UNAVAILABLE' };
  expect(value('gateway_subgraph_fetch_duration_seconds_count', failed)).toBe(4);
  const told = { ...ofFarms, code: 'SUBGRAPH_UNAVAILABLE' };
  expect(value('gateway_response_errors_total', told)).toBe(4);
});

it('counts plans that were made and plans that were there', async () => {
  const added = await countsDuring(gateway, async () => {
    await query(gateway, '{ plannedOnce: farms { name } }');
    await query(gateway, '{ plannedOnce: farms { name } }');
    await query(gateway, '{ plannedOnce: farms { name } }');
  });
  expect(added('gateway_plan_cache_lookups_total', { result: 'miss' })).toBe(1);
  expect(added('gateway_plan_cache_lookups_total', { result: 'hit' })).toBe(2);
  expect(added('gateway_planning_duration_seconds_count', { outcome: 'ok' })).toBe(1);
});

it('times requests by route, which is the pattern and never the path that came', async () => {
  const added = await countsDuring(gateway, async () => {
    await query(gateway, '{ farms { name } }');
    await fetch(`${gateway.url}/nowhere/at-all`);
  });
  const count = (method: string, route: string, status: number) =>
    added('http_server_request_duration_seconds_count', {
      http_request_method: method,
      http_route: route,
      http_response_status_code: String(status),
    });
  expect(count('POST', '/graphql', 200)).toBe(1);
  expect(count('GET', '', 404)).toBe(1);
  expect((await readFigures(gateway)).text).not.toContain('at-all');
});

it('counts requests that go beyond a limit', async () => {
  const aliases = Array.from({ length: 200 }, (_, index) => `a${index}: headcount`);
  const added = await countsDuring(gateway, async () => {
    await query(gateway, `{ ${aliases.join(' ')} }`);
    await query(gateway, `{ farms { name } } #${'-'.repeat(200_000)}`);
  });
  expect(added('gateway_limits_refused_total', { limit: 'aliases' })).toBe(1);
  expect(added('gateway_limits_refused_total', { limit: 'bodyBytes' })).toBe(1);
});

it('says how many operations there are at the moment', async () => {
  const { value } = await readFigures(gateway);
  expect(value('gateway_operations_in_flight')).toBe(0);
  expect(value('gateway_operations_queued')).toBe(0);
});

it('holds nothing that a client wrote', async () => {
  await query(gateway, 'query Zanahoria($z: ID = "zeta") { zapote: farm(id: $z) { zumo: name } }');
  await query(gateway, 'query Zanahoria { zzz }');
  const { text } = await readFigures(gateway);
  expect(text).not.toMatch(/zanahoria|zapote|zumo|zeta|zzz/i);
});

it('says how the process is', async () => {
  const { value, text } = await readFigures(gateway);
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(0);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
});

it('says which supergraph is served, and since when', async () => {
  const { text, value } = await readFigures(gateway);
  expect(text).toMatch(/^gateway_supergraph_info\{id="[\da-f]{12}"\} 1$/m);
  const servedAt = value('gateway_supergraph_served_timestamp_seconds') ?? 0;
  expect(Math.abs(Date.now() / 1_000 - servedAt)).toBeLessThan(600);
});

it('keeps the figures of two gateways in one process apart', async () => {
  const added = await countsDuring(gateway, () => query(forsaken, '{ headcount }'));
  expect(added('gateway_operation_duration_seconds_count', { kind: 'query', outcome: 'ok' })).toBe(0);
  const { value } = await readFigures(forsaken);
  expect(value('gateway_operation_duration_seconds_count', { kind: 'query', outcome: 'ok' })).toBe(1);
});

it('lets no web page read the figures, also not one that may read answers', async () => {
  const origin = 'https://studio.apollographql.com';
  const answer = await fetch(`${gateway.url}/health/live`, { headers: { origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  const figures = await fetch(`${gateway.url}/metrics`, { headers: { origin } });
  expect(figures.status).toBe(200);
  expect(figures.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect([...figures.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

it('has no figures where they are switched off', async () => {
  const plain = await startTestGateway({ farms: farms.url }, { telemetry: OFF });
  const answer = await query(plain, '{ farm(id: "f1") { name } }');
  const { status } = await fetch(`${plain.url}/metrics`);
  await plain.stop();
  expect(answer).toEqual({ data: { farm: { name: 'El Zapote' } } });
  expect(status).toBe(404);
});
