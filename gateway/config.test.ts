import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
      directives: 100,
      rootFields: 30,
      fields: 10_000,
      evaluatedPlans: 1_000,
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
    maxResponseDepth: 1_000,
    forwardHeaders: [],
    headers: {},
    compressRequestsFromBytes: 0,
    shareInFlight: true,
    combineQueries: true,
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
  const config = readGatewayConfig({ ...SITE_A, SUPERGRAPH_FILE: file, CORS_ORIGINS: 'http://a' }, []);
  const { requests, cors, exports } = config;
  for (const each of [config, requests, cors, cors.origins, exports, exports.reportingOrganization]) {
    expect(Object.isFrozen(each)).toBe(true);
  }
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

describe('with a configuration file', () => {
  const OFF = Number.POSITIVE_INFINITY;
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const read = (text: string, env: Record<string, string> = {}, args: string[] = []) =>
    readGatewayConfig({ ...SITE_A, ...env }, ['--config', write('gateway.yaml', text), ...args]);

  it.each([
    ['the default', '', {}, [], 4000],
    ['the file', 'port: 1', {}, [], 1],
    ['the environment', 'port: 1', { PORT: '2' }, [], 2],
    ['the flag', 'port: 1', { PORT: '2' }, ['--port', '3'], 3],
    ['the flag over the file', 'port: 1', {}, ['--port=3'], 3],
    ['the file over an empty variable', 'port: 1', { PORT: '' }, [], 1],
  ])('takes %s', (_, text, env, args, port) => {
    expect(read(`supergraph: { file: supergraph.graphql }\n${text}`, env, args).port).toBe(port);
  });

  it.each([
    ['a flag', {}, ['--limits', 'off'], { depth: OFF, tokens: OFF, aliases: OFF }],
    ['a variable', { LIMITS: 'off' }, [], { depth: OFF, tokens: OFF, aliases: OFF }],
    ['a variable, but one', { LIMITS: 'off', MAX_DEPTH: '5' }, [], { depth: 5, tokens: OFF, aliases: OFF }],
    ['a variable of one', { MAX_DEPTH: 'off' }, [], { depth: OFF, tokens: 7, aliases: 100 }],
    ['nothing', {}, [], { depth: 10, tokens: 7, aliases: 100 }],
  ])('turns limits off by %s', (_, env, args, limits) => {
    const text = 'supergraph: { file: supergraph.graphql }\nlimits: { tokens: 7 }';
    expect(read(text, env, args).limits).toMatchObject(limits);
  });

  it('is named by a variable too', () => {
    const env = { ...SITE_A, CONFIG_FILE: write('other.yaml', 'supergraph: { file: supergraph.graphql }') };
    expect(readGatewayConfig(env, []).supergraph).toMatchObject({ file });
    expect(() => readGatewayConfig({ CONFIG_FILE: '/none.yaml' }, [])).toThrow(
      'CONFIG_FILE: /none.yaml is not',
    );
  });

  it('reads paths of flags and variables from where it is started, those of the file from its folder', () => {
    const here = relative(process.cwd(), file);
    const config = relative(
      process.cwd(),
      write('gateway.yaml', 'supergraph: { file: ./supergraph.graphql }'),
    );
    const named = (env: object, args: string[]) => readGatewayConfig({ ...SITE_A, ...env }, args).supergraph;
    expect(named({}, ['--supergraph', here])).toMatchObject({ file });
    expect(named({ SUPERGRAPH_FILE: here }, [])).toMatchObject({ file });
    expect(named({}, ['--config', config])).toMatchObject({ file });
  });

  it('reads paths from where npm was called', () => {
    const env = { ...SITE_A, npm_lifecycle_event: 'gateway', INIT_CWD: folder };
    expect(readGatewayConfig(env, ['--supergraph', 'supergraph.graphql']).supergraph).toMatchObject({ file });
  });

  it('takes the supergraph from where the first place says that names one', () => {
    const url = 'supergraph: { url: "https://a.example/s", pollMs: 500, headers: { x-key: k } }';
    expect(read(url).supergraph).toEqual({
      kind: 'url',
      url: 'https://a.example/s',
      pollMs: 500,
      headers: { 'x-key': 'k' },
    });
    expect(read(url, { SUPERGRAPH_FILE: file }).supergraph).toEqual({ kind: 'file', file, watch: true });
    expect(
      read('supergraph: { file: supergraph.graphql }', { SUPERGRAPH_URL: 'http://b.example/s' }).supergraph,
    ).toMatchObject({ kind: 'url', url: 'http://b.example/s', pollMs: 10_000 });
  });

  it('refuses a file and a URL of the supergraph in one place', () => {
    const both = 'supergraph:\n  file: supergraph.graphql\n  url: https://a.example/s';
    expect(problemsOf(() => read(both))).toContain('gateway.yaml:3 supergraph.url: expected this or');
    const env = { SUPERGRAPH_FILE: file, SUPERGRAPH_URL: 'https://a.example/s' };
    expect(problemsOf(() => readGatewayConfig(env, []))).toContain(
      'SUPERGRAPH_URL: expected this or SUPERGRAPH_FILE, not both',
    );
  });

  it('reports what is wrong in every place at once', () => {
    const text =
      'prot: 1\nhost: 0.0.0.0\nrequests: { deadlineMs: 70000 }\nsupergraph: { file: none.graphql }';
    const problems = problemsOf(() => read(text, { LOG_LEVEL: 'loud' }, ['--demo', '--limits', 'on', '-x']));
    const lines = problems.replaceAll(`${folder}/`, '').split('\n');
    expect(lines).toEqual([
      "the configuration can't be used:",
      '  -x: there is no such flag, expected one of --supergraph, --port, --config, --limits, --demo, --print-config, --help',
      '  --limits: expected off, got "on"',
      '  LOG_LEVEL: expected trace, debug, info, warn, error, fatal or silent, got "loud"',
      '  gateway.yaml:1 prot: there is no such setting, did you mean port?',
      '  gateway.yaml:4 supergraph.file: the supergraph none.graphql is not there (ENOENT)',
      `  gateway.yaml:2 host: expected one of localhost, 127.0.0.1, ::1, got "0.0.0.0": demo serves person-level data without asking who reads it, so it listens on this machine only`,
      '  gateway.yaml:3 requests.deadlineMs: expected requests.deadlineMs to be at most requests.maxDeadlineMs, got 70000 and 60000',
    ]);
  });
});

it.each([
  [['--port'], '--port: expected a value'],
  [['--port', '--demo'], '--port: expected a value, got the flag --demo'],
  [['--port='], '--port: expected a value'],
  [['--port', '65536'], '--port: expected a port number from 0 to 65535, got 65536'],
  [['--demo=no'], '--demo: expected no value, got "no"'],
  [['--print-confg'], '--print-confg: there is no such flag, did you mean --print-config?'],
  [['supergraph.graphql'], '"supergraph.graphql": expected a flag such as --supergraph before it'],
  [['--config', '/'], '--config: / is a folder, not a file'],
])('refuses the flags %j', (args, problem) => {
  expect(problemsOf(() => readGatewayConfig({}, args)).split('\n')).toContain(`  ${problem}`);
});
