import type { Db } from 'mongodb';
import { type AnyCollectionSpec } from '../../subgraphs/kit/collections';
import { figureCountCollection } from '../../subgraphs/kit/figure-count';
import {
  collectionName,
  type Generation,
  type Generations,
  GenerationView,
} from '../../subgraphs/kit/generations';
import { type AgencyName, agencyCollections } from '../agencies';
import type { Population } from '../generator/population';
import { reportedFigures } from '../published/reported-figures';
import { batchesOf, type Dataset } from '../row-sources';
import { writeBatches } from './batch-writer';
import { collectionNames, generationCollections } from './ownership';
import { recount } from './recount';
import { takenOver, type WriterLock } from './writer-lock';

const ROWS_PER_BATCH = 1_000;

export interface AgencyLoad {
  readonly agency: AgencyName;
  readonly db: Db;
  readonly generations: Generations;
  readonly lock: WriterLock;
  readonly dataset: Dataset;
  /** The people, anew at every call. */
  readonly blocks: () => Iterable<Population>;
  readonly describe: (number: number) => Generation;
  /** Told after every batch. */
  readonly onRows: (rows: number) => void;
}

/** A generation that is written and counted, but not seen by readers. */
export interface FilledAgency {
  readonly agency: AgencyName;
  /** @throws SeedRefusal when another writer has taken over */
  checkHeld(): Promise<void>;
  /**
   * Lets readers see it.
   * @throws SeedRefusal when another writer has taken over
   */
  publish(): Promise<void>;
}

/**
 * Fills the collections of a new generation beside those that readers see. The current one is kept for them;
 * all older ones are dropped.
 */
export async function fillAgency(load: AgencyLoad): Promise<FilledAgency> {
  const { agency, db, generations, lock, dataset, onRows } = load;
  const specs = agencyCollections[agency];
  await lock.checkHeld();
  const generation = load.describe(await reserveNumber(load, specs));
  // read after the reservation: from now on no other writer can change what is current
  await dropOlder(load, specs, generation.number, (await generations.current())?.number);
  for (const spec of specs) await createCollection(db, spec, generation.number);
  const batches = batchesOf(dataset, load.blocks(), ROWS_PER_BATCH);
  const written = await writeBatches(batches, { db, lock, number: generation.number, onRows });
  await lock.checkHeld();
  const view = new GenerationView(db, generation);
  await checkRowCounts(agency, written, view);
  await writeFigureCounts(agency, view);
  return {
    agency,
    checkHeld: () => lock.checkHeld(),
    publish: async () => {
      await lock.checkHeld();
      if (!(await generations.publish(generation))) throw takenOver(db);
    },
  };
}

/** Above the numbers of everything that the database holds, whoever wrote it. */
async function reserveNumber(
  { db, generations }: AgencyLoad,
  specs: readonly AnyCollectionSpec[],
): Promise<number> {
  const held = generationCollections(await collectionNames(db), specs).map(({ generation }) => generation);
  return generations.reserveNumber(Math.max(0, (await generations.current())?.number ?? 0, ...held));
}

/** A writer that was stalled must not drop what a later one has written: it drops only lower numbers. */
async function dropOlder(
  { db, lock }: AgencyLoad,
  specs: readonly AnyCollectionSpec[],
  number: number,
  current: number | undefined,
): Promise<void> {
  for (const { name, generation } of generationCollections(await collectionNames(db), specs)) {
    if (generation >= number || generation === current) continue;
    await lock.checkHeld();
    await db.dropCollection(name);
  }
}

/** Indexes first: an index that can't be made must not be found out after the rows were written. */
async function createCollection(db: Db, { name, indexes }: AnyCollectionSpec, number: number): Promise<void> {
  const collection = await db.createCollection(collectionName(name, number));
  if (indexes.length > 0) await collection.createIndexes([...indexes]);
}

/** @throws Error when a collection does not hold the rows that were written to it */
async function checkRowCounts(
  agency: AgencyName,
  written: ReadonlyMap<string, number>,
  view: GenerationView,
): Promise<void> {
  for (const collection of agencyCollections[agency]) {
    const expected = written.get(collection.name) ?? 0;
    const found = await view.collection(collection).countDocuments();
    if (found !== expected)
      throw new Error(`${collection.name}: ${expected} rows were written, ${found} are there`);
  }
}

/** @throws Error when the rows don't recount to what is published: such a generation must not be seen */
async function writeFigureCounts(agency: AgencyName, view: GenerationView): Promise<void> {
  const counts = await recount(agency, view);
  for (const { _id, value } of counts) {
    const published = reportedFigures.find((figure) => figure._id === _id);
    if (published?.value !== value) {
      throw new Error(`${_id}: ${published?.value} was published, but the rows written recount to ${value}`);
    }
  }
  if (counts.length > 0) await view.collection(figureCountCollection).insertMany(counts);
}
