import type { Db } from 'mongodb';
import { collectionName } from '../../subgraphs/kit/generations';
import type { Batch } from '../row-sources';
import type { WriterLock } from './writer-lock';

/** While the store takes some batches, the next is made. */
const BATCHES_UNDER_WAY = 3;

export interface BatchWriterOptions {
  readonly db: Db;
  readonly lock: WriterLock;
  /** Of the generation. */
  readonly number: number;
  /** Told after every batch. */
  readonly onRows: (rows: number) => void;
}

/**
 * Writes the batches, a few at a time.
 * @returns how many rows were written to each collection, by its name
 * @throws SeedRefusal when another writer has taken over; no batch is under way any more then
 */
export async function writeBatches(
  batches: Iterable<Batch>,
  { db, lock, number, onRows }: BatchWriterOptions,
): Promise<ReadonlyMap<string, number>> {
  const written = new Map<string, number>();
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const write = async ({ collection: { name }, rows }: Batch): Promise<void> => {
    const { insertedCount } = await db
      .collection(collectionName(name, number))
      .insertMany([...rows], { ordered: false });
    written.set(name, (written.get(name) ?? 0) + insertedCount);
    onRows(insertedCount);
  };
  try {
    for (const batch of batches) {
      await lock.checkHeld();
      if (failures.length > 0) break;
      const writing: Promise<void> = write(batch)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underWay.delete(writing));
      underWay.add(writing);
      if (underWay.size >= BATCHES_UNDER_WAY) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  if (failures.length > 0) throw failures[0];
  return written;
}
