import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { SupergraphSource } from '../../../gateway/supergraph/supergraph-source';
import { openSupergraphFile, type SupergraphFileOptions } from '../../../gateway/supergraph/watched-file';
import { halfOf, supergraphWith } from './test-supergraph';

const OLD = supergraphWith('farms');
const NEW = supergraphWith('people');
const NEVER_MS = 3_600_000;

let folder: string;
let file: string;
const opened: SupergraphSource[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, OLD);
});

afterEach(async () => {
  for (const source of opened.splice(0)) await source.stop();
  await rm(folder, { recursive: true });
});

/** Only what happens in the folder makes it look, and what is no supergraph is never taken, unless told otherwise. */
async function open(options: Partial<SupergraphFileOptions> = {}) {
  const lines = new EventEmitter();
  const log = pino({}, { write: (line: string) => lines.emit('line', JSON.parse(line).msg) });
  const source = await openSupergraphFile(
    { file, watch: true, pollMs: NEVER_MS, settledMs: 20, doubtfulMs: NEVER_MS, ...options },
    log,
  );
  opened.push(source);
  const changes: string[] = [];
  const events = new EventEmitter();
  source.onChange((text) => {
    changes.push(text);
    events.emit('change', text);
  });
  return {
    source,
    changes,
    changed: async (): Promise<unknown> => (await once(events, 'change'))[0],
    logged: async (): Promise<unknown> => (await once(lines, 'line'))[0],
  };
}

it('gives the file that it finds at the start', async () => {
  const { source } = await open();
  expect(source.current).toBe(OLD);
});

it('gives the file that is written over it', async () => {
  const { source, changed } = await open();
  const change = changed();
  await writeFile(file, NEW);
  expect(await change).toBe(NEW);
  expect(source.current).toBe(NEW);
});

it('gives the file that takes its place, again and again', async () => {
  const { changed } = await open();
  for (const each of [NEW, OLD, NEW]) {
    const change = changed();
    await writeFile(join(folder, 'next'), each);
    await rename(join(folder, 'next'), file);
    expect(await change).toBe(each);
  }
});

it('gives no half of a file: it waits for the rest', async () => {
  const { changed, changes } = await open();
  const change = changed();
  await writeFile(file, '');
  await writeFile(file, halfOf(NEW));
  await writeFile(file, NEW);
  expect(await change).toBe(NEW);
  expect(changes).toEqual([NEW]);
});

it('gives what stays no supergraph, for it to be refused by name', async () => {
  const { changed } = await open({ doubtfulMs: 50 });
  const change = changed();
  await writeFile(file, halfOf(NEW));
  expect(await change).toBe(halfOf(NEW));
});

it('keeps what a removed file held, and gives the one that is made in its place', async () => {
  const { source, changed, logged } = await open();
  const said = logged();
  await rm(file);
  expect(await said).toContain(`the supergraph ${file} can't be read, what it held stays: ENOENT`);
  expect(source.current).toBe(OLD);
  const change = changed();
  await writeFile(file, NEW);
  expect(await change).toBe(NEW);
});

it('gives the file of a folder that was removed and made again', async () => {
  const within = join(folder, 'within');
  const nested = join(within, 'supergraph.graphql');
  await mkdir(within);
  await writeFile(nested, OLD);
  const { changed, logged } = await open({ file: nested, pollMs: 20 });
  const said = logged();
  await rm(within, { recursive: true });
  await said;
  const change = changed();
  await mkdir(within);
  await writeFile(nested, NEW);
  expect(await change).toBe(NEW);
});

it('gives the file that a link leads to after the folder behind it was swapped, as Kubernetes does', async () => {
  const mount = join(folder, 'mount');
  await mkdir(join(mount, '..2024_01'), { recursive: true });
  await mkdir(join(mount, '..2024_02'));
  await writeFile(join(mount, '..2024_01', 'supergraph.graphql'), OLD);
  await writeFile(join(mount, '..2024_02', 'supergraph.graphql'), NEW);
  await symlink('..2024_01', join(mount, '..data'));
  await symlink(join('..data', 'supergraph.graphql'), join(mount, 'supergraph.graphql'));
  const { source, changed } = await open({ file: join(mount, 'supergraph.graphql') });
  expect(source.current).toBe(OLD);
  const change = changed();
  await symlink('..2024_02', join(mount, '..data_tmp'));
  await rename(join(mount, '..data_tmp'), join(mount, '..data'));
  await rm(join(mount, '..2024_01'), { recursive: true });
  expect(await change).toBe(NEW);
});

/** A link to a file in a folder that nobody watches. */
async function linkElsewhere(): Promise<{ link: string; target: string }> {
  const elsewhere = join(folder, 'elsewhere');
  await mkdir(elsewhere);
  const target = join(elsewhere, 'target');
  await writeFile(target, OLD);
  const link = join(folder, 'link');
  await symlink(target, link);
  return { link, target };
}

it('gives a file of which nothing tells that it changed', async () => {
  const { link, target } = await linkElsewhere();
  const { changed } = await open({ file: link, pollMs: 20 });
  const change = changed();
  await writeFile(target, NEW);
  expect(await change).toBe(NEW);
});

it('gives the rest of a file whose half it read, where nothing tells of the rest', async () => {
  const { link, target } = await linkElsewhere();
  const { changed } = await open({ file: link, pollMs: 20 });
  const other = await open({ file: link, pollMs: 20, doubtfulMs: 200 });
  const half = other.changed();
  await writeFile(target, halfOf(NEW));
  expect(await half).toBe(halfOf(NEW)); // read by both by now
  const change = changed();
  await writeFile(target, NEW);
  expect(await change).toBe(NEW);
});

it('tells of a change once, and of none when the file is written again as it was', async () => {
  const { changed, changes } = await open();
  let change = changed();
  await writeFile(file, NEW);
  await change;
  await writeFile(file, NEW);
  change = changed();
  await writeFile(file, OLD);
  await change;
  expect(changes).toEqual([NEW, OLD]);
});

it('tells nothing more to whom it was told to leave alone, and nothing after it was stopped', async () => {
  const { source, changed, changes } = await open();
  const left = jest.fn();
  source.onChange(left)();
  const change = changed();
  await writeFile(file, NEW);
  await change;
  expect(left).not.toHaveBeenCalled();
  await source.stop();
  await source.stop();
  await writeFile(file, OLD);
  expect(changes).toEqual([NEW]);
});

it('reads a file once when it is not to be watched', async () => {
  const { source, changes } = await open({ watch: false, pollMs: 1 });
  const { changed } = await open();
  const change = changed();
  await writeFile(file, NEW);
  await change;
  expect(source.current).toBe(OLD);
  expect(changes).toEqual([]);
});

it('fails to start without a file, and says which', async () => {
  const missing = join(folder, 'missing.graphql');
  await expect(open({ file: missing })).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining(`the supergraph ${missing} can't be read: ENOENT`),
  });
});
