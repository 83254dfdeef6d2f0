import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import type { Databases } from '../seed/agencies';
import { seededStore } from './seeded-store';

/** Tells in a folder of `seededStore` which databases were filled. */
const NAMES_FILE = 'databases.json';

/** Names that no other test uses. */
export function newDatabases(): Databases {
  const suffix = randomBytes(4).toString('hex');
  return { usaid: `usaid_${suffix}`, amexcid: `amexcid_${suffix}`, arco: `arco_${suffix}` };
}

/** Databases at a server that outlasts the run, filled once for all tests that only read them. */
export async function seededDatabases(
  folder: string,
  mongoUri: string,
  name: string,
  fill: (databases: Databases) => Promise<void>,
): Promise<Databases> {
  const fresh = newDatabases();
  const kept = await seededStore(folder, `${name}-databases`, async (dir) => {
    await fill(fresh);
    await writeFile(path.join(dir, NAMES_FILE), JSON.stringify(fresh));
  });
  const databases = await readNames(kept);
  // another process was done first
  if (databases.usaid !== fresh.usaid) await dropDatabases(mongoUri, fresh);
  return databases;
}

/** Drops all that were filled during a run. */
export async function dropSeededDatabases(folder: string, mongoUri: string): Promise<void> {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('-databases')))
    await dropDatabases(mongoUri, await readNames(path.join(folder, name)));
}

export async function dropDatabases(mongoUri: string, databases: Databases): Promise<void> {
  const client = new MongoClient(mongoUri);
  for (const name of Object.values(databases)) await client.db(name).dropDatabase();
  await client.close();
}

async function readNames(folder: string): Promise<Databases> {
  return JSON.parse(await readFile(path.join(folder, NAMES_FILE), 'utf8'));
}
