import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from '../farms-federation';
import { defaultConfig, startTestGateway, type TestGateway } from '../test-gateway';

let farms: Listening;
let people: Listening;
/** For which every operation is slow. */
let gateway: TestGateway;

beforeAll(async () => {
  farms = await startSubgraph(farmsSchema());
  people = await startSubgraph(peopleSchema());
  gateway = await startGateway(0);
});
afterAll(async () => {
  await gateway.stop();
  await people.stop();
  await farms.stop();
});

function startGateway(slowOperationMs: number): Promise<TestGateway> {
  return startTestGateway(
    { farms: farms.url, people: people.url },
    { telemetry: { ...defaultConfig.telemetry, slowOperationMs } },
  );
}

const DOCUMENT = `query Slow($who: ID!) {
  a: farm(id: "secret-literal") { name }
  b: farm(id: $who) { name workerCount } # secret-comment
}`;

async function ask({ url }: TestGateway, query = DOCUMENT): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' },
    body: JSON.stringify({ query, variables: { who: 'f1', unused: 'secret-variable' } }),
  });
  await response.text();
}

const slowLines = ({ logged }: TestGateway) => logged.filter(({ msg }) => msg === 'slow operation');

afterEach(() => gateway.logged.splice(0));

it('logs a slow operation with where its time went', async () => {
  await ask(gateway);
  const [line, ...others] = slowLines(gateway);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    level: 40,
    requestId: 'request-1',
    kind: 'query',
    operationName: 'Slow',
    outcome: 'ok',
    durationMs: expect.any(Number),
    planningMs: expect.any(Number),
    planKnown: expect.any(Boolean),
    shapingMs: expect.any(Number),
    fetches: {
      farms: { count: 1, totalMs: expect.any(Number) },
      people: { count: 1, totalMs: expect.any(Number) },
    },
  });
  const { durationMs, planningMs, shapingMs } = line as Record<string, number>;
  expect(durationMs).toBeGreaterThan(Number(planningMs) + Number(shapingMs));
});

it('logs the document of a slow operation, but nothing of whom it asks', async () => {
  await ask(gateway);
  const [line] = slowLines(gateway);
  expect(line?.document).toContain('a: farm(id: "")');
  expect(JSON.stringify(line)).not.toMatch(/secret|f1/);
});

it('logs a document that could not be read as little as one that takes its time', async () => {
  await ask(gateway, '{ farm(id: "secret');
  const [line] = slowLines(gateway);
  expect(line).toMatchObject({ kind: 'unknown', outcome: 'refused', fetches: {} });
  expect(JSON.stringify(line)).not.toContain('secret');
});

it('is silent about the others', async () => {
  const patient = await startGateway(60_000);
  await ask(patient);
  await patient.stop();
  expect(slowLines(patient)).toEqual([]);
});
