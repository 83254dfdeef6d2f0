import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from '../farms-federation';
import { query, startHttp } from '../test-gateway';
import {
  type Collector,
  type Listener,
  listenIn,
  readAttributes,
  type Span,
  startCollector,
  startTracedGateway,
} from './traced-gateway';

const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

/** Often enough to go past Apollo Server in the end. */
const TIMES_ASKED = 6;

let subgraphs: Listening[];
let farms: Listener;
let people: Listener;

beforeAll(async () => {
  subgraphs = [await startSubgraph(farmsSchema()), await startSubgraph(peopleSchema())];
  [farms, people] = await Promise.all([
    listenIn(String(subgraphs[0]?.url)),
    listenIn(String(subgraphs[1]?.url)),
  ]);
});
afterAll(async () => {
  await Promise.all([farms, people, ...subgraphs].map((each) => each.stop()));
});

describe('a gateway whose traces are collected', () => {
  let collector: Collector;
  let stopped: Awaited<ReturnType<Awaited<ReturnType<typeof startTracedGateway>>['stop']>>;

  beforeAll(async () => {
    collector = await startCollector();
    const urls = { farms: farms.url, people: people.url };
    const gateway = await startTracedGateway(urls, { tracesUrl: collector.url });
    await query(gateway, 'query Whole { farm(id: "secret") { id } farms { name workerCount } }', {
      traceparent: `00-${TRACE}-${CALLER}-01`,
      tracestate: 'theirs=1',
    });
    await query(gateway, 'query Again { farms { name } }');
    await query(gateway, 'query Again { farms { name } }', {
      traceparent: `00-${'0'.repeat(32)}-${CALLER}-01`,
    });
    await query(gateway, 'query Partly { farms { certificate } }');
    await query(gateway, 'query Unsampled { headcount }', { traceparent: `00-${TRACE}-${CALLER}-00` });
    await query(gateway, 'query Wrong { nothing }');
    for (let time = 0; time < TIMES_ASKED; time += 1) await query(gateway, 'query Known { farms { id } }');
    stopped = await gateway.stop();
  });
  afterAll(() => collector.stop());

  const named = (name: string): Span[] =>
    collector.spans.filter(({ attributes }) => readAttributes(attributes)['graphql.operation.name'] === name);
  const only = (spans: readonly Span[]): Span => {
    if (spans.length !== 1 || !spans[0]) throw new Error(`expected 1 span, got ${spans.length}`);
    return spans[0];
  };
  const below = ({ spanId }: Span): Span[] => collector.spans.filter((span) => span.parentSpanId === spanId);

  it('sends what it still has when it stops', () => {
    expect(stopped.code).toBe(0);
    expect(collector.received.length).toBeGreaterThan(0);
    expect(stopped.logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('says whose traces they are', () => {
    const [first] = collector.received[0]?.resourceSpans ?? [];
    expect(readAttributes(first?.resource.attributes ?? [])).toMatchObject({
      'service.name': 'gateway',
      'deployment.environment.name': 'test',
    });
  });

  it("makes an operation a part of its caller's trace, as the semantic conventions have it", () => {
    const operation = only(named('Whole'));
    expect(operation).toMatchObject({ traceId: TRACE, parentSpanId: CALLER, name: 'query', kind: SERVER });
    expect(readAttributes(operation.attributes)).toMatchObject({
      'graphql.operation.type': 'query',
      'gateway.outcome': 'ok',
      'gateway.request.id': expect.any(String),
    });
  });

  it('shows plan and fetches below the operation, within its time', () => {
    const operation = only(named('Whole'));
    const parts = below(operation);
    expect(parts.map(({ name }) => name).sort()).toEqual(['fetch farms', 'fetch people', 'plan']);
    const plan = only(parts.filter(({ name }) => name === 'plan'));
    expect(readAttributes(plan.attributes)).toEqual({ 'gateway.plan.known': false });
    for (const part of parts) {
      expect(part.traceId).toBe(TRACE);
      expect(BigInt(part.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(operation.startTimeUnixNano));
      expect(BigInt(part.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(operation.endTimeUnixNano));
    }
    const asked = only(parts.filter(({ name }) => name === 'fetch people'));
    expect(asked.kind).toBe(CLIENT);
    expect(readAttributes(asked.attributes)).toEqual({
      'gateway.subgraph.name': 'people',
      'graphql.operation.type': 'query',
    });
  });

  it('tells each subgraph whose part its work is', () => {
    const parts = below(only(named('Whole')));
    for (const [name, { heard }] of [['fetch farms', farms] as const, ['fetch people', people] as const]) {
      const { spanId } = only(parts.filter((part) => part.name === name));
      expect(heard[0]).toMatchObject({ traceparent: `00-${TRACE}-${spanId}-01`, tracestate: 'theirs=1' });
    }
  });

  it('begins a trace of its own for a caller who has none, or none that can be read', () => {
    const [first, second, ...others] = named('Again');
    expect(others).toEqual([]);
    expect(first?.parentSpanId ?? '').toBe('');
    expect(second?.parentSpanId ?? '').toBe('');
    expect(first?.traceId).not.toBe(second?.traceId);
    const plans = [first, second].map((span) => span && below(span).find(({ name }) => name === 'plan'));
    expect(plans.map((plan) => readAttributes(plan?.attributes ?? []))).toEqual([
      { 'gateway.plan.known': false },
      { 'gateway.plan.known': true },
    ]);
  });

  it('shows an operation that is known as the first time', () => {
    const spans = named('Known');
    expect(spans).toHaveLength(TIMES_ASKED);
    for (const span of spans) {
      expect(span).toMatchObject({ name: 'query', kind: SERVER, status: only(named('Whole')).status });
      expect(readAttributes(span.attributes)['gateway.outcome']).toBe('ok');
      expect(
        below(span)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['fetch farms', 'plan']);
    }
  });

  it('tells of errors by their codes', () => {
    const operation = only(named('Partly'));
    expect(operation.status.code).toBe(ERROR);
    expect(readAttributes(operation.attributes)).toMatchObject({
      'gateway.outcome': 'partial',
      'error.type': 'NOT_CERTIFIED',
    });
    expect(operation.events.map(({ name, attributes }) => [name, readAttributes(attributes)])).toEqual([
      ['errors', { 'error.type': 'NOT_CERTIFIED', 'gateway.subgraph.name': 'farms', count: 1 }],
    ]);
    const refused = only(collector.spans.filter(({ name }) => name === 'graphql'));
    expect(readAttributes(refused.attributes)).toMatchObject({
      'gateway.outcome': 'refused',
      'error.type': 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(refused.status.code).not.toBe(ERROR);
  });

  it('leaves out what the caller leaves out, and says so to the subgraphs', () => {
    expect(named('Unsampled')).toEqual([]);
    const { traceparent } = people.heard.at(-1) ?? {};
    expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[\\da-f]{16}-00$`));
    expect(traceparent).not.toContain(CALLER);
  });

  it('sends no text of documents, no arguments and no messages', () => {
    expect(JSON.stringify(collector.received)).not.toMatch(/secret|workerCount|no certificate/);
  });
});

it('answers all the same where the collector is away, and logs that once', async () => {
  const gateway = await startTracedGateway(
    { farms: farms.url },
    { tracesUrl: 'http://127.0.0.1:1/v1/traces', sendAfterMs: 10 },
  );
  const answers = await Promise.all([1, 2, 3].map(() => query(gateway, '{ farms { name } }')));
  const { code, logged } = await gateway.stop();
  for (const { data } of answers) expect(data).toHaveProperty('farms');
  expect(code).toBe(0);
  expect(logged.filter(({ level }) => Number(level) >= 40).length).toBeLessThanOrEqual(2);
});

it('logs once what the collector refuses, however often it does', async () => {
  let refusals = 0;
  const refused = new Set<() => void>();
  const collector = await startHttp((_request, response) => {
    response.writeHead(400).end('not for you');
    refusals += 1;
    for (const tell of refused) tell();
  });
  const oneMore = (): Promise<void> => {
    const before = refusals;
    return new Promise((resolve) => {
      refused.add(() => {
        if (refusals > before) resolve();
      });
    });
  };
  const gateway = await startTracedGateway(
    { farms: farms.url },
    { tracesUrl: collector.url, sendAfterMs: 1 },
  );
  for (const _ of [1, 2, 3]) {
    const told = oneMore();
    expect(await query(gateway, '{ farms { name } }')).toHaveProperty('data.farms');
    await told;
  }
  const { logged } = await gateway.stop();
  await collector.stop();
  expect(refusals).toBeGreaterThanOrEqual(3);
  const warnings = logged.filter(({ level }) => Number(level) >= 40);
  expect(warnings.map(({ msg }) => msg)).toEqual(['traces could not be sent']);
  expect(JSON.stringify(warnings)).not.toContain('not for you');
});

it('sends nothing where no operation is to be sampled, and passes the trace on all the same', async () => {
  const collector = await startCollector();
  const gateway = await startTracedGateway(
    { farms: farms.url },
    { tracesUrl: collector.url, sampleRatio: 0 },
  );
  await query(gateway, '{ farms { name } }');
  await gateway.stop();
  await collector.stop();
  expect(collector.spans).toEqual([]);
  expect(farms.heard.at(-1)?.traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-00$/);
});
