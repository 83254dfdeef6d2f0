import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from '../farms-federation';
import { query, startTestGateway, type TestGateway } from '../test-gateway';

const ASKED = { 'apollo-query-plan-experimental': '1' };
const DOCUMENT = '{ farms { name workerCount } }';

let farms: Listening;
let people: Listening;
let demo: TestGateway;

beforeAll(async () => {
  farms = await startSubgraph(farmsSchema());
  people = await startSubgraph(peopleSchema());
  demo = await startTestGateway(addresses(), { demo: true });
});
afterAll(async () => {
  await demo.stop();
  await people.stop();
  await farms.stop();
});

const addresses = () => ({ farms: farms.url, people: people.url });

it('shows the plan beside the answer, as Sandbox asks for it', async () => {
  const { data, extensions } = await query(demo, DOCUMENT, ASKED);
  expect(data).toMatchObject({ farms: [{ name: 'El Zapote', workerCount: 7 }, { name: 'La Ceiba' }] });
  expect(extensions).toEqual({
    __queryPlanExperimental: expect.stringMatching(/^QueryPlan \{\n {2}Sequence/),
  });
});

it('shows it as data where that is asked for', async () => {
  const format = { 'apollo-query-plan-experimental-format': 'internal' };
  const { extensions } = await query(demo, DOCUMENT, { ...ASKED, ...format });
  expect(extensions).toMatchObject({
    __queryPlanExperimental: { kind: 'QueryPlan', node: { kind: 'Sequence' } },
  });
});

it('shows it to nobody who does not ask', async () => {
  expect(await query(demo, DOCUMENT)).not.toHaveProperty('extensions');
});

it('shows it of an operation that is known, too', async () => {
  for (let time = 0; time < 6; time += 1) await query(demo, DOCUMENT);
  const { extensions } = await query(demo, DOCUMENT, ASKED);
  expect(extensions).toEqual({ __queryPlanExperimental: expect.stringContaining('QueryPlan') });
  expect(await query(demo, DOCUMENT)).not.toHaveProperty('extensions');
});

it('shows it nowhere but in the demo, since plans name what clients must not see', async () => {
  const gateway = await startTestGateway(addresses());
  const answer = await query(gateway, DOCUMENT, ASKED);
  await gateway.stop();
  expect(answer).toHaveProperty('data.farms');
  expect(answer).not.toHaveProperty('extensions');
});
