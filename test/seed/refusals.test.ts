import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { agencyCollections, agencyNames } from '../../seed/agencies';
import { checkFigures } from '../../seed/check/figure-check';
import { collectionNames } from '../../seed/load/ownership';
import { LOCK_COLLECTION, lockDatabase } from '../../seed/load/writer-lock';
import { SeedRefusal } from '../../seed/refusal';
import { Generations } from '../../subgraphs/kit/generations';
import { type SeedServer, silentLog, startSeedServer } from './seed-databases';
import { startSeedProcess } from './seed-process';

let server: SeedServer;
beforeAll(async () => {
  server = await startSeedServer();
});
afterAll(() => server.stop());

describe('a database that holds something else', () => {
  it('is refused, and no database is written', async () => {
    const databases = server.databases();
    await server
      .db(databases.arco)
      .collection('customers')
      .insertOne({ _id: 'not ours' as never });
    await expect(server.seed(databases)).rejects.toThrow(SeedRefusal);
    await expect(server.seed(databases)).rejects.toThrow(
      `database "${databases.arco}" holds collections that the seed did not make (customers)`,
    );
    expect(await collectionNames(server.db(databases.arco))).toEqual(['customers']);
    expect(await collectionNames(server.db(databases.usaid))).toEqual([]);
  });

  it('is written beside it when forced to', async () => {
    const databases = server.databases();
    const customers = server.db(databases.arco).collection('customers');
    await customers.insertOne({ _id: 'not ours' as never });
    expect(await server.seed(databases, { force: true })).toEqual({ seeded: [...agencyNames] });
    expect(await customers.countDocuments({ _id: 'not ours' as never })).toBe(1);
  });

  it('may hold it beside a seed of ours', async () => {
    const databases = server.databases();
    await server.seed(databases);
    await server.db(databases.arco).collection('notes').insertOne({ text: 'mine' });
    expect(await server.seed(databases, { seed: 'another' })).toEqual({ seeded: [...agencyNames] });
  });
});

it('does not replace a generation that it did not make, unless forced to', async () => {
  const databases = server.databases();
  const imported = { number: 7, profile: 'import', seed: '', asOf: '2023-03-31', synthetic: false };
  await server
    .db(databases.usaid)
    .collection('generations')
    .insertOne({ _id: 'current' as never, generation: imported });
  await expect(server.seed(databases)).rejects.toThrow(
    `database "${databases.usaid}": generation 7 (profile import) was not made by the seed`,
  );
  await server.seed(databases, { force: true });
  expect(await new Generations(server.db(databases.usaid)).current()).toMatchObject({
    number: 8,
    profile: 'ci',
  });
});

describe('a database that is being written', () => {
  it('is refused until the other writer is done', async () => {
    const databases = server.databases();
    const lock = await lockDatabase(server.db(databases.amexcid));
    await expect(server.seed(databases)).rejects.toThrow(
      `database "${databases.amexcid}" is being written by process ${process.pid}`,
    );
    await lock.stop();
    expect(await server.seed(databases)).toEqual({ seeded: [...agencyNames] });
  });

  it('is written by one of several seeds; the others are refused or find nothing to do', async () => {
    const databases = server.databases();
    const seeds = await Promise.allSettled([1, 2, 3].map(() => server.seed(databases)));
    const wrote = seeds.filter((seed) => seed.status === 'fulfilled' && seed.value.seeded.length > 0);
    expect(wrote.length).toBeGreaterThanOrEqual(1);
    for (const seed of seeds) if (seed.status === 'rejected') expect(seed.reason).toBeInstanceOf(SeedRefusal);
    expect(await new Generations(server.db(databases.arco)).current()).toMatchObject({ number: 1 });
    expect(await server.db(databases.arco).collection('beneficiaries.g1').countDocuments()).toBe(2_991);
  });
});

