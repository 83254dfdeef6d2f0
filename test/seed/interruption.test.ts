import { once } from 'node:events';
import { agencyNames } from '../../seed/agencies';
import { checkFigures, isSound } from '../../seed/check/figure-check';
import { collectionNames } from '../../seed/load/ownership';
import { beneficiaryCollection } from '../../subgraphs/arco/beneficiary/beneficiary.repository';
import { Generations } from '../../subgraphs/kit/generations';
import { type SeedServer, silentLog, startSeedServer } from './seed-databases';
import { startSeedProcess } from './seed-process';

let server: SeedServer;
beforeAll(async () => {
  server = await startSeedServer();
});
afterAll(() => server.stop());

it('leaves whole data when it is killed half-way, and is done again at once', async () => {
  const databases = server.databases();
  await server.seed(databases);
  const target = { mongoUri: server.uri, databases };
  const { child, ended } = startSeedProcess(['--profile', 'default'], target);
  await once(child.stdout ?? child, 'data'); // a quarter of the rows
  child.kill('SIGKILL');
  expect((await ended).signal).toBe('SIGKILL');

  for (const agency of agencyNames) {
    const current = await new Generations(server.db(databases[agency])).current();
    expect(current).toMatchObject({ number: 1, profile: 'ci' });
  }
  const checked = await checkFigures({ ...target, log: silentLog });
  expect([...checked.problems, ...checked.figures.flatMap(({ problems }) => problems)]).toEqual([]);

  await server.seed(databases, { profile: 'default' });
  for (const agency of agencyNames) {
    const db = server.db(databases[agency]);
    const current = await new Generations(db).current();
    expect(current).toMatchObject({ profile: 'default' });
    const kept = new RegExp(`\\.g(1|${current?.number})$`);
    const held = (await collectionNames(db)).filter((name) => /\.g\d+$/.test(name));
    expect(held.filter((name) => !kept.test(name))).toEqual([]);
  }
  const arco = await new Generations(server.db(databases.arco)).view();
  expect(await arco.collection(beneficiaryCollection).countDocuments()).toBe(18_401);
});

it('says that the agencies hold different seeds when it was killed between two of them, and repairs it', async () => {
  const databases = server.databases();
  await server.seed(databases, { seed: 'old' });
  await server.seed({ ...server.databases(), usaid: databases.usaid }, { seed: 'new' });
  const check = () => checkFigures({ mongoUri: server.uri, databases, log: silentLog });
  const between = await check();
  expect(between.problems).toEqual([
    'the agencies differ in seed: usaid "new", amexcid "old", arco "old"; run `npm run seed` again',
  ]);
  expect(isSound(between)).toBe(false);
  expect(await server.seed(databases, { seed: 'new' })).toEqual({ seeded: ['amexcid', 'arco'] });
  expect(isSound(await check())).toBe(true);
});
