import { agencyCollections, agencyNames, type Databases } from '../../seed/agencies';
import { collectionNames } from '../../seed/load/ownership';
import type { SeedResult } from '../../seed/seed-all';
import { collectionName, type Generation, Generations } from '../../subgraphs/kit/generations';
import { type SeedServer, startSeedServer } from './seed-databases';

let server: SeedServer;
beforeAll(async () => {
  server = await startSeedServer();
});
afterAll(() => server.stop());

const currentOf = async (databases: Databases): Promise<(Generation | null)[]> =>
  Promise.all(agencyNames.map((agency) => new Generations(server.db(databases[agency])).current()));

/** The generations whose rows a database holds. */
async function generationsIn(database: string): Promise<number[]> {
  const numbers = (await collectionNames(server.db(database))).flatMap((name) => {
    const [, number] = /\.g(\d+)$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)].sort();
}

describe('a first seed', () => {
  let databases: Databases;
  let result: SeedResult;
  const progress: number[] = [];
  beforeAll(async () => {
    databases = server.databases();
    result = await server.seed(databases, {
      onProgress: ({ writtenRows, totalRows }) => progress.push(writtenRows / totalRows),
    });
  });

  it('fills the three databases and says what it wrote', async () => {
    expect(result.seeded).toEqual(['usaid', 'amexcid', 'arco']);
    expect(progress.at(-1)).toBe(1);
    for (const generation of await currentOf(databases)) {
      expect(generation).toMatchObject({ number: 1, profile: 'ci', asOf: '2022-12-08', synthetic: true });
    }
  });

  it('makes every index that the repositories ask for', async () => {
    for (const agency of agencyNames) {
      for (const { name, indexes } of agencyCollections[agency]) {
        const found = await server.db(databases[agency]).collection(collectionName(name, 1)).indexes();
        const keys = found.map(({ key }) => JSON.stringify(key));
        expect(keys.sort()).toEqual(['{"_id":1}', ...indexes.map(({ key }) => JSON.stringify(key))].sort());
      }
    }
  });

  it('keeps no count for the register that profile ci does not fill', async () => {
    expect(await server.db(databases.amexcid).collection('figureCounts.g1').countDocuments()).toBe(0);
    const counts = await server
      .db(databases.usaid)
      .collection('figureCounts.g1')
      .find()
      .sort({ _id: 1 })
      .toArray();
    expect(counts.map(({ _id, value }) => `${_id} ${value}`)).toEqual([
      'RF-01 90',
      'RF-03 200',
      'RF-04 750',
      'RF-05 125',
      'RF-06 32',
      'RF-07 14',
    ]);
  });

  it('is not written again', async () => {
    expect(await server.seed(databases)).toEqual({ seeded: [] });
    expect((await currentOf(databases)).map((generation) => generation?.number)).toEqual([1, 1, 1]);
  });
});

it('seeds only the agency that lost its data', async () => {
  const databases = server.databases();
  await server.seed(databases);
  await server.db(databases.amexcid).dropDatabase();
  expect(await server.seed(databases)).toEqual({ seeded: ['amexcid'] });
});

it('keeps the generation that it replaces, and drops older ones', async () => {
  const databases = server.databases();
  for (const seed of ['one', 'two', 'three']) await server.seed(databases, { seed });
  for (const database of Object.values(databases)) expect(await generationsIn(database)).toEqual([2, 3]);
});

it('writes anew when forced to', async () => {
  const databases = server.databases();
  await server.seed(databases);
  const outcomesOf = (generation: number) => server.db(databases.usaid).collection(`outcomes.g${generation}`);
  const employed = { activityId: 'act:usaid:hn-cmfa', type: 'EMPLOYMENT' };
  await outcomesOf(1).deleteMany(employed);
  await server.seed(databases, { force: true });
  expect(await outcomesOf(2).countDocuments(employed)).toBe(14);
});

it('shows a reader the old data or the new, each whole, at any moment', async () => {
  const databases = server.databases();
  await server.seed(databases, { seed: 'old' });
  const seen = { usaid: new Set<string>(), amexcid: new Set<string>(), arco: new Set<string>() };
  const largest = {
    usaid: ['participations', 1_100],
    amexcid: ['enrollments', 2_450],
    arco: ['beneficiaries', 2_991],
  } as const;
  const read = async (): Promise<void> => {
    for (const agency of agencyNames) {
      const db = server.db(databases[agency]);
      const view = await new Generations(db).view();
      const [name, rows] = largest[agency];
      expect(await view.collection({ name, indexes: [] }).countDocuments({ _id: { $gt: '' as never } })).toBe(
        rows,
      );
      seen[agency].add(view.generation.seed);
    }
  };
  let isDone = false;
  const seeding = server.seed(databases, { seed: 'new' }).finally(() => {
    isDone = true;
  });
  while (!isDone) await read();
  await seeding;
  await read();
  expect(seen.arco).toEqual(new Set(['old', 'new']));
  expect(seen.usaid).toContain('new');
});