describe('the lock of a writer', () => {
  const deadPid = spawnSync(process.execPath, ['--version']).pid;
  // asked in the test: the table is written long before its last row is tried
  const justNow = (): Date => new Date();
  const hourAgo = (): Date => new Date(Date.now() - 3_600_000);
  it.each([
    ['that died on this machine', { host: hostname(), pid: deadPid, beatAt: justNow }, true],
    [
      'with our process id that is not held here',
      { host: hostname(), pid: process.pid, beatAt: justNow },
      true,
    ],
    ['on another machine that has long been silent', { host: 'elsewhere', pid: 1, beatAt: hourAgo }, true],
    ['on another machine that is at work', { host: 'elsewhere', pid: 1, beatAt: justNow }, false],
  ])('%s: taken over or not', async (_who, lock, isTakenOver) => {
    const databases = server.databases();
    const db = server.db(databases.usaid);
    await db
      .collection<{ _id: string }>(LOCK_COLLECTION)
      .insertOne({ _id: 'writer', owner: 'other', ...lock, beatAt: lock.beatAt() } as never);
    const locked = lockDatabase(db).then(
      async (held) => {
        await held.checkHeld();
        await held.stop();
        return true;
      },
      (error: unknown) => {
        expect(error).toBeInstanceOf(SeedRefusal);
        return false;
      },
    );
    expect(await locked).toBe(isTakenOver);
  });

  it('that was taken over leaves its first holder with nothing to publish, and readers with whole data', async () => {
    const databases = server.databases();
    await server.seed(databases, { seed: 'before' });
    const target = { mongoUri: server.uri, databases };
    const stalled = startSeedProcess(['--profile', 'default'], target);
    await once(stalled.child.stdout ?? stalled.child, 'data'); // a quarter of the rows
    stalled.child.kill('SIGSTOP');
    for (const database of Object.values(databases)) {
      await server
        .db(database)
        .collection(LOCK_COLLECTION)
        .updateOne({}, { $set: { beatAt: hourAgo() } });
    }
    await server.seed(databases, { seed: 'after' }).catch((error: unknown) => {
      stalled.child.kill('SIGKILL'); // a stopped process would outlive the test
      throw error;
    });
    const rowsOf = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const agency of agencyNames) {
        const view = await new Generations(server.db(databases[agency])).view();
        expect(view.generation).toMatchObject({ profile: 'ci', seed: 'after' });
        for (const spec of agencyCollections[agency])
          counts.push(await view.collection(spec).countDocuments());
      }
      return counts;
    };
    const rows = await rowsOf();
    stalled.child.kill('SIGCONT');
    const { code, err } = await stalled.ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^database "[\w-]+": another writer has taken over, .*\n$/);
    expect(await rowsOf()).toEqual(rows);
    const checked = await checkFigures({ ...target, log: silentLog });
    expect([...checked.problems, ...checked.figures.flatMap(({ problems }) => problems)]).toEqual([]);
  });

  it('that was taken over stops its holder before it publishes', async () => {
    const db = server.db(server.databases().usaid);
    const lock = await lockDatabase(db);
    await db
      .collection<{ _id: string }>(LOCK_COLLECTION)
      .updateOne({ _id: 'writer' }, { $set: { owner: 'other' } });
    await expect(lock.checkHeld()).rejects.toThrow('another writer has taken over');
    await lock.stop();
  });
});

describe('the number of a generation', () => {
  const generation = { profile: 'ci', seed: '', asOf: '2022-12-08', synthetic: true };

  it('is given once, above all that are in use', async () => {
    const db = server.db(server.databases().usaid);
    const reserved = await Promise.all([1, 2, 3, 4].map(() => new Generations(db).reserveNumber(7)));
    expect(reserved.sort((a, b) => a - b)).toEqual([8, 9, 10, 11]);
    expect(await new Generations(db).current()).toBeNull();
  });

  it('is published only by the last writer to be given one', async () => {
    const db = server.db(server.databases().usaid);
    const first = await new Generations(db).reserveNumber(0);
    const second = await new Generations(db).reserveNumber(0);
    expect(await new Generations(db).publish({ ...generation, number: first })).toBe(false);
    expect(await new Generations(db).current()).toBeNull();
    expect(await new Generations(db).publish({ ...generation, number: second })).toBe(true);
    expect(await new Generations(db).publish({ ...generation, number: first })).toBe(false);
    expect(await new Generations(db).current()).toMatchObject({ number: second });
  });

  it('is opened once, and anew when other data are there, be it under the same number', async () => {
    const db = server.db(server.databases().usaid);
    let nowMs = 0;
    const readers = new Generations(db, () => nowMs);
    const publish = async (seed: string): Promise<void> => {
      const number = await new Generations(db).reserveNumber(0);
      await new Generations(db).publish({ ...generation, number, seed });
      nowMs += 10_000;
    };
    await publish('one');
    const first = await readers.view();
    nowMs += 10_000;
    expect(await readers.view()).toBe(first);
    await db.dropDatabase();
    await publish('two');
    expect((await readers.view()).generation).toEqual({ ...first.generation, seed: 'two' });
  });
});
