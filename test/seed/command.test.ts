import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type SeedServer, startSeedServer } from './seed-databases';
import { runSeedProcess, type SeedTarget } from './seed-process';

let server: SeedServer;
beforeAll(async () => {
  server = await startSeedServer();
});
afterAll(() => server.stop());

const target = (): SeedTarget & { databases: ReturnType<SeedServer['databases']> } => ({
  mongoUri: server.uri,
  databases: server.databases(),
});

const rowOf = (table: string, figure: string): string =>
  table.split('\n').find((line) => line.startsWith(figure)) ?? '';

it('seeds, says so, and has nothing to do the second time', async () => {
  const where = target();
  const first = await runSeedProcess(['--profile', 'ci'], where);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('seeded usaid, amexcid, arco: profile ci, seed "sembrando-2022"');
  expect(first.out).toContain('All people in these data are synthetic');
  const second = await runSeedProcess(['--profile', 'ci'], where);
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(second.out).toContain('nothing to do');
});

it('shows the ten figures beside what the rows recount to', async () => {
  const where = target();
  await server.seed(where.databases, { profile: 'default' });
  const { code, out } = await runSeedProcess(['--check'], where);
  const cells = (figure: string): string[] => rowOf(out, figure).split(/\s{2,}/);
  expect(cells('RF-01')).toEqual([
    'RF-01',
    '90',
    expect.stringMatching(/^AMEXCID/),
    'ACHIEVED',
    'F1:21',
    '90',
    '0',
    'OK',
  ]);
  expect(cells('RF-02').slice(-5)).toEqual(['PLANNED', 'F1:21', '–', '–', '–']);
  expect(cells('RF-10').slice(-5)).toEqual(['CLAIMED', 'F2:9', '10,000', '0', 'OK']);
  expect(out.match(/ OK$/gm)).toHaveLength(7);
  expect(out.match(/ –$/gm)).toHaveLength(3);
  expect(code).toBe(0);
});

it('says that profile ci does not hold the people of the register', async () => {
  const where = target();
  await server.seed(where.databases);
  const { code, out } = await runSeedProcess(['--check'], where);
  expect(rowOf(out, 'RF-10')).toMatch(/–\s+–\s+–$/);
  expect(out).toContain('RF-10: not recounted, for the profile ci does not hold all the people behind it');
  expect(code).toBe(0);
});

it('finds a row that is missing, a count that is wrong and a figure that was changed', async () => {
  const where = target();
  await server.seed(where.databases);
  const usaid = server.db(where.databases.usaid);
  await usaid.collection('outcomes.g1').deleteOne({ activityId: 'act:usaid:hn-cmfa', type: 'EMPLOYMENT' });
  await usaid
    .collection<{ _id: string }>('figureCounts.g1')
    .updateOne({ _id: 'RF-04' }, { $set: { value: 751 } });
  const figures = server.db(where.databases.arco).collection<{ _id: string }>('reportedFigures.g1');
  await figures.updateOne({ _id: 'RF-08' }, { $set: { value: 640 } });
  const { code, out } = await runSeedProcess(['--check'], where);
  expect(code).toBe(1);
  expect(rowOf(out, 'RF-07')).toMatch(/\s13\s+-1\s+DIFFERS$/);
  expect(out).toContain('RF-07: the rows recount to 13, not 14');
  expect(out).toContain('RF-04: the stored count is 751, not 750');
  expect(out).toContain('RF-08: the graph publishes 640, not 604');
  expect(out.match(/ DIFFERS$/gm)).toHaveLength(3);
});

it('says in one line that there is nothing to check', async () => {
  const where = target();
  const { code, out, err } = await runSeedProcess(['--check'], where);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(`database "${where.databases.usaid}" holds no data yet: run \`npm run seed\` first\n`);
});

it.each([
  [['--profil', 'ci'], "Unknown option '--profil'"],
  [['ci'], "Unexpected argument 'ci'"],
  [['--profile'], "Option '--profile <value>' argument missing"],
  [['--profile', 'huge'], '--profile: expected one of ci, default, full, got "huge"'],
  [['--seed', ''], '--seed: expected a text of 1 to 100 characters, got ""'],
  [['--scale', '0'], '--scale: expected a whole number from 1 to 1000, got "0"'],
  [['--scale', '1001'], '--scale: expected a whole number from 1 to 1000, got "1001"'],
  [['--scale', '2.5'], '--scale: expected a whole number from 1 to 1000, got "2.5"'],
  [['--scale', ''], '--scale: expected a whole number from 1 to 1000, got ""'],
  [['--data', ''], '--data: expected a folder, got ""'],
])('refuses %j', async (args, message) => {
  const { code, out, err } = await runSeedProcess(args, target());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

it('refuses a URI that is none, and two databases of one name', async () => {
  const wrongUri = await runSeedProcess([], { mongoUri: 'http://127.0.0.1' });
  expect(wrongUri.code).toBe(2);
  expect(wrongUri.err).toContain('MONGODB_URI: expected a MongoDB URI');
  const oneName = await runSeedProcess([], { databases: { usaid: 'a', amexcid: 'b', arco: 'a' } });
  expect(oneName.code).toBe(2);
  expect(oneName.err).toContain('expected three different names, got a, b, a');
});

it('says in one line that no server answers', async () => {
  const { code, err } = await runSeedProcess([], { mongoUri: 'mongodb://127.0.0.1:1' });
  expect(code).toBe(1);
  expect(err).toMatch(/^no MongoDB answers at mongodb:\/\/127\.0\.0\.1:1 .*\n$/);
});

it('uses a store of its own where no server is named', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sembrando-seed-'));
  try {
    expect(await runSeedProcess(['--profile', 'ci', '--data', dataDir])).toMatchObject({ code: 0, err: '' });
    const checked = await runSeedProcess(['--check', '--data', dataDir]);
    expect(checked.out.match(/ OK$/gm)).toHaveLength(6);
    expect(checked.code).toBe(0);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
