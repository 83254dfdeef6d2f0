// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what configuration files hold
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../../subgraphs/kit/env';
import { type GatewayConfig, readCommand, readGatewayConfig } from '../config';
import { listSettings, settings } from './settings';

const SUPERGRAPH = `enum join__Graph {
  USAID @join__graph(name: "usaid", url: "http://usaid.internal:4001/graphql")
  SITE_A @join__graph(name: "site-a", url: "")
  TRUE @join__graph(name: "true", url: "http://127.0.0.1:4003/graphql")
}`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-config-'));
  writeFileSync(join(folder, 'supergraph.graphql'), SUPERGRAPH);
  for (const name of ['ca.pem', 'cert.pem', 'key.pem']) writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function printed(env: Env, args: string[] = []): string {
  const command = readCommand(env, [...args, '--print-config']);
  if (!('show' in command)) throw new Error('expected a text');
  return command.show;
}

function lineOf(text: string, key: string): string | undefined {
  const line = text.split('\n').find((each) => each.trimStart().startsWith(`${key}:`));
  return line?.trim().replace(/ +/g, ' ');
}

/** All of a configuration that can be compared. */
function comparable({ settingsFor, ...rest }: GatewayConfig): object {
  const subgraphs = [
    settingsFor('usaid', 'http://usaid.internal:4001/graphql'),
    settingsFor('site-a', ''),
    settingsFor('true', 'http://127.0.0.1:4003/graphql'),
    settingsFor('unheard-of', 'http://127.0.0.1:4004/graphql'),
  ];
  return { ...rest, subgraphs };
}

const FILE = `
supergraph: { file: supergraph.graphql, watch: false }
log: { format: json }
subgraphs:
  all: { timeoutMs: 7000, caFile: ca.pem, forwardHeaders: [Authorization, x-tenant] }
  usaid: { certFile: cert.pem, keyFile: key.pem, caFile: null, breakerFailures: 0 }
  site-a: { url: "http://site-a:4001/graphql", forwardHeaders: [] }
limits: { depth: off, aliases: 3 }
cors: { origins: [] }
iati: { reportingOrganization: { name: "Name: with # and \\"quotes\\" \\n and $\${NAME}" } }
telemetry: { tracesUrl: "http://127.0.0.1:4318/v1/traces", sampleRatio: 0.25 }
`;

it('can be read back', () => {
  const config = write('gateway.yaml', FILE);
  const env = { PORT: '5000', SUBGRAPH_TRUE_RETRIES: '0', MAX_TOKENS: 'off', LOG_LEVEL: 'debug' };
  const args = ['--config', config, '--demo'];
  const again = write('again.yaml', printed(env, args));
  const [before, after] = [readGatewayConfig(env, args), readGatewayConfig({}, ['--config', again])];
  expect(comparable(after)).toEqual(comparable(before));
  expect(after).toMatchObject({ port: 5000, demo: true, limits: { depth: Number.POSITIVE_INFINITY } });
  expect(after.settingsFor('usaid', 'http://a').caFile).toBeUndefined();
});

it('can be read back when all is by default', () => {
  const again = write('again.yaml', printed({ LOG_FORMAT: 'json' }));
  const [before, after] = [
    readGatewayConfig({ LOG_FORMAT: 'json' }, []),
    readGatewayConfig({}, ['--config', again]),
  ];
  expect({ ...after, settingsFor: null }).toEqual({ ...before, settingsFor: null });
});

it('can be read back from another folder', () => {
  mkdirSync(join(folder, 'inner'), { recursive: true });
  const config = write('gateway.yaml', FILE);
  const again = write('inner/again.yaml', printed({}, ['--config', config]));
  expect(comparable(readGatewayConfig({}, ['--config', again]))).toEqual(
    comparable(readGatewayConfig({}, ['--config', config])),
  );
});

