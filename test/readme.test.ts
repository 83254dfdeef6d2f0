import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What the README tells a newcomer to do, done. */
const root = path.join(__dirname, '..', '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  );

let data: string;
let start: ChildProcess;
/** Settles when the last process that holds the output has ended, so when nothing that npm started is left. */
let closed: Promise<unknown>;
let said = '';
let url: string;

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'readme-'));
  // --ignore-scripts leaves out the build before the start: it would wipe the tests that are running
  const args = ['start', '--ignore-scripts', '--', '--port', '0', '--profile', 'ci', '--data', data];
  start = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  closed = once(start, 'close');
  url = await new Promise((resolve, reject) => {
    start.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /GraphQL +(http:\S+)\/graphql/.exec(said)?.[1];
      if (address && said.includes('A first query')) resolve(address);
    });
    start.once('exit', () => reject(new Error(`it ended before it was ready, saying:\n${said}`)));
  });
});

afterAll(async () => {
  start.kill('SIGTERM');
  await closed;
  await rm(data, { recursive: true });
});

it('says where everything is', () => {
  expect(said).toContain(`${url}/explorer`);
  expect(said).toContain(data);
});

it('gets the answer that the README shows for its first query', async () => {
  const [query] = blocks('graphql');
  const [answer] = blocks('json');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual(JSON.parse(answer ?? ''));
});

it('runs the commands that ask the graph from a shell', async () => {
  const asked = blocks('sh').filter((command) => command.startsWith('curl'));
  expect(asked).toHaveLength(1);
  for (const command of asked) {
    const { stdout } = await promisify(execFile)('sh', ['-c', command.replace('http://localhost:4000', url)]);
    const { data: answered, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(answered.reportedFigures.nodes).toHaveLength(10);
  }
});

it('checks the figures while everything runs', async () => {
  expect(readme).toContain('npm run seed -- --check');
  const script = path.join(root, 'dist', 'seed', 'main.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--check', '--data', data]);
  for (const id of ['RF-01', 'RF-10']) expect(stdout).toContain(id);
});

it('names only scripts, files and folders that are there', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(script);
  for (const [, target] of readme.matchAll(/\]\((?!http)([^)#]+)(?:#[^)]*)?\)/g)) {
    expect(() => readFileSync(path.join(root, target ?? ''))).not.toThrow(/ENOENT/);
  }
});

it('leads only to headings that are there', () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)#]*)#([^)]+)\)/g)];
  expect(links.length).toBeGreaterThan(2);
  for (const [link, file, anchor] of links) {
    const text = readFileSync(path.join(root, file || 'README.md'), 'utf8');
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      (heading ?? '').toLowerCase().replaceAll(' ', '-'),
    );
    expect([link, anchors]).toEqual([link, expect.arrayContaining([anchor])]);
  }
});

it('tells of entities and fields by names that they have', () => {
  const sdl = readFileSync(path.join(root, 'schema', 'supergraph.graphql'), 'utf8');
  const picture = blocks('mermaid').join('');
  const drawn = [...picture.matchAll(/<\/b><br\/>(.*?)"\]/g)].flatMap(([, names]) =>
    (names ?? '').split(/<br\/>|,/).filter((name) => name !== ''),
  );
  expect(drawn.length).toBeGreaterThan(20);
  for (const shown of drawn) {
    const [, name, isPersonal] = /^ *(\w+)(\*?)$/.exec(shown) ?? [];
    const [definition = ''] = new RegExp(`^type ${name}$[^{]*`, 'm').exec(sdl) ?? [];
    expect([shown, definition.includes('key:')]).toEqual([shown, true]);
    expect([shown, definition.includes('@requiresScopes')]).toEqual([shown, isPersonal === '*']);
  }
  const [, table = ''] = /## What you can ask\n([\s\S]*?)\n\n\[/.exec(readme) ?? [];
  const fields = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
  expect(fields.length).toBeGreaterThan(20);
  for (const field of fields) expect(sdl).toMatch(new RegExp(`^  ${field}[(:]`, 'm'));
});
