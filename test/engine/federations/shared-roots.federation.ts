import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Root fields and values that several subgraphs answer in part, deep values without keys, mutations that tell of them. */
export const sharedRoots: Federation = {
  name: 'shared-roots',
  subgraphs: [
    {
      name: 'names',
      typeDefs: `
        type Query { product(id: ID): Product @shareable products(first: Int): [Product!]! @shareable store: Store! @shareable matrix: [[Cell!]]! @shareable only: Int }
        type Mutation { rename(id: ID!, name: String): Product add(name: String! = "new"): Added! reset: Boolean! }
        type Product @key(fields: "id") { id: ID! @shareable name: Name! @shareable }
        type Name @shareable { brand: String! model: String maker: Maker }
        type Added { store: Int! name: String }
        type Maker @shareable { country: String }
        type Store @shareable { name: String hours: Hours counter: Int! }
        type Hours @shareable { from: Int to: Int }
        type Cell @shareable { x: Int! y: Int }
      `,
    },
    {
      name: 'prices',
      typeDefs: `
        type Query { product(id: ID): Product @shareable products(first: Int): [Product!]! @shareable store: Store! @shareable matrix: [[Cell!]]! @shareable }
        type Mutation { price(id: ID!, amount: Float!): Product count: Int! }
        type Product @key(fields: "id") { id: ID! @shareable price: Price @shareable category: Category @shareable name: Name! @shareable log: [String!]! }
        type Name @shareable { brand: String! }
        type Price @shareable { amount: Float currency: String! }
        type Category @shareable { id: ID! parent: Category products: [Product!] }
        type Store @shareable { name: String hours: Hours address: Address! }
        type Hours @shareable { from: Int weekend: String }
        type Address @shareable { city: String! }
        type Cell @shareable { x: Int! z: Int }
      `,
    },
    {
      name: 'categories',
      typeDefs: `
        type Query { product(id: ID): Product @shareable store: Store! @shareable products(first: Int): [Product!]! @shareable }
        type Product @key(fields: "id") { id: ID! @shareable category: Category @shareable tag: String @requires(fields: "price { amount } name { brand }") price: Price @external name: Name! @external }
        type Name @shareable { brand: String! }
        type Price @shareable { amount: Float currency: String! }
        type Category @shareable { id: ID! label: String parent: Category details: Details }
        type Details @shareable { rows: [[Product]] text: String }
        type Store @shareable { name: String product: Product address: Address! }
        type Address @shareable { street: String city: String! }
      `,
    },
  ],
  data: () => [...PRODUCTS.map((row) => ({ ...row, log: [] })), { ...STORE }],
  fields: {
    'Query.product': ({ args, rows }) => rows('Product').find(({ id }) => id === (args.id ?? '1')),
    'Query.products': ({ args, rows }) => firstOf(rows('Product'), args.first),
    'Query.store': ({ rows }) => rows('Store')[0],
    'Query.matrix': () => [
      [{ id: 1, x: 1, y: null, z: 3 }],
      null,
      [],
      [
        { id: 2, x: 2, y: 5, z: null },
        { id: 3, x: 0 },
      ],
    ],
    'Query.only': () => 1,
    'Store.product': ({ rows }) => rows('Product')[1],
    'Product.tag': describeInputs,
    'Category.products': ({ row, rows }) =>
      rows('Product').filter(({ category }) => (category as Row | null)?.id === row.id),
    'Details.rows': ({ rows }) => [rows('Product'), null, [null]],
    'Mutation.rename': ({ args, find }) =>
      changed(find('Product', args.id), 'rename', (row) => {
        row.name = { ...(row.name as Row), model: args.name ?? null };
      }),
    'Mutation.price': ({ args, find }) =>
      changed(find('Product', args.id), 'price', (row) => {
        row.price = { amount: args.amount, currency: 'HNL' };
      }),
    'Mutation.add': ({ args, rows }) => {
      const counter = changed(rows('Product')[0] ?? null, `add ${args.name}`, () => undefined)
        ?.log as string[];
      return { id: 'added', store: counter.length, name: args.name };
    },
    'Mutation.reset': ({ rows }) => {
      for (const row of rows('Product')) row.log = [];
      return true;
    },
    'Mutation.count': ({ rows }) =>
      rows('Product').reduce((sum, { log }) => sum + (log as string[]).length, 0),
  },
  values: { id: ['1', '2', '3', 'none'] },
};

function changed(row: Row | null, what: string, change: (row: Row) => void): Row | null {
  if (!row) return null;
  change(row);
  row.log = [...((row.log as string[] | undefined) ?? []), what];
  return row;
}

const PRODUCTS: readonly Row[] = [
  {
    id: '1',
    name: { brand: 'Acme', model: 'A1', maker: { country: 'HN' } },
    price: { amount: 1.5, currency: 'USD' },
    category: {
      id: 'c1',
      label: 'Tools',
      parent: { id: 'c0', label: 'All', parent: null, details: { text: 't', id: 'd0' } },
      details: { text: null, id: 'd1' },
    },
  },
  { id: '2', name: { brand: 'Bux', model: null, maker: null }, price: null, category: null },
  {
    id: '3',
    name: { brand: '', model: '', maker: { country: null } },
    price: { amount: null, currency: 'SVC' },
    category: { id: 'c0', label: 'All', parent: null, details: null },
  },
].map((row) => ({ __typename: 'Product', ...row }));

const STORE: Row = {
  __typename: 'Store',
  id: 'store',
  name: 'Central',
  counter: 0,
  hours: { from: 8, to: null, weekend: 'closed' },
  address: { city: 'Tela', street: null },
};
