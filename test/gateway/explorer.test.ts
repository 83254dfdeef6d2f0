import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestGateway, type TestGateway } from './test-gateway';

let folder: string;
let gateway: TestGateway;
let demo: TestGateway;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-explorer-'));
  writeFileSync(join(folder, 'farm.graphql'), 'query Farm($id: ID!) { farm(id: $id) { name } } # </script>');
  writeFileSync(join(folder, 'farm.variables.json'), '{ "id": "f1" }');
  writeFileSync(join(folder, 'person.graphql'), '{ person(id: "p1") { stage } }');
  gateway = await startTestGateway({}, { operationsFolder: folder });
  demo = await startTestGateway({}, { operationsFolder: folder, demo: true });
});
afterAll(async () => {
  await demo.stop();
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

async function readPage({ url }: TestGateway) {
  const response = await fetch(`${url}/explorer`);
  const html = await response.text();
  const [, documents] = /id="documents">(.*?)<\/script>/.exec(html) ?? [];
  return { html, headers: response.headers, documents: JSON.parse(documents ?? 'null') };
}

it('offers the documents that can be answered, those first that need no variables', async () => {
  const farm = { query: expect.stringContaining('query Farm'), variables: '{ "id": "f1" }' };
  const person = { query: '{ person(id: "p1") { stage } }', variables: null };
  expect((await readPage(gateway)).documents).toEqual([farm]);
  expect((await readPage(demo)).documents).toEqual([person, farm]);
});

it('needs nothing from elsewhere and lets nothing in', async () => {
  const { html, headers } = await readPage(gateway);
  expect(html).not.toMatch(/https?:|\/\//);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
});

it('has every file that its page names, and the workers of its editor', async () => {
  const { html } = await readPage(gateway);
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => String(path));
  const workers = ['editor', 'json', 'graphql'].map((name) => `/explorer/assets/${name}.worker.js`);
  expect(named).toHaveLength(2);
  for (const path of [...named, ...workers]) {
    const response = await fetch(gateway.url + path);
    await response.arrayBuffer();
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get('content-type')).toMatch(
      /^(text\/javascript|application\/javascript|text\/css)/,
    );
  }
});

it.each(['../explorer-routes.js', '..%2fexplorer-routes.js', '%2e%2e/explorer-routes.js', ''])(
  'gives away no other file: "%s"',
  async (path) => {
    const response = await fetch(`${gateway.url}/explorer/assets/${path}`);
    expect([403, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('serveExplorer');
  },
);

it('is not there where pages are off', async () => {
  const plain = await startTestGateway({}, { pages: false });
  const { status } = await fetch(`${plain.url}/explorer`);
  await plain.stop();
  expect(status).toBe(404);
});
