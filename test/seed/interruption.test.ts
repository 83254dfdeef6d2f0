import { once } from 'node:events';
import { agencyNames } from '../../seed/agencies';
import { checkFigures } from '../../seed/check/figure-check';
import { collectionNames } from '../../seed/load/ownership';
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

  const arco = server.db(databases.arco);
  expect(await new Generations(arco).current()).toMatchObject({ number: 1, profile: 'ci' });
  const checked = await checkFigures({ ...target, log: silentLog });
  expect(checked.figures.flatMap(({ problems }) => problems)).toEqual([]);

  await server.seed(databases, { profile: 'default' });
  for (const agency of agencyNames) {
    const db = server.db(databases[agency]);
    expect(await new Generations(db).current()).toMatchObject({ number: 2, profile: 'default' });
    expect((await collectionNames(db)).filter((name) => /\.g[^12]$/.test(name))).toEqual([]);
  }
  expect(await arco.collection('beneficiaries.g2').countDocuments()).toBe(18_401);
});
