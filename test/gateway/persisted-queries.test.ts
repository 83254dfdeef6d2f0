import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { createDocumentStore, createPersistedQueryCache } from '../../gateway/http/document-caches';
import { type HeldGateway, startHeldGateway } from './held-gateway';
import type { GraphqlAnswer } from './test-gateway';

const DOCUMENT = 'mutation { x }';
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');

let gateway: HeldGateway;
beforeEach(async () => {
  gateway = await startHeldGateway();
});
afterEach(() => gateway.stop());

async function ask(
  sha256Hash: string,
  query?: string,
  version = 1,
): Promise<GraphqlAnswer & { status: number }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, extensions: { persistedQuery: { version, sha256Hash } } }),
  });
  return { status: response.status, ...((await response.json()) as GraphqlAnswer) };
}

it('answers a document by its hash once it was sent with it', async () => {
  const hash = hashOf(DOCUMENT);
  expect(await ask(hash)).toEqual({
    status: 200,
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
  for (const [turn, query] of [DOCUMENT, undefined].entries()) {
    const answered = ask(hash, query);
    (await gateway.reached(turn + 1)).answer();
    expect(await answered).toEqual({ status: 200, data: { x: 1 } });
  }
});

it.each([
  ['of another document', hashOf('{ x }'), 1, 'provided sha does not match query'],
  ['of another version', hashOf(DOCUMENT), 2, 'Unsupported persisted query version'],
])(
  'takes a hash %s for a mistake of the client, not for a failure of ours',
  async (_, hash, version, message) => {
    expect(await ask(hash, DOCUMENT, version)).toEqual({
      status: 400,
      errors: [{ message, extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(gateway.logged).toEqual([]);
  },
);

it('keeps no document that was refused', async () => {
  expect((await ask(hashOf('{ none }'), '{ none }')).status).toBe(400);
  expect((await ask(hashOf('{ none }'))).errors?.[0]?.message).toBe('PersistedQueryNotFound');
});

it('forgets the documents that were not asked for the longest, however small they are', async () => {
  const persisted = createPersistedQueryCache();
  const parsed = createDocumentStore();
  const document = parse('{ x }');
  for (let n = 0; n < 20_000; n += 1) {
    await persisted.set(`q${n}`, '{ x }');
    await parsed.set(`q${n}`, document);
  }
  for (const store of [persisted, parsed]) {
    expect(await store.get('q0')).toBeUndefined();
    expect(await store.get('q19999')).toBeDefined();
  }
});

it('reads a document anew when another schema is served', async () => {
  const post = (accept: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{ x }' }),
    });
  const before = post('application/json');
  (await gateway.reached(1)).answer();
  expect((await before).status).toBe(200);
  gateway.swap('type Query { y: Int listed: [Y] } type Y { z: Int }');
  const after = await post('application/graphql-response+json');
  expect([after.status, await after.text()]).toEqual([400, expect.stringContaining('Cannot query field')]);
  const { exports } = (await (await fetch(`${gateway.url}/export/`)).json()) as {
    exports: { name: string }[];
  };
  expect(exports.map(({ name }) => name)).toEqual(['listed']);
  expect(gateway.operations).toHaveLength(1);
});
