// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what configuration files hold
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConfigFile, readConfigFile } from './config-file';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-file-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, env = {}): ConfigFile & { problems: string[] } {
  const file = join(folder, 'gateway.yaml');
  writeFileSync(file, text);
  const problems: string[] = [];
  return { ...readConfigFile({ named: 'gateway.yaml', file, at: '--config' }, env, problems), problems };
}

function valuesOf(text: string, env = {}): Record<string, unknown> {
  const { given, problems } = read(text, env);
  expect(problems).toEqual([]);
  return Object.fromEntries([...given].map(([path, { value }]) => [path, value]));
}

it('knows the line of every value', () => {
  const { given } = read('port: 5000\n\nlog:\n  level: debug\n');
  expect(given.get('port')).toEqual({ value: 5000, at: 'gateway.yaml:1 port', origin: 'gateway.yaml:1' });
  expect(given.get('log.level')?.origin).toBe('gateway.yaml:4');
});

it.each([
  ['an empty file', ''],
  ['a file of comments', '# nothing yet\n'],
  ['a group without settings', 'log:\nsubgraphs:\n  all:\n  usaid:\n'],
])('finds nothing in %s', (_, text) => {
  expect(valuesOf(text)).toEqual({});
});

it('reads JSON, also indented by tabs', () => {
  const json = JSON.stringify({ port: 5000, limits: 'off', cors: { origins: [] } }, null, '\t');
  expect(valuesOf(json)).toMatchObject({
    port: 5000,
    'limits.depth': Number.POSITIVE_INFINITY,
    'cors.origins': [],
  });
});

it('takes files from the folder that it is in', () => {
  const text = 'supergraph: { file: a/supergraph.graphql }\nsubgraphs: { usaid: { caFile: /etc/ca.pem } }';
  expect(valuesOf(text)).toEqual({
    'supergraph.file': join(folder, 'a', 'supergraph.graphql'),
    'subgraphs.usaid.caFile': '/etc/ca.pem',
  });
});

it('turns off all limits, or one', () => {
  const off = Number.POSITIVE_INFINITY;
  expect(valuesOf('limits: { depth: off, tokens: 7 }')).toEqual({ 'limits.depth': off, 'limits.tokens': 7 });
  expect(Object.values(valuesOf('limits: off'))).toEqual([...Array(8).fill(off), 60_000]);
});

it('reads numbers as text where text is meant', () => {
  const text =
    'iati: { reportingOrganization: { type: 22, ref: 007 } }\nsubgraphs: { all: { headers: { X-N: 1.0 } } }';
  expect(valuesOf(text)).toEqual({
    'iati.reportingOrganization.type': '22',
    'iati.reportingOrganization.ref': '007',
    'subgraphs.all.headers': { 'x-n': '1.0' },
  });
});

it('follows anchors', () => {
  const text =
    'subgraphs:\n  a: &slow { timeoutMs: 60000 }\n  b: *slow\n  c: { timeoutMs: &t 5, retries: *t }';
  expect(valuesOf(text)).toEqual({
    'subgraphs.a.timeoutMs': 60_000,
    'subgraphs.b.timeoutMs': 60_000,
    'subgraphs.c.timeoutMs': 5,
    'subgraphs.c.retries': 5,
  });
});

it('fills in variables of the environment', () => {
  const text = [
    'port: ${THE_PORT}',
    'demo: ${DEMO_OR_NOT}',
    'cors: { origins: "${ORIGINS}" }',
    'supergraph: { url: "https://${REGISTRY}/supergraph", headers: { authorization: "Bearer ${TOKEN}" } }',
    'exports: { license: "$${NOT_ME}" }',
  ].join('\n');
  const env = {
    THE_PORT: '5000',
    DEMO_OR_NOT: 'true',
    ORIGINS: 'https://a.example, https://b.example',
    REGISTRY: 'registry.example',
    TOKEN: 's3cret',
  };
  const { problems, given } = read(text, env);
  expect(problems).toEqual([
    'gateway.yaml:5 exports.license: expected an SPDX identifier such as CC-BY-4.0, got "${NOT_ME}"',
  ]);
  expect(Object.fromEntries([...given].map(([path, { value }]) => [path, value]))).toEqual({
    port: 5000,
    demo: true,
    'cors.origins': ['https://a.example', 'https://b.example'],
    'supergraph.url': 'https://registry.example/supergraph',
    'supergraph.headers': { authorization: 'Bearer s3cret' },
  });
});

