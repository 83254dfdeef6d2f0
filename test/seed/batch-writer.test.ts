import { writeBatches } from '../../seed/load/batch-writer';
import { lockDatabase } from '../../seed/load/writer-lock';
import type { Batch } from '../../seed/row-sources';
import { defineCollection } from '../../subgraphs/kit/collections';
import { type SeedServer, startSeedServer } from './seed-databases';

let server: SeedServer;
beforeAll(async () => {
  server = await startSeedServer();
});
afterAll(() => server.stop());

interface Row {
  _id: number;
}
const collection = defineCollection<Row & { _id: never }>('rows');
const batches = (count: number): Batch[] =>
  Array.from({ length: count }, (_, index) => ({
    collection,
    rows: [{ _id: 2 * index }, { _id: 2 * index + 1 }],
  }));

async function open() {
  const db = server.db(server.databases().usaid);
  const lock = await lockDatabase(db);
  const told: number[] = [];
  return { db, lock, told, options: { db, lock, number: 7, onRows: (rows: number) => told.push(rows) } };
}

it('writes every batch once, and says how many rows each collection got', async () => {
  const { db, lock, told, options } = await open();
  expect(await writeBatches(batches(20), options)).toEqual(new Map([['rows', 40]]));
  expect(await db.collection('rows.g7').countDocuments()).toBe(40);
  expect(told).toEqual(Array.from({ length: 20 }, () => 2));
  await lock.stop();
});

it('fails with the first batch that fails, and writes on no further than what was under way', async () => {
  const { db, lock, options } = await open();
  await db.collection<Row>('rows.g7').insertOne({ _id: 3 });
  await expect(writeBatches(batches(20), options)).rejects.toThrow(/duplicate key/i);
  const written = await db.collection('rows.g7').countDocuments();
  expect(written).toBeLessThan(20);
  await lock.checkHeld();
  expect(await db.collection('rows.g7').countDocuments()).toBe(written);
  await lock.stop();
});

it('makes no further batch when another writer has taken over', async () => {
  const { db, lock, options } = await open();
  let made = 0;
  const watched = function* (): Generator<Batch> {
    for (const batch of batches(20)) {
      made += 1;
      yield batch;
    }
  };
  await db.collection('seedLocks').updateOne({}, { $set: { owner: 'other' } });
  await expect(writeBatches(watched(), options)).rejects.toThrow('another writer has taken over');
  expect(made).toBe(1);
  expect(await db.collection('rows.g7').countDocuments()).toBe(0);
  await lock.stop();
});
