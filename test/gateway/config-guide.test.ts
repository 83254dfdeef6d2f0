import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type GatewayConfig, readCommand, readGatewayConfig } from '../../gateway/config';
import { USAGE } from '../../gateway/config/flags';
import { forOneSubgraph, listSettings, type Setting, settings } from '../../gateway/config/settings';
import { packageRoot } from '../../subgraphs/kit/package-root';

/** What the guide for operators tells them to write, written. */
const guide = readFileSync(path.join(packageRoot, 'gateway', 'CONFIG.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}));
const [example = '', mistaken = '', printed = ''] = blocks
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text);
const [problems = ''] = blocks.filter(({ language }) => language === 'text').map(({ text }) => text);

const SUPERGRAPH = `enum join__Graph {
  USAID @join__graph(name: "usaid", url: "")
  AMEXCID @join__graph(name: "amexcid", url: "https://amexcid.example/graphql")
}`;
const env = { USAID_KEY: 's3cret' };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'config-guide-'));
  write('supergraph.graphql', SUPERGRAPH);
  mkdirSync(path.join(folder, 'certificates'));
  for (const name of ['ca.pem', 'gateway.pem', 'gateway.key']) write(`certificates/${name}`, '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function read(text: string): object {
  const config: GatewayConfig = readGatewayConfig(env, ['--config', write('gateway.yaml', text)]);
  const { settingsFor, ...rest } = config;
  return { ...rest, subgraphs: ['usaid', 'amexcid'].map((name) => settingsFor(name, 'https://a.example/')) };
}

it('shows a file that can be read', () => {
  expect(read(example)).toMatchObject({
    limits: { depth: 15, tokens: Number.POSITIVE_INFINITY },
    subgraphs: [
      { timeoutMs: 3_000, headers: { 'x-api-key': 's3cret' }, forwardHeaders: ['authorization'] },
      { timeoutMs: 10_000, caFile: path.join(folder, 'certificates', 'ca.pem') },
    ],
  });
});

it('calls default what is a default', () => {
  const lines = example.split('\n');
  const changed = lines.filter((line) => !line.endsWith('# default'));
  expect(lines.length - changed.length).toBeGreaterThan(8);
  expect(read(changed.join('\n'))).toEqual(read(example));
});

it('names a value for each group', () => {
  for (const group of Object.keys(settings))
    expect(`\n${example}`).toContain(group === 'demo' || group === 'iati' ? '' : `\n${group}:`);
});

it('says the problems that are said', () => {
  const file = write('gateway.yaml', mistaken);
  const args = ['--config', file, '--limit', 'off'];
  let said = '';
  try {
    readGatewayConfig({ MAX_TOKENS: 'many' }, args);
  } catch (error) {
    said = error instanceof Error ? error.message : '';
  }
  expect(`${said}\n`.replaceAll(`${folder}/`, '')).toBe(problems);
});

it('prints what is printed', () => {
  const file = write('gateway.yaml', example);
  const command = readCommand({ ...env, LOG_LEVEL: 'error' }, ['--config', file, '--print-config']);
  const text = 'show' in command ? command.show.replaceAll(`${folder}/`, '') : '';
  expect(text).toContain(`\n${printed}`);
});

it('has the flags that there are', () => {
  const inGuide = [...guide.matchAll(/^\| `(--[^`]+)` \| (.*?) \|$/gm)].map(
    ([, flag, does]) => `${flag} ${does}`,
  );
  const inUsage = [...USAGE.matchAll(/^ {2}(--\S+(?: [A-Z]+| off)?) {2,}(.*)$/gm)].map(
    ([, flag, does]) => `${flag} ${does}`,
  );
  expect(inUsage).toHaveLength(7);
  expect(inGuide.map((line) => line.replace('the flags', 'this'))).toEqual(inUsage);
});

it('has every setting with its variable, what it takes, its default and its meaning', () => {
  const rows = [...guide.matchAll(/^\| `[\w.<>]+` \| `[A-Z_<>]+` \|.*$/gm)].map(([row]) => row);
  const expected = [...listSettings(settings)].flatMap(([key, setting]) =>
    key === 'subgraphs.all.timeoutMs'
      ? [rowOf('subgraphs.<name>.url', forOneSubgraph.url, 'SUBGRAPH_<NAME>_URL'), rowOf(key, setting)]
      : [rowOf(key, setting)],
  );
  expect(rows).toEqual(expected);
});

function rowOf(
  key: string,
  { variable, type, default: value, meaning }: Setting<unknown>,
  named = variable,
): string {
  const cells = [`\`${key}\``, `\`${named}\``, type.takes, shownDefault(key, type.toFile(value)), meaning];
  return `| ${cells.join(' | ')} |`;
}

function shownDefault(key: string, value: unknown): string {
  if (key === 'supergraph.file') return `the graph of this project`;
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value === 'object') return 'none';
  return String(value);
}