it.each([
  ['prot: 1', 'gateway.yaml:1 prot: there is no such setting, did you mean port?'],
  [
    'log: { colour: red }',
    'gateway.yaml:1 log.colour: there is no such setting, expected one of level, format',
  ],
  [
    'timeoutMs: 1',
    'gateway.yaml:1 timeoutMs: there is no such setting, did you mean subgraphs.all.timeoutMs?',
  ],
  [
    'subgraphs:\n  usaid:\n    timeoutMS: 5',
    'gateway.yaml:3 subgraphs.usaid.timeoutMS: there is no such setting, did you mean timeoutMs?',
  ],
  [
    'subgraphs:\n  all: { url: "http://a" }',
    'gateway.yaml:2 subgraphs.all.url: there is no such setting, expected one of timeoutMs,',
  ],
  ['__proto__: { port: 1 }', 'gateway.yaml:1 __proto__: there is no such setting'],
  ['<<: { port: 1 }', 'gateway.yaml:1 <<: there is no such setting'],
  ['port:', 'gateway.yaml:1 port: expected a port number from 0 to 65535, got nothing'],
  ['port: "4000"', 'gateway.yaml:1 port: expected a port number from 0 to 65535, got "4000"'],
  ['port: 4000.5', 'gateway.yaml:1 port: expected a port number from 0 to 65535, got 4000.5'],
  ['pages: yes', 'gateway.yaml:1 pages: expected true or false, got "yes"'],
  ['host: [a]', 'gateway.yaml:1 host: expected a name or an address, got a list'],
  ['log: loud', 'gateway.yaml:1 log: expected settings such as level, got "loud"'],
  ['log:\n- level', 'gateway.yaml:1 log: expected settings such as level, got a list'],
  ['limits: on', 'gateway.yaml:1 limits: expected off, or settings such as bodyBytes, got "on"'],
  ['limits: false', 'gateway.yaml:1 limits: expected off, or settings such as bodyBytes, got false'],
  [
    'limits: { depth: null }',
    'gateway.yaml:1 limits.depth: expected levels from 1 to 1000000, or off, got nothing',
  ],
  ['- port: 1', 'gateway.yaml:1: expected settings such as host, got a list'],
  ['port', 'gateway.yaml:1: expected settings such as host, got "port"'],
  [
    'cors:\n  origins:\n    - https://a.example\n    - https://b.example/\n',
    'gateway.yaml:4 cors.origins[1]: expected an origin such as https://example.org, got "https://b.example/"',
  ],
  [
    'subgraphs:\n  usaid: { timeoutMs: fast }',
    'gateway.yaml:2 subgraphs.usaid.timeoutMs: expected milliseconds from 1 to 3600000, got "fast"',
  ],
  [
    'subgraphs: { usaid: { forwardHeaders: [authorization, Content-Length] } }',
    'gateway.yaml:1 subgraphs.usaid.forwardHeaders[1]: expected a header that is not about the connection',
  ],
  [
    'telemetry: { sampleRatio: 1.5 }',
    'gateway.yaml:1 telemetry.sampleRatio: expected a number from 0 to 1, got 1.5',
  ],
  ['port: ${NOT_SET}', 'gateway.yaml:1 port: it names the variable NOT_SET, which is not set'],
  ['port: ${EMPTY}', 'gateway.yaml:1 port: it names the variable EMPTY, which is not set'],
  ['host: ${not a name}', 'gateway.yaml:1 host: expected ${NAME}, a variable of the environment'],
  ['host: ${HALF', 'gateway.yaml:1 host: expected ${NAME}, a variable of the environment'],
  ['port: ${WORD}', 'gateway.yaml:1 port: expected a port number from 0 to 65535, got "${WORD}"'],
  ['port: *none', 'gateway.yaml:1 port: expected the name of an anchor (&name) that stands before'],
  ['cors: { origins: &me [*me] }', 'gateway.yaml:1 cors.origins[0]: expected an origin'],
])('says of %j what is wrong and where', (text, problem) => {
  const { problems } = read(text, { EMPTY: '', WORD: 'word' });
  expect(problems).toEqual([expect.stringContaining(problem)]);
});

