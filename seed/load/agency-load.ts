import type { Db, Document } from 'mongodb';
import { type AnyCollectionSpec } from '../../subgraphs/kit/collections';
import { figureCountCollection } from '../../subgraphs/kit/figure-count';
import {
  collectionName,
  type Generation,
  type Generations,
  GenerationView,
} from '../../subgraphs/kit/generations';
import { type AgencyName, agencyCollections } from '../agencies';
import type { RowSource } from '../dataset';
import { reportedFigures } from '../published/reported-figures';
import { collectionNames, generationCollections } from './ownership';
import { recount } from './recount';
import type { WriterLock } from './writer-lock';

const ROWS_PER_BATCH = 1_000;

export interface AgencyLoad {
  readonly agency: AgencyName;
  readonly db: Db;
  readonly generations: Generations;
  readonly lock: WriterLock;
  readonly sources: readonly RowSource[];
  /** Told after every batch. */
  readonly onRows: (rows: number) => void;
}

/**
 * Fills the collections of `generation` beside those that readers see, then lets readers see them.
 * The generation replaced is kept for readers that have it open; all others are dropped.
 */
export async function loadAgency(
  { agency, db, generations, lock, sources, onRows }: AgencyLoad,
  current: Generation | null,
  generation: Generation,
): Promise<void> {
  const specs = agencyCollections[agency];
  await dropAllBut(db, specs, current?.number);
  for (const spec of specs) await createCollection(db, spec, generation.number);
  for (const source of sources) {
    const collection = db.collection(collectionName(source.collection.name, generation.number));
    for (const batch of batches(source.rows())) {
      await collection.insertMany(batch, { ordered: false });
      onRows(batch.length);
    }
  }
  await writeFigureCounts(agency, new GenerationView(db, generation));
  await lock.checkHeld();
  await generations.publish(generation);
}

async function dropAllBut(
  db: Db,
  specs: readonly AnyCollectionSpec[],
  kept: number | undefined,
): Promise<void> {
  for (const { name, generation } of generationCollections(await collectionNames(db), specs)) {
    if (generation !== kept) await db.dropCollection(name);
  }
}

/** Indexes first: an index that can't be made must not be found out after the rows were written. */
async function createCollection(db: Db, { name, indexes }: AnyCollectionSpec, number: number): Promise<void> {
  const collection = await db.createCollection(collectionName(name, number));
  if (indexes.length > 0) await collection.createIndexes([...indexes]);
}

function* batches(rows: Iterable<Document>): Generator<Document[]> {
  let batch: Document[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
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
