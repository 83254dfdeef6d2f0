import { Decimal128, EJSON, Long, ObjectId } from 'bson';
import type { Document } from 'mongodb';
import { Fixture } from './engine.fixture';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
let engine: Fixture;
beforeAll(async () => {
  engine = await Fixture.start();
});
afterAll(() => engine.stop());

/** A small generator of numbers that a seed repeats (mulberry32). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = generator(seed);
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;

const scalars = [
  null,
  0,
  1,
  2,
  3,
  1.5,
  -1,
  Number.NaN,
  Long.fromString('9007199254740993'),
  Decimal128.fromString('9007199254740993.5'),
  Decimal128.fromString('0.1'),
  Decimal128.fromString('1.0'),
  Decimal128.fromString('-1E+3'),
  0.1,
  'a',
  'ab',
  'a\0',
  'a\0b',
  'a\x01',
  'b',
  '',
  true,
  false,
  new Date(5),
  new ObjectId('000000000000000000000001'),
];
const scalar = (): unknown => pick(scalars);

function value(depth = 0): unknown {
  const kind = below(10);
  if (depth < 2 && kind === 0) return Array.from({ length: below(4) }, () => value(depth + 1));
  if (depth < 2 && kind === 1) return { x: value(depth + 1), y: scalar() };
  return scalar();
}

const fields = ['a', 'b', 'c', 'a.x', 'b.x'];

function document(_id: number): Document {
  const doc: Document = { _id };
  // At most one array in a document, as no compound index takes two.
  for (const name of ['a', 'b', 'c'])
    if (below(4) > 0) doc[name] = name === 'a' ? value() : below(5) === 0 ? { x: scalar() } : scalar();
  return doc;
}

function test(): unknown {
  switch (below(12)) {
    case 0:
      return { $gt: scalar() };
    case 1:
      return { $gte: scalar(), $lt: scalar() };
    case 2:
      return { $lte: scalar() };
    case 3:
      return { $in: [scalar(), scalar(), value()] };
    case 4:
      return { $ne: scalar() };
    case 5:
      return { $exists: below(2) === 0 };
    case 6:
      return { $elemMatch: { $gte: scalar(), $lte: scalar() } };
    case 7:
      return { $elemMatch: { x: scalar(), y: scalar() } };
    case 8:
      return { $regex: pick(['^a', 'b$', '^ab?']) };
    case 9:
      return { $not: { $gt: scalar() } };
    default:
      return value();
  }
}

function filter(depth = 0): Document {
  const query: Document = {};
  for (let count = 1 + below(3); count > 0; count -= 1) query[pick(fields)] = test();
  if (depth === 0 && below(4) === 0) query.$or = [filter(1), filter(1)];
  return query;
}

const specs: Document[] = [
  { a: 1 },
  { b: -1 },
  { a: 1, b: 1 },
  { b: 1, a: -1, c: 1 },
  { 'a.x': 1, 'a.y': -1 },
  { c: -1, b: -1 },
  { 'b.x': 1 },
];

const collectionOf = (name: 'plain' | 'indexed') => engine.db.collection<Document>(name);
const both = () => [collectionOf('plain'), collectionOf('indexed')];

beforeAll(async () => {
  for (const spec of specs) await collectionOf('indexed').createIndex(spec);
  const documents = Array.from({ length: 400 }, (_, index) => document(index));
  for (const collection of both()) await collection.insertMany(documents);
  for (let round = 0; round < 60; round += 1) {
    const change = { $set: { [pick(['b', 'c'])]: scalar() } };
    const which: Document = { _id: below(400) };
    for (const collection of both()) await collection.updateOne(which, change);
  }
}, 60_000);

function question() {
  const query = filter();
  const sort: Document =
    below(2) === 0 ? {} : { [pick(fields)]: pick([1, -1]), [pick(['c', 'b'])]: pick([1, -1]) };
  const options = { sort: { ...sort, _id: 1 } as never, skip: below(3), limit: pick([0, 5]) };
  return { query, options: { ...options, projection: { _id: 1 } } };
}

async function compareAnswers(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const { query, options } = question();
    const [expected, found] = await Promise.all(both().map((each) => each.find(query, options).toArray()));
    const asked = { query: EJSON.stringify(query), options };
    expect({ ...asked, found }).toEqual({ ...asked, found: expected });
    const [wanted, counted] = await Promise.all(both().map((each) => each.countDocuments(query)));
    expect({ ...asked, counted }).toEqual({ ...asked, counted: wanted });
  }
}

it(`answers alike with and without indexes (SEED=${seed})`, () => compareAnswers(300), 60_000);

it(`answers alike when the indexes come from the disk (SEED=${seed})`, async () => {
  await engine.restart();
  await compareAnswers(100);
}, 60_000);

it(`answers alike while indexes come and go under an open cursor (SEED=${seed})`, async () => {
  for (let round = 0; round < 60; round += 1) {
    const { query, options } = question();
    const expected = await collectionOf('plain').find(query, options).toArray();
    const cursor = collectionOf('indexed').find(query, { ...options, batchSize: pick([0, 1, 3]) });
    const found = below(2) === 0 ? [await cursor.next()].filter((doc) => doc !== null) : [];
    const spec = pick(specs);
    const name = (await collectionOf('indexed').indexes()).find(
      ({ key }) => JSON.stringify(key) === JSON.stringify(spec),
    )?.name;
    if (name === undefined) await collectionOf('indexed').createIndex(spec);
    else await collectionOf('indexed').dropIndex(name);
    found.push(...(await cursor.toArray()));
    const asked = { query: EJSON.stringify(query), options };
    expect({ ...asked, found }).toEqual({ ...asked, found: expected });
  }
}, 60_000);
