import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type RunningGraph, startGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

/** Unlike `fetch`, lets a test say what host it means. */
async function askAs(host: string, url: string): Promise<{ status: number | undefined; body: string }> {
  const headers = { host, 'content-type': 'application/json' };
  const sent = request(url, { method: 'POST', headers }).end('{"query":"{ __typename }"}');
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
}

it('answers no page that reaches a subgraph or the gateway under a name of its own', async () => {
  const urls = [`${graph.url}/graphql`, ...graph.subgraphUrls];
  expect(urls).toHaveLength(4);
  for (const url of urls) {
    expect(await askAs('evil.example', url)).toMatchObject({
      status: 403,
      body: expect.stringContaining('FOREIGN_HOST'),
    });
    expect((await askAs(new URL(url).host, url)).status).toBe(200);
  }
});
