import type { ServerResponse } from 'node:http';
import { closing, keepWaiting, serve } from '../subgraph-client/test-subgraph';
import { query, settingsAt, startTestGateway, type TestGateway } from '../test-gateway';

const { listener, next } = keepWaiting();
let gateway: TestGateway;
let requests: readonly unknown[];

beforeEach(async () => {
  const people = await serve(listener);
  requests = people.requests;
  gateway = await startTestGateway(
    {},
    { settingsFor: settingsAt({ people: people.url }, { forwardHeaders: ['x-role'] }) },
  );
});
afterEach(() => gateway.stop());

const HEADCOUNT = '{ headcount }';

/** Under the response name that was asked for, whatever that is. */
function answerHeadcount(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"headcount":2}}');
}

/** When so many operations run, and what they do at once is done. */
async function running(count: number): Promise<void> {
  const figures = async (): Promise<string> => (await fetch(`${gateway.url}/metrics`)).text();
  while (!(await figures()).includes(`\ngateway_operations_in_flight ${count}\n`));
  await figures();
}

it('gives up a fetch when the client goes away', async () => {
  const leaving = new AbortController();
  const url = `${gateway.url}/graphql?query=${encodeURIComponent(HEADCOUNT)}`;
  const asked = fetch(url, { signal: leaving.signal }).catch((error: Error) => error.name);
  const response = await next();
  leaving.abort();
  expect(await asked).toBe('AbortError');
  await closing(response);
  expect(response.writableEnded).toBe(false);
});

it('gives up a fetch at the deadline that the client names', async () => {
  const asked = query(gateway, HEADCOUNT, { 'x-request-timeout-ms': '500' });
  const response = await next();
  await closing(response);
  expect(await asked).toMatchObject({
    data: null,
    errors: [{ path: ['headcount'], extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'people' } }],
  });
});

it.each([
  ['once for two clients that look the same to it', 'reader', 1],
  ['for each of two clients that it could tell apart', 'writer', 2],
])('asks a subgraph %s', async (_, otherRole, fetches) => {
  const planned = query(gateway, HEADCOUNT);
  answerHeadcount(await next());
  await planned;
  const asked = ['reader', otherRole].map((role) => query(gateway, HEADCOUNT, { 'x-role': role }));
  const first = await next();
  await running(2);
  answerHeadcount(first);
  if (fetches === 2) answerHeadcount(await next());
  expect(await Promise.all(asked)).toEqual([1, 2].map(() => ({ data: { headcount: 2 } })));
  expect(requests).toHaveLength(1 + fetches);
});