it.each([
  ['port: 1\nlog: [1\ndemo: true', 'gateway.yaml:3: Flow sequence in block collection must be'],
  ['port: 1\n\thost: a', 'gateway.yaml:2: '],
  ['port: 1\nport: 2', 'gateway.yaml:2: Map keys must be unique'],
  ['port: 1\n---\nport: 2', 'gateway.yaml:2: '],
  ['port: 1\ncors: { origins: [${ORIGIN}] }', 'gateway.yaml:2: '],
  ['port: 1\ncors: { origins: [${ORIGIN}] }', '; within { } and [ ], ${NAME} stands in quotes'],
  ['host: !important a', 'gateway.yaml:1: Unresolved tag'],
])('gives the line of what is no YAML: %j', (text, problem) => {
  expect(read(text).problems.join('\n')).toContain(problem);
});

it.each([
  'supergraph: { headers: { authorization: !s3cret x } }',
  'supergraph: { headers: { authorization: *s3cret } }',
  'supergraph: { headers: { authorization: "Bearer s3cret\n\u0007s3cret" } }',
  'supergraph: { headers: { authorization: [s3cret] } }',
  'supergraph: { headers: { authorization: { s3cret: 1 } } }',
  'supergraph: { headers: s3cret }',
  'supergraph: { headers: { authorization: "\\qs3cret" } }',
  'supergraph: { headers: { authorization: |s3cret\n a } }',
  'supergraph: { headers: { authorization: "s3cret } }',
  'supergraph:\n  headers:\n    authorization: s3cret: x',
  'supergraph:\n  headers:\n    authorization: |s3cret\n      a',
  'supergraph: { url: "https://me:s3cret@example.org" }',
  'supergraph: { url: "me:s3cret@example.org" }',
  'supergraph: { url: "ftp://example.org?key=s3cret" }',
  'supergraph: { url: "example.org?key=s3cret" }',
  'supergraph: { url: "ftp://${TOKEN}" }',
  'supergraph: { headers: { authorization: "Bearer ${TOKEN}\\u0007" } }',
  'port: ${TOKEN}',
])('shows no secret in an error: %j', (text) => {
  const { problems } = read(text, { TOKEN: 's3cret' });
  expect(problems).not.toEqual([]);
  expect(problems.join('\n').replaceAll('*s3cret', '')).not.toContain('s3cret');
});

it('reports every problem of a file', () => {
  const { problems } = read(
    'prot: 1\nport: x\nlog: { level: loud }\nlimits: { depth: 0, width: 1 }\nrequests: 5\nsubgraphs: { a: 1, b: { retries: -1 } }',
  );
  expect(problems.map((problem) => problem.split(':', 2).join(':'))).toEqual([
    'gateway.yaml:1 prot',
    'gateway.yaml:2 port',
    'gateway.yaml:3 log.level',
    'gateway.yaml:4 limits.depth',
    'gateway.yaml:4 limits.width',
    'gateway.yaml:5 requests',
    'gateway.yaml:6 subgraphs.a',
    'gateway.yaml:6 subgraphs.b.retries',
  ]);
});

it.each([
  ['is not there', 'elsewhere.yaml', 'is not there (ENOENT)'],
  ['is a folder', '.', 'is a folder, not a file'],
])('says that the file %s', (_, name, problem) => {
  const problems: string[] = [];
  const file = join(folder, name);
  readConfigFile({ named: name, file, at: 'CONFIG_FILE' }, {}, problems);
  expect(problems).toEqual([`CONFIG_FILE: ${file} ${problem}`]);
});

it('names the subgraphs that it has settings for', () => {
  const { subgraphs } = read('subgraphs:\n  all: { retries: 1 }\n  usaid: {}\n  arco: { retries: x }');
  expect([...subgraphs]).toEqual([
    ['usaid', 'gateway.yaml:3 subgraphs.usaid'],
    ['arco', 'gateway.yaml:4 subgraphs.arco'],
  ]);
});
