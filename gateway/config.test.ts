import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../subgraphs/kit/env';
import { readGatewayConfig } from './config';

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
  const { settingsFor } = readGatewayConfig({ ...SITE_A, SUPERGRAPH_FILE: file }, []);
  expect(settingsFor('usaid', 'http://usaid.internal:4001/graphql').url).toBe(
    'http://usaid.internal:4001/graphql',
  );
  expect(settingsFor('site-a', '').url).toBe('http://127.0.0.1:4009/graphql');
});

it('has defaults for all else', () => {
  const { supergraph, settingsFor, operationsFolder, ...rest } = readGatewayConfig(
    { ...SITE_A, SUPERGRAPH_FILE: file, LOG_FORMAT: 'pretty' },
    [],
  );
  expect(rest).toEqual({
    host: '127.0.0.1',
    port: 4000,
    log: { level: 'info', readable: true },
    demo: false,
    limits: {
      bodyBytes: 131_072,
      tokens: 5_000,
      depth: 10,
      aliases: 100,
      directives: 50,
      rootFields: 30,
      evaluatedPlans: 10_000,
    },
    requests: {
      maxInFlight: 256,
      maxQueued: 1_024,
      deadlineMs: 30_000,
      maxDeadlineMs: 60_000,
      drainMs: 10_000,
    },
    planning: { workers: 2, timeoutMs: 5_000, cachedPlans: 1_000 },
    cors: {
      origins: [
        'https://studio.apollographql.com',
        'https://sandbox.embed.apollographql.com',
        'https://explorer.embed.apollographql.com',
      ],
    },
    telemetry: { metrics: true, tracesUrl: undefined, sampleRatio: 1, slowOperationMs: 1_000 },
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
  expect(supergraph).toEqual({ kind: 'file', file, watch: true });
  expect(settingsFor('usaid', 'http://usaid.internal:4001/graphql')).toEqual({
    name: 'usaid',
    url: 'http://usaid.internal:4001/graphql',
    timeoutMs: 10_000,
    retries: 2,
    retryMinDelayMs: 50,
    retryMaxDelayMs: 1_000,
    breakerFailures: 10,
    breakerOpenMs: 5_000,
    maxConcurrent: 100,
    maxQueued: 1_000,
    maxResponseBytes: 67_108_864,
    maxResponseDepth: 200,
    forwardHeaders: [],
    headers: {},
    compressRequestsFromBytes: 0,
    shareInFlight: true,
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
    'CORS_ORIGINS[1]: expected an origin such as https://example.org, got "https://b.example/"',
  );
  expect(problems).toContain(
    'SUBGRAPH_SITE_A_URL: expected a URL such as http://127.0.0.1:4001/graphql here, or as subgraphs.site-a.url in the configuration file: the supergraph has none',
  );
  expect(problems).toContain(
    'SUBGRAPH_USAD_URL: no subgraph has this name, did you mean SUBGRAPH_USAID_URL?',
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
