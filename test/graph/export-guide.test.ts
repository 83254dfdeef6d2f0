import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readGatewayConfig } from '../../gateway/config';
import { packageRoot, type RunningGraph, startGraph } from './running-graph';

/** What the guide for data teams tells them to type, typed. */
const guide = readFileSync(path.join(packageRoot, 'gateway', 'EXPORT.md'), 'utf8');
const HOST = 'http://localhost:4000';

let graph: RunningGraph;
let folder: string;

beforeAll(async () => {
  graph = await startGraph('ci', { demo: false });
  folder = mkdtempSync(path.join(tmpdir(), 'export-guide-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.stop();
});

const blocks = (language: string): string =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))]
    .map(([, text]) => text)
    .join('');

const commands = blocks('sh')
  .split('\n')
  .filter((line) => line.startsWith('curl'));

it('has commands to run', () => expect(commands.length).toBeGreaterThan(5));

it.each(commands)('gets an answer to %s', async (command) => {
  const run = promisify(execFile);
  const { stdout } = await run('sh', ['-c', command.replace(HOST, graph.url)], { cwd: folder });
  if (!command.includes('-O')) expect(stdout.length).toBeGreaterThan(100);
  expect(stdout).not.toContain('"errors"');
});

it('loads only files that are there', async () => {
  const files = [...(blocks('python') + blocks('r')).matchAll(/[\w.]+\.(csv|ndjson)\b/g)].map(
    ([name]) => name,
  );
  expect(files.length).toBeGreaterThanOrEqual(4);
  for (const file of files) {
    const { status } = await fetch(`${graph.url}/export/${file}`, { method: 'HEAD' });
    expect([file, status]).toEqual([file, 200]);
  }
  const facts = await (await fetch(`${graph.url}/export/facts.ndjson`)).text();
  expect(Object.keys(JSON.parse(facts.split('\n')[0] ?? ''))).toContain('sources');
});

it('joins files by columns that they have, and misses none of them', async () => {
  const [, left = '', right = ''] = /left_on="(\w+)", right_on="(\w+)"/.exec(blocks('python')) ?? [];
  const read = async (list: string): Promise<Record<string, unknown>[]> => {
    const text = await (await fetch(`${graph.url}/export/${list}.ndjson`)).text();
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  const ids = (await read('activities')).map((row) => row[right]);
  const asked = (await read('reportedFigures')).map((row) => row[left]).filter((id) => id !== null);
  expect(asked.length).toBeGreaterThan(5);
  expect(ids).toEqual(expect.arrayContaining(asked));
});

it('gives each setting the default that it has', () => {
  const shown = [...guide.matchAll(/^\| `((?:EXPORT|IATI)_\w+)` \| (.*?) \|/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(shown).toHaveLength(8);
  const env = { SUBGRAPH_USAID_URL: '', PORT: '0' };
  const named = Object.fromEntries(shown) as Record<string, string>;
  expect(readGatewayConfig({ ...env, ...named }, []).exports).toEqual(readGatewayConfig(env, []).exports);
});
