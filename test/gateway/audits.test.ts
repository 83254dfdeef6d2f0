import { serverAudits } from 'graphql-http';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from './farms-federation';
import { startTestGateway } from './test-gateway';

const running: Listening[] = [];
let url: string;

beforeAll(async () => {
  const farms = await startSubgraph(farmsSchema());
  const people = await startSubgraph(peopleSchema());
  const gateway = await startTestGateway({ farms: farms.url, people: people.url });
  running.push(gateway, people, farms);
  url = `${gateway.url}/graphql`;
});
afterAll(async () => {
  for (const server of running) await server.stop();
});

const audits = serverAudits({ url: () => url });

it('has all audits of the library to pass', () => {
  expect(audits).toHaveLength(61);
  expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
});

it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id: $name', async ({ fn }) => {
  const result = await fn();
  expect(result.status === 'ok' ? result : { ...result, response: undefined }).toMatchObject({
    status: 'ok',
  });
});