it('says of each value where it comes from', () => {
  const config = write('gateway.yaml', FILE);
  const env = { PORT: '5000', DEMO: 'false', SUBGRAPH_SITE_A_URL: 'http://a/graphql', LIMITS: 'off' };
  const text = printed(env, ['--config', config, '--demo']);
  expect(lineOf(text, 'host')).toBe('host: 127.0.0.1 # default');
  expect(lineOf(text, 'port')).toBe('port: 5000 # env PORT');
  expect(lineOf(text, 'demo')).toBe('demo: true # flag --demo');
  expect(lineOf(text, 'watch')).toBe(`watch: false # ${config}:2`);
  expect(lineOf(text, 'timeoutMs')).toBe(`timeoutMs: 7000 # ${config}:5`);
  expect(lineOf(text, 'tokens')).toBe('tokens: off # env LIMITS');
  const ofSubgraph = (name: string) => text.slice(text.indexOf(`\n  ${name}:\n`));
  expect(lineOf(ofSubgraph('usaid'), 'url')).toBe('url: http://usaid.internal:4001/graphql # supergraph');
  expect(lineOf(ofSubgraph('site-a'), 'url')).toBe('url: http://a/graphql # env SUBGRAPH_SITE_A_URL');
  expect(lineOf(ofSubgraph('usaid'), 'certFile')).toBe(`certFile: ${join(folder, 'cert.pem')} # ${config}:6`);
  for (const line of text.trim().split('\n').slice(1)) {
    expect(line).toMatch(
      /^ *("?[\w-]+"?):$|: .* # (default|supergraph|env \w+|flag --\w+|.*gateway\.yaml:\d+)$/,
    );
  }
});

it('leaves no setting out', () => {
  const ofFile = printed({});
  const ofUrl = printed({ SUPERGRAPH_URL: 'http://127.0.0.1:1/supergraph' });
  for (const path of listSettings(settings).keys()) {
    const key = path.split('.').at(-1) ?? '';
    expect(lineOf(ofFile, key) ?? lineOf(ofUrl, key)).toBeDefined();
  }
});

it('shows the supergraph that is fetched, and only what goes with it', () => {
  const config = write('gateway.yaml', 'subgraphs: { usaid: { retries: 1 } }\nsupergraph: { pollMs: 500 }');
  const env = {
    SUPERGRAPH_URL: 'https://registry.example/supergraph',
    SUPERGRAPH_HEADERS: '{"x-key":"s3cret"}',
  };
  const text = printed({ ...env, SUBGRAPH_USAID_RETRIES: '3', SUBGRAPH_SITE_A_RETRIES: '1' }, [
    '--config',
    config,
  ]);
  expect(text).not.toMatch(/^ {2}(file|watch):/m);
  expect(text).not.toContain('s3cret');
  expect(lineOf(text, 'pollMs')).toBe(`pollMs: 500 # ${config}:2`);
  expect(text).toMatch(
    / {2}usaid:\n {4}retries: 3 +# env SUBGRAPH_USAID_RETRIES\n {2}# SUBGRAPH_SITE_A_RETRIES is set too/,
  );
});

it('shows no secret, and takes none of its own marks for one', () => {
  const config = write(
    'gateway.yaml',
    `supergraph: { file: supergraph.graphql }
subgraphs:
  all: { headers: { authorization: "Bearer s3cret" } }
  usaid: { headers: { x-key: "\${KEY}", "*odd": s3cret } }
  site-a: { url: "http://site-a/graphql?key=s3cret" }
telemetry: { tracesUrl: "http://127.0.0.1:4318/v1/traces?key=s3cret" }`,
  );
  const text = printed({ KEY: 's3cret', SUBGRAPH_TRUE_HEADERS: '{"x-api-key":"s3cret"}' }, [
    '--config',
    config,
  ]);
  expect(text).not.toContain('s3cret');
  expect(text).toContain('headers: { authorization: (hidden) }');
  expect(text).toContain('headers: { x-key: (hidden), "*odd": (hidden) }');
  const again = write('again.yaml', text);
  expect(() => readGatewayConfig({}, ['--config', again])).toThrow(
    'subgraphs.all.headers.authorization: (hidden) stands for a secret that --print-config does not print',
  );
  expect(() => readGatewayConfig({}, ['--config', again])).toThrow(
    'subgraphs.site-a.url: (hidden) stands for',
  );
});

it('is not printed when there is something wrong', () => {
  expect(() => readCommand({ PORT: 'x' }, ['--print-config'])).toThrow('PORT: expected a port number');
});

it('gives way to help', () => {
  expect(readCommand({ PORT: 'x' }, ['--prot', '--help'])).toEqual({
    show: expect.stringContaining('usage: npm run gateway -- [--supergraph FILE] [--port N] [--config FILE]'),
  });
});
