import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../../subgraphs/kit/env';
import { readGatewayConfig } from '../config';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subgraph-settings-'));
  writeFileSync(join(folder, 'key.pem'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const URL = 'http://127.0.0.1:4001/graphql';

/** @param graphs names, each with the URL that the supergraph has */
function read({
  graphs = { usaid: URL },
  file = '',
  env = {},
}: {
  graphs?: object;
  file?: string;
  env?: Env;
}) {
  const values = Object.entries(graphs).map(
    ([name, url], index) => `G${index} @join__graph(name: "${name}", url: "${url}")`,
  );
  writeFileSync(join(folder, 'supergraph.graphql'), `enum join__Graph { ${values.join('\n')} }`);
  writeFileSync(join(folder, 'gateway.yaml'), `supergraph: { file: supergraph.graphql }\n${file}`);
  return readGatewayConfig(env, ['--config', join(folder, 'gateway.yaml')]);
}

function problemsOf(given: Parameters<typeof read>[0]): string[] {
  try {
    read(given);
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n').slice(1) : [];
    return lines.map((line) => line.trim().replaceAll(`${folder}/`, ''));
  }
  return [];
}

it('takes what is said of a subgraph alone before what is said of all, and a variable before the file', () => {
  const file = 'subgraphs: { all: { timeoutMs: 1 }, usaid: { timeoutMs: 3 } }';
  const timeoutMs = (given: { file?: string; env?: Env }) => read(given).settingsFor('usaid', URL).timeoutMs;
  expect(timeoutMs({ file: 'subgraphs: { all: { timeoutMs: 1 } }' })).toBe(1);
  expect(timeoutMs({ file: 'subgraphs: { all: { timeoutMs: 1 } }', env: { SUBGRAPH_TIMEOUT_MS: '2' } })).toBe(
    2,
  );
  expect(timeoutMs({ file, env: { SUBGRAPH_TIMEOUT_MS: '2' } })).toBe(3);
  expect(timeoutMs({ file, env: { SUBGRAPH_USAID_TIMEOUT_MS: '4', SUBGRAPH_TIMEOUT_MS: '2' } })).toBe(4);
});

it('asks where the variable says, then the file, then the supergraph', () => {
  const file = 'subgraphs: { usaid: { url: "http://file/graphql" } }';
  const url = (given: { file?: string; env?: Env }) => read(given).settingsFor('usaid', URL).url;
  expect(url({})).toBe(URL);
  expect(url({ file })).toBe('http://file/graphql');
  expect(url({ file, env: { SUBGRAPH_USAID_URL: 'http://variable/graphql' } })).toBe(
    'http://variable/graphql',
  );
});

it('reads variables of each kind', () => {
  const env = {
    SUBGRAPH_HEADERS: '{ "X-Key": "a, b" }',
    SUBGRAPH_FORWARD_HEADERS: 'Authorization, x-tenant',
    SUBGRAPH_USAID_SHARE_IN_FLIGHT: 'false',
    SUBGRAPH_USAID_RETRIES: '0',
    SUBGRAPH_USAID_CA_FILE: join(folder, 'key.pem'),
  };
  expect(read({ env }).settingsFor('usaid', URL)).toMatchObject({
    headers: { 'x-key': 'a, b' },
    forwardHeaders: ['authorization', 'x-tenant'],
    shareInFlight: false,
    retries: 0,
    caFile: join(folder, 'key.pem'),
  });
});

it('is known of a subgraph that came later', () => {
  const { settingsFor } = read({
    file: 'subgraphs: { all: { retries: 5 } }',
    env: { SUBGRAPH_TIMEOUT_MS: '2' },
  });
  expect(settingsFor('later', 'http://later/graphql')).toMatchObject({
    name: 'later',
    url: 'http://later/graphql',
    retries: 5,
    timeoutMs: 2,
  });
  expect(() => settingsFor('nowhere', '')).toThrow(
    'SUBGRAPH_NOWHERE_URL: expected a URL such as http://127.0.0.1:4001/graphql here, or as subgraphs.nowhere.url',
  );
});

it('keeps settings for subgraphs of a supergraph that is yet to be fetched', () => {
  const config = join(folder, 'fetched.yaml');
  writeFileSync(
    config,
    'supergraph: { url: "http://127.0.0.1:1/s" }\nsubgraphs: { usaid: { timeoutMs: 3 } }',
  );
  const env = { SUBGRAPH_USAID_URL: 'http://variable/graphql', SUBGRAPH_SITE_A_RETRIES: '1' };
  const { settingsFor } = readGatewayConfig(env, ['--config', config]);
  expect(settingsFor('usaid', '')).toMatchObject({ url: 'http://variable/graphql', timeoutMs: 3 });
  expect(settingsFor('site-a', URL)).toMatchObject({ url: URL, retries: 1 });
  expect(() => readGatewayConfig({ SUBGRAPH_ANY_RETRIES: 'x' }, ['--config', config])).toThrow(
    'SUBGRAPH_ANY_RETRIES: expected tries from 0 to 20, got "x"',
  );
});

it('is frozen', () => {
  expect(Object.isFrozen(read({}).settingsFor('usaid', URL))).toBe(true);
});

it.each([
  [
    { graphs: { usaid: '' } },
    'SUBGRAPH_USAID_URL: expected a URL such as http://127.0.0.1:4001/graphql here, or as subgraphs.usaid.url in the configuration file: the supergraph has none',
  ],
  [{ graphs: { usaid: 'usaid:4001' } }, 'the supergraph has "usaid:4001"'],
  [{ graphs: { usaid: 'http://me:s3cret@usaid/' } }, 'the supergraph has "http://usaid/"'],
  [
    { file: 'subgraphs: { usad: { retries: 1 } }' },
    'gateway.yaml:2 subgraphs.usad: the supergraph has no such subgraph, did you mean usaid?',
  ],
  [
    { file: 'subgraphs: { health: { retries: 1 } }' },
    'gateway.yaml:2 subgraphs.health: the supergraph has no such subgraph, expected one of usaid',
  ],
  [
    { env: { SUBGRAPH_USAD_RETRIES: '1' } },
    'SUBGRAPH_USAD_RETRIES: no subgraph has this name, did you mean SUBGRAPH_USAID_RETRIES?',
  ],
  [{ env: { SUBGRAPH_URL: URL } }, 'SUBGRAPH_URL: no subgraph has this name'],
  [
    { graphs: { 'a-b': URL, a_b: URL }, env: { SUBGRAPH_A_B_RETRIES: '1' } },
    'SUBGRAPH_A_B_RETRIES: it could be subgraphs.a-b.retries or subgraphs.a_b.retries: set them in the configuration file',
  ],
  [
    { env: { SUBGRAPH_USAID_HEADERS: 'authorization: s3cret' } },
    'SUBGRAPH_USAID_HEADERS: expected headers such as { x-api-key: … }, got (hidden)',
  ],
  [
    { env: { SUBGRAPH_USAID_HEADERS: '{ "authorization": ["s3cret"] }' } },
    'SUBGRAPH_USAID_HEADERS.authorization: expected the text of a header, got (hidden)',
  ],
  [
    { file: 'subgraphs: { all: { retryMinDelayMs: 2000 } }' },
    'gateway.yaml:2 subgraphs.all.retryMinDelayMs: expected retryMinDelayMs of all to be at most its retryMaxDelayMs, got 2000 and 1000',
  ],
  [
    { env: { SUBGRAPH_USAID_RETRY_MAX_DELAY_MS: '1' } },
    'SUBGRAPH_USAID_RETRY_MAX_DELAY_MS: expected retryMinDelayMs of usaid to be at most its retryMaxDelayMs, got 50 and 1',
  ],
  [
    { env: { SUBGRAPH_USAID_KEY_FILE: 'key.pem' } },
    'SUBGRAPH_USAID_KEY_FILE: expected a certFile for usaid too, neither is of use alone',
  ],
  [
    { file: 'subgraphs: { usaid: { certFile: key.pem } }' },
    'gateway.yaml:2 subgraphs.usaid.certFile: expected a keyFile for usaid too, neither is of use alone',
  ],
  [
    { file: 'subgraphs: { usaid: { caFile: none.pem } }' },
    'gateway.yaml:2 subgraphs.usaid.caFile: none.pem is not there (ENOENT)',
  ],
])('says what is wrong with %j', (given, problem) => {
  const problems = problemsOf(given).join('\n');
  expect(problems).toContain(problem);
  expect(problems).not.toContain('s3cret');
});

it('takes variables of others for none of its own', () => {
  const env = { SUBGRAPH_USAID_PORT: 'tcp://10.0.0.1:4001', SUBGRAPHS: 'x', SUBGRAPH_USAID_URL: '' };
  expect(problemsOf({ env })).toEqual([]);
});
