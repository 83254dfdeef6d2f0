import { Fixture } from './engine.fixture';

let engine: Fixture;
beforeAll(async () => {
  engine = await Fixture.start();
});
afterAll(() => engine.stop());

interface Item {
  _id: number;
  k: number;
}

const numbered = (count: number): Item[] => Array.from({ length: count }, (_, _id) => ({ _id, k: 1 }));

async function opened(command: Record<string, unknown>) {
  const { cursor } = await engine.db.command(command, { promoteLongs: false });
  const collection = cursor.ns.slice('test.'.length);
  return async () => (await engine.db.command({ getMore: cursor.id, collection })).cursor.nextBatch;
}

it('plans a find by the indexes of its own time, though it reads later', async () => {
  const items = engine.db.collection<Item>('later');
  await items.insertMany(numbered(2));
  const more = await opened({ find: 'later', filter: { k: 1 }, batchSize: 0 });
  await items.createIndex({ k: 1 });
  expect(await more()).toEqual(numbered(2));
});

it('reads by an index that is dropped while its cursor is open', async () => {
  const items = engine.db.collection<Item>('dropped');
  await items.createIndex({ k: 1 });
  await items.insertMany(numbered(3));
  const more = await opened({ find: 'dropped', filter: { k: 1 }, batchSize: 1 });
  await items.dropIndex('k_1');
  await items.deleteOne({ _id: 2 });
  expect(await more()).toEqual(numbered(3).slice(1));
});

it('joins by the indexes of the time when the pipeline began', async () => {
  await engine.db.collection<Item>('local').insertMany(numbered(3));
  const foreign = engine.db.collection<Item>('foreign');
  await foreign.insertOne({ _id: 9, k: 1 });
  const cursor = engine.db
    .collection('local')
    .aggregate([{ $lookup: { from: 'foreign', localField: 'k', foreignField: 'k', as: 'found' } }], {
      batchSize: 1,
    });
  const found = [(await cursor.next())?.found];
  await foreign.createIndex({ k: 1 });
  for await (const doc of cursor) found.push(doc.found);
  expect(found).toEqual([0, 1, 2].map(() => [{ _id: 9, k: 1 }]));
});

it('joins nothing from a collection that came later', async () => {
  await engine.db.collection<Item>('early').insertMany(numbered(2));
  const more = await opened({
    aggregate: 'early',
    pipeline: [{ $lookup: { from: 'late', localField: 'k', foreignField: 'k', as: 'found' } }],
    cursor: { batchSize: 1 },
  });
  await engine.db.collection<Item>('late').insertMany(numbered(1));
  expect(await more()).toEqual([{ _id: 1, k: 1, found: [] }]);
});

it('counts what was there when the pipeline began', async () => {
  const items = engine.db.collection<Item>('counted');
  await items.insertMany(numbered(2));
  const more = await opened({ aggregate: 'counted', pipeline: [{ $count: 'n' }], cursor: { batchSize: 0 } });
  await items.insertOne({ _id: 9, k: 1 });
  expect(await more()).toEqual([{ n: 2 }]);
});
