import type { Document } from 'mongodb';
import type { AnyCollectionSpec, CollectionSpec } from '../subgraphs/kit/collections';
import type { Population } from './generator/population';

/** Rows that are the same whoever was drawn. */
export interface ListSource {
  readonly collection: AnyCollectionSpec;
  readonly rows: readonly Document[];
}

/** Rows made of the people of one block, while they are written. */
export interface PeopleSource {
  readonly collection: AnyCollectionSpec;
  rows(people: Population): Iterable<Document>;
}

/** Rows that can be told only once everybody was seen. */
export interface TallySource {
  readonly collection: AnyCollectionSpec;
  start(): Tally;
}

/** A count under way. It sees all people, so it may keep numbers, and no people from one block to the next. */
export interface Tally {
  beginBlock(people: Population): void;
  /** Told of every row of people of its own agency. */
  addRow(collection: AnyCollectionSpec, row: Document): void;
  endBlock(): void;
  rows(): Iterable<Document>;
}

/** What one agency's database holds, in the order in which it is written. */
export interface Dataset {
  readonly lists: readonly ListSource[];
  readonly people: readonly PeopleSource[];
  readonly tallies: readonly TallySource[];
}

export const list = <T extends Document>(collection: CollectionSpec<T>, rows: readonly T[]): ListSource => ({
  collection,
  rows,
});

export const eachBlock = <T extends Document>(
  collection: CollectionSpec<T>,
  rows: (people: Population) => Iterable<T>,
): PeopleSource => ({ collection, rows });

/** Counts the people of each block, before their rows are made. */
export interface TallyOfPeople<T> {
  add(people: Population): void;
  rows(): Iterable<T>;
}

export const tallyOfPeople = <T extends Document>(
  collection: CollectionSpec<T>,
  start: () => TallyOfPeople<T>,
): TallySource => ({
  collection,
  start: () => {
    const tally = start();
    return {
      beginBlock: (people) => tally.add(people),
      addRow: () => undefined,
      endBlock: () => undefined,
      rows: () => tally.rows(),
    };
  },
});

/** Counts the rows of one collection, as they are written. */
export interface TallyOfRows<R, T> {
  add(row: R): void;
  /** Nobody of the rows so far comes again. */
  endBlock(): void;
  rows(): Iterable<T>;
}

export const tallyOfRows = <R extends Document, T extends Document>(
  collection: CollectionSpec<T>,
  counted: CollectionSpec<R>,
  start: () => TallyOfRows<R, T>,
): TallySource => ({
  collection,
  start: () => {
    const tally = start();
    return {
      beginBlock: () => undefined,
      addRow: ({ name }, row) => {
        if (name === counted.name) tally.add(row as R);
      },
      endBlock: () => tally.endBlock(),
      rows: () => tally.rows(),
    };
  },
});

/** Rows of one collection, to be written at once. */
export interface Batch {
  readonly collection: AnyCollectionSpec;
  readonly rows: readonly Document[];
}

/** Everything that a database holds, made while it is read: the lists, the people block by block, the tallies. */
export function* batchesOf(
  { lists, people: sources, tallies }: Dataset,
  blocks: Iterable<Population>,
  rowsPerBatch: number,
): Generator<Batch> {
  const started = tallies.map(({ collection, start }) => ({ collection, tally: start() }));
  for (const { collection, rows } of lists) yield* inBatches(collection, rows, rowsPerBatch);
  for (const people of blocks) {
    for (const { tally } of started) tally.beginBlock(people);
    for (const { collection, rows } of sources) {
      for (const batch of inBatches(collection, rows(people), rowsPerBatch)) {
        for (const row of batch.rows) for (const { tally } of started) tally.addRow(collection, row);
        yield batch;
      }
    }
    for (const { tally } of started) tally.endBlock();
  }
  for (const { collection, tally } of started) yield* inBatches(collection, tally.rows(), rowsPerBatch);
}

function* inBatches(
  collection: AnyCollectionSpec,
  rows: Iterable<Document>,
  rowsPerBatch: number,
): Generator<Batch> {
  let batch: Document[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsPerBatch) continue;
    yield { collection, rows: batch };
    batch = [];
  }
  if (batch.length > 0) yield { collection, rows: batch };
}
