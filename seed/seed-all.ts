import { type Generation, Generations } from '../subgraphs/kit/generations';
import { startAll } from '../subgraphs/kit/lifecycle';
import type { Logger } from '../subgraphs/kit/logger';
import { connectMongo } from '../subgraphs/kit/mongo';
import { type AgencyName, agencyCollections, agencyNames, type Databases } from './agencies';
import { datasets } from './dataset';
import { furtherBlocks, populationBlocks } from './generator/blocks';
import type { Population } from './generator/population';
import { type AgencyLoad, type FilledAgency, fillAgency } from './load/agency-load';
import { refuseForeignData } from './load/ownership';
import { isMadeBySeed, isUpToDate, seededGeneration } from './load/seeded-generation';
import { lockDatabase } from './load/writer-lock';
import { type ProfileName, profiles } from './profiles';
import { RowProgress, type SeedProgress } from './row-progress';

export interface SeedOptions {
  readonly mongoUri: string;
  readonly databases: Databases;
  readonly profile: ProfileName;
  /** Any text; the same one gives the same rows. */
  readonly seed: string;
  /** How many times the people of the profile, from 1; the published figures stay as they are. */
  readonly scale: number;
  /** Writes also where the seed would refuse, or has nothing to do. */
  readonly force: boolean;
  readonly log: Logger;
  readonly onProgress?: (progress: SeedProgress) => void;
}

/** The agencies whose database was written; the others held this seed already. */
export interface SeedResult {
  readonly seeded: readonly AgencyName[];
}

type OpenAgency = Pick<AgencyLoad, 'agency' | 'db' | 'generations'>;
type Load = OpenAgency & Pick<AgencyLoad, 'lock'>;

/**
 * Brings the three databases to this profile and seed. All are filled before the first is published; each
 * agency then changes from its old data to the new in one step, so that a reader sees either. A seed that was
 * interrupted is done again by the next one, where it is not complete.
 * @throws SeedRefusal before anything is written, when a database holds other data or is being written; and
 *   before anything is published, when another writer has taken one over
 */
export async function seedAll(options: SeedOptions): Promise<SeedResult> {
  const { seeded, stop } = await startAll(async (use) => {
    const agencies: OpenAgency[] = [];
    for (const agency of agencyNames) {
      const { db } = use(await connectMongo(options.mongoUri, options.databases[agency], options.log));
      agencies.push({ agency, db, generations: new Generations(db) });
    }
    const stale: OpenAgency[] = [];
    for (const each of agencies) if (await needsSeed(each, options)) stale.push(each);
    const loads: Load[] = [];
    for (const each of stale) loads.push({ ...each, lock: use(await lockDatabase(each.db)) });
    return { seeded: loads.length > 0 ? await writeAll(loads, options) : [] };
  });
  await stop();
  return { seeded };
}

async function needsSeed({ agency, db, generations }: OpenAgency, options: SeedOptions): Promise<boolean> {
  if (options.force) return true;
  const current = await generations.current();
  if (isUpToDate(current, options)) return false;
  await refuseForeignData(db, agencyCollections[agency], current, isMadeBySeed);
  return true;
}

async function writeAll(loads: readonly Load[], options: SeedOptions): Promise<AgencyName[]> {
  const { profile, seed, scale, onProgress } = options;
  const blocks = (): Iterable<Population> => populationBlocks(seed, profiles[profile], scale);
  // it takes a fifth of the work to know beforehand how many rows there will be
  const progress =
    onProgress &&
    RowProgress.over(
      new Map(loads.map(({ agency }) => [agency, datasets[agency]])),
      blocks(),
      furtherBlocks(profiles[profile], scale),
    );
  const report = (progressNow: SeedProgress | undefined): void => {
    if (progressNow) onProgress?.(progressNow);
  };
  const filled: FilledAgency[] = [];
  for (const load of loads) {
    const { agency, db } = load;
    const onRows = (rows: number): void => report(progress?.add(agency, rows));
    // read again, not from a cache: another seed may have ended just before we got the lock
    const generations = new Generations(db);
    if (!(await needsSeed({ agency, db, generations }, options))) {
      progress?.finish(agency);
      continue;
    }
    const describe = (number: number): Generation => seededGeneration(number, options);
    const dataset = datasets[agency];
    filled.push(await fillAgency({ ...load, generations, dataset, blocks, describe, onRows }));
    report(progress?.finish(agency));
  }
  for (const { checkHeld } of filled) await checkHeld();
  for (const { publish } of filled) await publish();
  return filled.map(({ agency }) => agency);
}
