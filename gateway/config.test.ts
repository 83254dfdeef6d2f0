import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../subgraphs/kit/env';
import { readGatewayConfig } from './config';
import { DEFAULT_LIMITS } from './http/operation-limits';
import { DEFAULT_REQUESTS } from './http/request-config';

const SUPERGRAPH = `enum join__Graph {
  USAID @join__graph(name: "usaid", url: "http://usaid.internal:4001/graphql")
  SITE_A @join__graph(name: "site-a", url: "")
}`;

let folder: string;
let file: string;
const SITE_A = { SUBGRAPH_SITE_A_URL: 'http://127.0.0.1:4009/graphql' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-config-'));
  file = join(folder, 'supergraph.graphql');
  writeFileSync(file, SUPERGRAPH);
});
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('expected a ConfigError');
}

it('asks each subgraph where the environment says, else where the supergraph does', () => {
  const { subgraphs } = readGatewayConfig({ ...SITE_A, SUPERGRAPH_FILE: file }, []);
  expect(subgraphs).toEqual([
    { name: 'usaid', url: 'http://usaid.internal:4001/graphql' },
    { name: 'site-a', url: 'http://127.0.0.1:4009/graphql' },
  ]);
});

it('has defaults for all else', () => {
  const { supergraph, subgraphs, operationsFolder, ...rest } = readGatewayConfig(
    { ...SITE_A, SUPERGRAPH_FILE: file, LOG_FORMAT: 'pretty' },
    [],
  );
  expect(rest).toEqual({
    host: '127.0.0.1',
    port: 4000,
    log: { level: 'info', readable: true },
    demo: false,
    subgraphTimeoutMs: 10_000,
    limits: DEFAULT_LIMITS,
    requests: DEFAULT_REQUESTS,
    corsOrigins: [
      'https://studio.apollographql.com',
      'https://sandbox.embed.apollographql.com',
      'https://explorer.embed.apollographql.com',
    ],
    pages: true,
    exports: {
      concurrency: 4,
      pageSize: 500,
      stalledMs: 60_000,
      license: 'CC-BY-4.0',
      reportingOrganization: {
        ref: 'SYN-SEMBRANDO-OPORTUNIDADES',
        type: '90',
        name: 'Sembrando Oportunidades unified graph (synthetic identifier, not in the IATI registry)',
      },
      indicatorUri: 'urn:sembrando-oportunidades:indicator:',
    },
  });
});

it('writes JSON lines in production, unless told otherwise', () => {
  const env = { ...SITE_A, SUPERGRAPH_FILE: file, NODE_ENV: 'production' };
  expect(readGatewayConfig(env, []).log.readable).toBe(false);
  expect(readGatewayConfig({ ...env, LOG_FORMAT: 'pretty' }, []).log.readable).toBe(true);
});

it('lets the command line win', () => {
  const args = ['--port', '5000', '--demo', '--supergraph', file];
  const config = readGatewayConfig(
    { ...SITE_A, PORT: '4000', DEMO: 'false', SUPERGRAPH_FILE: 'elsewhere' },
    args,
  );
  expect(config).toMatchObject({ port: 5000, demo: true });
});

it('can not be changed', () => {
  expect(Object.isFrozen(readGatewayConfig({ ...SITE_A, SUPERGRAPH_FILE: file }, []))).toBe(true);
});

it('reports every problem at once', () => {
  const env = {
    SUPERGRAPH_FILE: file,
    PORT: 'http',
    LOG_LEVEL: 'loud',
    CORS_ORIGINS: 'https://a.example, https://b.example/',
    SUBGRAPH_TIMEOUT_MS: '0',
    EXPORT_PAGE_SIZE: '501',
    EXPORT_LICENSE: 'all rights reserved',
    IATI_REPORTING_ORG_TYPE: 'NGO',
    IATI_INDICATOR_URI: 'indicators',
    SUBGRAPH_USAID_URL: 'ftp://usaid',
    SUBGRAPH_USAD_URL: 'http://127.0.0.1:4001/graphql',
  };
  const problems = problemsOf(() => readGatewayConfig(env, ['--prot', '1']));
  for (const name of [
    '--prot',
    'PORT',
    'LOG_LEVEL',
    'CORS_ORIGINS',
    'SUBGRAPH_TIMEOUT_MS',
    'SUBGRAPH_USAID_URL',
    'EXPORT_PAGE_SIZE',
    'EXPORT_LICENSE',
    'IATI_REPORTING_ORG_TYPE',
    'IATI_INDICATOR_URI',
  ]) {
    expect(problems).toContain(name);
  }
  expect(problems).toContain(
    'CORS_ORIGINS: expected origins such as https://example.org, separated by commas, got "https://a.example, https://b.example/"',
  );
  expect(problems).toContain(
    'SUBGRAPH_SITE_A_URL: expected a URL such as http://127.0.0.1:4001/graphql, but it is not set',
  );
  expect(problems).toContain(
    'SUBGRAPH_USAD_URL: no subgraph has this name: expected SUBGRAPH_USAID_URL, SUBGRAPH_SITE_A_URL',
  );
});

it.each(['0.0.0.0', '::', '192.168.1.4', 'example.org'])('refuses --demo on host %s', (HOST) => {
  const env = { ...SITE_A, HOST, SUPERGRAPH_FILE: file };
  expect(problemsOf(() => readGatewayConfig(env, ['--demo']))).toContain(`got "${HOST}"`);
  expect(() => readGatewayConfig(env, [])).not.toThrow();
});

it.each([
  ['is not there', undefined, 'ENOENT'],
  ['is no SDL', '<html>', 'Syntax Error'],
  ['is no supergraph', 'type Query { a: Int }', 'no subgraphs'],
])('names the supergraph file when it %s', (_, content, reason) => {
  const broken = join(folder, 'broken.graphql');
  if (content) writeFileSync(broken, content);
  const problems = problemsOf(() => readGatewayConfig({ PORT: 'x' }, ['--supergraph', broken]));
  expect(problems).toContain(broken);
  expect(problems).toContain(reason);
  expect(problems).toContain('PORT');
});
