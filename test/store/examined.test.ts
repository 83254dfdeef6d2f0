import { encodeCursor } from '../../subgraphs/kit/paging/cursor';
import { readPage } from '../../subgraphs/kit/paging/keyset';
import { Fixture } from './engine.fixture';

let engine: Fixture;
beforeAll(async () => {
  engine = await Fixture.start({ noTableScan: true });
  const people = engine.db.collection<{ _id: string }>('people');
  await people.createIndex({ country: 1, _id: 1 });
  await people.createIndex({ age: -1 });
  const documents = Array.from({ length: 100_000 }, (_, index) => ({
    _id: `p${String(index).padStart(6, '0')}`,
    country: index % 2 === 0 ? 'HN' : 'GT',
    age: index % 90,
  }));
  for (let at = 0; at < documents.length; at += 10_000)
    await people.insertMany(documents.slice(at, at + 10_000));
}, 60_000);
afterAll(() => engine.stop());

const people = () =>
  engine.db.collection<{ _id: string; country: string; age: number; other: number }>('people');

async function examinedBy(query: () => Promise<unknown>): Promise<number> {
  const before = await engine.scannedObjects();
  await query();
  return (await engine.scannedObjects()) - before;
}

it.each(['p000000', 'p050000', 'p099800'])(
  'examines as many documents for the page after %s as it holds',
  async (after) => {
    const page = () =>
      people()
        .find({ country: 'HN', _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(50)
        .toArray();
    expect(await page()).toHaveLength(50);
    expect(await examinedBy(page)).toBe(50);
  },
);

it('stops a sort by an index at its limit, forward and back', async () => {
  expect(await examinedBy(() => people().find({}).sort({ age: -1 }).limit(10).toArray())).toBe(10);
  expect(await examinedBy(() => people().find({}).sort({ age: 1 }).limit(10).toArray())).toBe(10);
});

it('examines what $in names and no more', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => `p${String(index * 199).padStart(6, '0')}`);
  expect(
    await examinedBy(() =>
      people()
        .find({ _id: { $in: ids } })
        .toArray(),
    ),
  ).toBe(500);
});

it('counts from the index alone where it covers the filter', async () => {
  expect(await examinedBy(() => engine.db.command({ count: 'people', query: { country: 'HN' } }))).toBe(0);
  expect(await examinedBy(() => people().countDocuments({ country: 'HN' }))).toBe(0);
  expect(await people().countDocuments({ country: 'HN' }, { skip: 1, limit: 9 })).toBe(9);
});

describe('without table scans', () => {
  const refused = { code: 291, message: expect.stringContaining('notablescan') };

  it.each<[string, () => Promise<unknown>]>([
    ['find', () => people().find({ other: 1 }).toArray()],
    ['a sort of everything', () => people().find({}).sort({ other: 1 }).toArray()],
    ['count', () => engine.db.command({ count: 'people', query: { other: 1 } })],
    ['distinct', () => people().distinct('age', { other: 1 })],
    [
      'a leading $match',
      () =>
        people()
          .aggregate([{ $match: { other: 1 } }])
          .toArray(),
    ],
    ['delete', () => people().deleteMany({ other: 1 })],
    ['findAndModify', () => people().findOneAndUpdate({ other: 1 }, { $set: { age: 1 } })],
    [
      '$lookup',
      () =>
        people()
          .aggregate([
            { $match: { _id: 'p000000' } },
            { $lookup: { from: 'people', localField: 'age', foreignField: 'other', as: 'x' } },
          ])
          .toArray(),
    ],
  ])('refuses %s that no index serves', async (_name, query) => {
    await expect(query()).rejects.toMatchObject(refused);
  });

  it('refuses an update that no index serves', async () => {
    await expect(people().updateMany({ other: 1 }, { $set: { age: 1 } })).rejects.toMatchObject({
      code: 291,
    });
  });

  it('serves everything, and everything by an index', async () => {
    expect(await people().find({}).limit(3).toArray()).toHaveLength(3);
    expect(await people().find({}).sort({ _id: -1 }).limit(1).toArray()).toMatchObject([{ _id: 'p099999' }]);
    expect(
      await people()
        .find({ $or: [{ age: 1, country: 'HN' }, { _id: 'p000000' }] })
        .limit(1)
        .toArray(),
    ).toHaveLength(1);
  });
});

it.each(['e00000', 'e10000', 'e19990'])(
  'examines for the page behind %s what it holds and one more, although all items share a day',
  async (id) => {
    const enrolments = engine.db.collection<{ _id: string; programme: string; day: string }>('enrolments');
    if ((await enrolments.estimatedDocumentCount()) === 0) {
      await enrolments.createIndex({ programme: 1, day: 1, _id: 1 });
      const documents = Array.from({ length: 20_000 }, (_, index) => ({
        _id: `e${String(index).padStart(5, '0')}`,
        programme: 'farmers',
        day: '2022-06-01',
      }));
      await enrolments.insertMany([...documents, { _id: 'f', programme: 'farmers', day: '2022-06-02' }]);
    }
    const order = { name: 'DAY_ASC', field: 'day', direction: 1 } as const;
    const after = encodeCursor(order.name, { value: '2022-06-01', id });
    const page = () =>
      readPage({ collection: enrolments, filter: { programme: 'farmers' }, order, first: 50, after });
    const { edges, pageInfo } = await page();
    expect(edges).toHaveLength(id === 'e19990' ? 10 : 50);
    expect(pageInfo.hasNextPage).toBe(id !== 'e19990');
    expect(await examinedBy(page)).toBe(id === 'e19990' ? 10 : 51);
  },
);
