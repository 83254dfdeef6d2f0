import { Fixture } from './engine.fixture';

let engine: Fixture;
beforeEach(async () => {
  engine = await Fixture.start();
});
afterEach(() => engine.stop());

const items = () => engine.db.collection<{ _id: number; a: number | number[] }>('items');

it('knows after a restart that an index holds arrays, though the first such write failed', async () => {
  await items().createIndex({ a: 1 }, { unique: true });
  await items().insertOne({ _id: 1, a: 1 });
  await expect(items().insertOne({ _id: 2, a: [1, 2] })).rejects.toMatchObject({ code: 11000 });
  await items().insertOne({ _id: 3, a: [5, 6, 20] });
  for (const _round of ['before', 'after']) {
    expect(
      await items()
        .find({ a: { $gt: 4 } })
        .toArray(),
    ).toHaveLength(1);
    expect(await items().countDocuments({ a: { $gt: 4 } })).toBe(1);
    expect(
      await items()
        .find({ a: { $gt: 15, $lt: 7 } })
        .toArray(),
    ).toHaveLength(1);
    await engine.restart();
  }
});

it('knows after a restart that an index built over arrays holds them', async () => {
  await items().insertOne({ _id: 3, a: [5, 6, 20] });
  await items().createIndex({ a: 1 });
  await engine.restart();
  expect(
    await items()
      .find({ a: { $gt: 4 } })
      .toArray(),
  ).toHaveLength(1);
  expect(
    await items()
      .find({ a: { $gt: 15, $lt: 7 } })
      .toArray(),
  ).toHaveLength(1);
});

it('counts, creates and drops as if nothing had happened', async () => {
  await items().insertMany([1, 2, 3].map((_id) => ({ _id, a: _id })));
  await items().createIndex({ a: 1 });
  await engine.db.createCollection('other');
  await engine.restart();
  expect(await items().estimatedDocumentCount()).toBe(3);
  await items().dropIndex('a_1');
  await engine.db.dropCollection('other');
  await engine.restart();
  expect((await items().indexes()).map(({ name }) => name)).toEqual(['_id_']);
  expect((await engine.db.listCollections().toArray()).map(({ name }) => name)).toEqual(['items']);
});
