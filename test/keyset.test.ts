import { randomBytes } from 'node:crypto';
import { type Collection, MongoClient } from 'mongodb';
import type { PageOf } from '../subgraphs/kit/paging/connection.type';
import { type Order, type PageArgs, pageOfList, readPage } from '../subgraphs/kit/paging/keyset';
import { type MongoServer, startMongoServer } from './mongo-server';

interface Item {
  _id: string;
  group: string;
  /** Several items share one. */
  day: string;
}

const items: Item[] = Array.from({ length: 57 }, (_, n) => ({
  _id: `item-${String((n * 23) % 57).padStart(2, '0')}`,
  group: n % 3 === 0 ? 'a' : 'b',
  day: `2022-06-${String((n * 7) % 9).padStart(2, '0')}`,
}));

const orders: readonly Order<Item>[] = [
  { name: 'ID_ASC', field: '_id', direction: 1 },
  { name: 'ID_DESC', field: '_id', direction: -1 },
  { name: 'DAY_ASC', field: 'day', direction: 1 },
  { name: 'DAY_DESC', field: 'day', direction: -1 },
];

let server: MongoServer;
let client: MongoClient;
let collection: Collection<Item>;
beforeAll(async () => {
  server = await startMongoServer();
  client = new MongoClient(server.uri);
  collection = client.db(`keyset_${randomBytes(4).toString('hex')}`).collection<Item>('items');
  await collection.createIndexes([{ key: { group: 1, _id: 1 } }, { key: { group: 1, day: 1, _id: 1 } }]);
  await collection.insertMany(items);
});
afterAll(async () => {
  await client.db(collection.dbName).dropDatabase();
  await client.close();
  await server.stop();
});

async function walk(read: (args: PageArgs) => Promise<PageOf<Item>>, first: number): Promise<PageOf<Item>[]> {
  const pages: PageOf<Item>[] = [];
  let after: string | null = null;
  do {
    const page: PageOf<Item> = await read({ first, after });
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

const shown = (pages: readonly PageOf<Item>[]) => pages.map(({ edges, pageInfo }) => ({ edges, pageInfo }));
const ofGroup = (group: string): Item[] => items.filter((item) => item.group === group);

describe.each(orders)('in the order $name', (order) => {
  const expected = ofGroup('b').sort((a, b) => {
    const ascending =
      a[order.field] === b[order.field] ? (a._id < b._id ? -1 : 1) : a[order.field] < b[order.field] ? -1 : 1;
    return ascending * order.direction;
  });

  it.each([1, 5, 19, 38, 500])(
    'meets every item once, %d a page, from the database as from a list',
    async (first) => {
      const stored = await walk(
        (args) => readPage({ collection, filter: { group: 'b' }, order, ...args }),
        first,
      );
      expect(stored.flatMap(({ edges }) => edges.map(({ node }) => node))).toEqual(expected);
      expect(stored).toHaveLength(Math.ceil(expected.length / first));
      const listed = await walk(async (args) => pageOfList(ofGroup('b'), order, args), first);
      expect(shown(listed)).toEqual(shown(stored));
    },
  );

  it('goes on behind the same item when others came before it', async () => {
    const list = ofGroup('b');
    const [head] = await walk(async (args) => pageOfList(list, order, args), 5);
    const added: Item = {
      _id: order.direction === 1 ? 'a' : 'z',
      group: 'b',
      day: order.direction === 1 ? '2000' : '3000',
    };
    const { edges } = pageOfList([added, ...list], order, { first: 5, after: head?.pageInfo.endCursor });
    expect(edges.map(({ node }) => node)).toEqual(expected.slice(5, 10));
  });
});

it('counts the whole list, and says so of an empty one', async () => {
  const [order] = orders as [Order<Item>];
  const page = await readPage({ collection, filter: { group: 'a' }, order, first: 2 });
  expect(await page.countAll()).toBe(19);
  const empty = await readPage({ collection, filter: { group: 'none' }, order, first: 2 });
  expect(empty.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

it.each(['', 'abc'])('refuses the cursor "%s"', async (after) => {
  const [order] = orders as [Order<Item>];
  expect(() => pageOfList(items, order, { first: 2, after })).toThrow('after: expected a cursor');
  await expect(readPage({ collection, filter: {}, order, first: 2, after })).rejects.toThrow(
    'after: expected a cursor',
  );
});
