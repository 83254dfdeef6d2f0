import { randomBytes } from 'node:crypto';
import { type Db, MongoClient } from 'mongodb';
import type { AgencyName, Databases } from '../../seed/agencies';
import { DEFAULT_SEED } from '../../seed/options';
import { type SeedOptions, type SeedResult, seedAll } from '../../seed/seed-all';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import { createLogger } from '../../subgraphs/kit/logger';
import { startMongoServer } from '../mongo-server';

export const silentLog = createLogger('test', { level: 'silent', readable: false });

/** A server to seed; every call of `databases` names three new databases, dropped at the end. */
export interface SeedServer extends Stoppable {
  readonly uri: string;
  databases(): Databases;
  db(name: string): Db;
  seed(databases: Databases, given?: Partial<SeedOptions>): Promise<SeedResult>;
}

export async function startSeedServer(): Promise<SeedServer> {
  const server = await startMongoServer();
  const client = new MongoClient(server.uri);
  const named: string[] = [];
  const name = (agency: AgencyName): string => {
    const unique = `test-${agency}-${randomBytes(6).toString('hex')}`;
    named.push(unique);
    return unique;
  };
  return {
    uri: server.uri,
    databases: () => ({ usaid: name('usaid'), amexcid: name('amexcid'), arco: name('arco') }),
    db: (database) => client.db(database),
    seed: (databases, given) =>
      seedAll({
        mongoUri: server.uri,
        databases,
        profile: 'ci',
        seed: DEFAULT_SEED,
        scale: 1,
        force: false,
        log: silentLog,
        ...given,
      }),
    stop: async () => {
      for (const database of named) await client.db(database).dropDatabase();
      await client.close();
      await server.stop();
    },
  };
}
