import { MongoClient } from 'mongodb';
import { Fixture } from './engine.fixture';

let engine: Fixture;
beforeAll(async () => {
  engine = await Fixture.start();
});
afterAll(() => engine.stop());

const many = Array.from({ length: 40 }, (_, index) => index);

it('makes one document of concurrent upserts on a unique key', async () => {
  const collection = engine.db.collection('keys');
  await collection.createIndex({ key: 1 }, { unique: true });
  const results = await Promise.all(
    many.map(() => collection.updateOne({ key: 'k' }, { $inc: { n: 1 } }, { upsert: true })),
  );
  expect(results.filter(({ upsertedCount }) => upsertedCount === 1)).toHaveLength(1);
  expect(await collection.find({}, { projection: { _id: 0 } }).toArray()).toEqual([
    { key: 'k', n: many.length },
  ]);
});

it('adds up concurrent increments', async () => {
  const collection = engine.db.collection<{ _id: string; n: number }>('counters');
  await collection.insertOne({ _id: 'c', n: 0 });
  const seen = await Promise.all(
    many.map(() =>
      collection.findOneAndUpdate({ _id: 'c' }, { $inc: { n: 1 } }, { returnDocument: 'after' }),
    ),
  );
  expect(seen.map((doc) => doc?.n).sort((a = 0, b = 0) => a - b)).toEqual(many.map((index) => index + 1));
});

it('keeps a cursor as it was while documents come and go', async () => {
  const collection = engine.db.collection<{ _id: number }>('stable');
  await collection.insertMany(many.map((_id) => ({ _id })));
  const cursor = collection.find({}, { batchSize: 5, sort: { _id: 1 } });
  const seen: number[] = [];
  for await (const { _id } of cursor) {
    seen.push(_id);
    if (_id === 3) await collection.insertOne({ _id: 1000 });
    if (_id === 4) await collection.deleteOne({ _id: 20 });
  }
  expect(seen).toEqual(many);
  expect(await collection.countDocuments({})).toBe(many.length);
});

it('does not bring back a collection that is dropped before its indexes are', async () => {
  const collection = engine.db.collection<{ _id: number; a: number }>('gone');
  await collection.createIndex({ a: 1 });
  const large = engine.db.collection<{ _id: number }>('large');
  await large.insertMany(Array.from({ length: 20_000 }, (_, _id) => ({ _id })));
  const [second, third] = await Promise.all([1, 2].map(() => MongoClient.connect(engine.uri)));
  // Both wait behind a long write; an answered ping shows that the server has read what came before it.
  const long = large.createIndex({ b: 1, c: 1, d: 1 });
  await second?.db('test').command({ ping: 1 });
  const drop = second?.db('test').dropCollection('gone');
  await third?.db('test').command({ ping: 1 });
  const dropIndexes = third?.db('test').command({ dropIndexes: 'gone', index: 'a_1' });
  await Promise.allSettled([long, drop, dropIndexes]);
  await Promise.all([second?.close(), third?.close()]);
  await engine.restart();
  const names = (await engine.db.listCollections().toArray()).map(({ name }) => name);
  expect(names).not.toContain('gone');
});
