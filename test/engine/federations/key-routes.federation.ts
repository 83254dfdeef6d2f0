import { describeInputs, type Federation, type Row } from './federation';

/** Entities that are reached by roundabout ways: keys that only third subgraphs know, keys of keys, lists in keys. */
export const keyRoutes: Federation = {
  name: 'key-routes',
  subgraphs: [
    {
      name: 'catalogue',
      typeDefs: `
        type Query { top(first: Int = 2): Ranking! ranked: Product }
        type Ranking @key(fields: "products { id }") { products: [Product!]! }
        type Product @key(fields: "id") { id: ID! category: Category @shareable }
        type Category @key(fields: "mainProduct { id }") @key(fields: "id") { mainProduct: Product! id: ID! @shareable details: Details @shareable}
        type Details @shareable { products: Int }
      `,
    },
    {
      name: 'links',
      typeDefs: `
        type Product @key(fields: "id") @key(fields: "id pid") { id: ID! pid: ID! }
        type Category @key(fields: "id") { id: ID! tag: Tag @shareable }
        type Tag @key(fields: "id") @key(fields: "slug") { id: ID! slug: ID! }
      `,
    },
    {
      name: 'rankings',
      typeDefs: `
        type Ranking @key(fields: "products { id pid category { id code } } selected { id }") @key(fields: "products { id pid }") {
          products: [Product!]!
          first: Product @shareable
          selected: Product @shareable
        }
        type Product @key(fields: "id pid") { id: ID! pid: ID! category: Category @shareable }
        type Category @key(fields: "id code") @key(fields: "id") { id: ID! code: String }
      `,
    },
    {
      name: 'prices',
      typeDefs: `
        type Ranking @key(fields: "products { id pid category { id code } } selected { id }") {
          products: [Product!]!
          selected: Product @shareable
          first: Product @shareable
          total: Int
        }
        type Product @key(fields: "id pid category { id code }") @key(fields: "pid") { id: ID! pid: ID! category: Category @shareable price: Price weight: Int }
        type Category @key(fields: "id code") { id: ID! code: String }
        type Price { amount: Float! product: Product }
      `,
    },
    {
      name: 'tags',
      typeDefs: `
        type Query { tags: [Tag] }
        type Tag @key(fields: "slug") { slug: ID! words(first: Int): [String!] category: Category parent: Tag }
        type Category @key(fields: "id", resolvable: false) { id: ID! details: Details @shareable }
        type Details @shareable { products: Int }
        type Product @key(fields: "pid") { pid: ID! weight: Int @external price: Price @external label: String @requires(fields: "weight price { amount }") }
        type Price @shareable { amount: Float! @external }
      `,
    },
  ],
  data: () => [...PRODUCTS, ...CATEGORIES, ...TAGS, RANKING],
  fields: {
    'Query.top': ({ rows }) => rows('Ranking')[0],
    'Query.ranked': ({ rows }) => rows('Product')[1],
    'Query.tags': ({ rows }) => [rows('Tag')[1], null, rows('Tag')[0]],
    'Ranking.products': ({ rows }) => rows('Product'),
    'Ranking.first': ({ rows }) => rows('Product')[0],
    'Ranking.selected': ({ rows }) => rows('Product')[2],
    'Ranking.total': ({ rows }) => rows('Product').length,
    'Product.category': ({ row, find }) => find('Category', row.of),
    'Product.price': ({ row }) => ({ amount: Number(row.weight) * 1.5, of: row.id }),
    'Product.label': describeInputs,
    'Price.product': ({ row, find }) => find('Product', row.of),
    'Category.mainProduct': ({ row, rows }) => rows('Product').find(({ of }) => of === row.id),
    'Category.tag': ({ row, find }) => find('Tag', row.tag),
    'Tag.category': ({ row, rows }) => rows('Category').find(({ tag }) => tag === row.id),
    'Tag.parent': ({ row, find }) => find('Tag', row.parent),
    'Tag.words': ({ row, args }) =>
      row.words === null ? null : (row.words as string[]).slice(0, Math.max(0, Number(args.first ?? 9))),
  },
};

const PRODUCTS: readonly Row[] = [
  { __typename: 'Product', id: '1', pid: 'p1', of: 'c1', weight: 4 },
  { __typename: 'Product', id: '2', pid: 'p2', of: 'c2', weight: 5 },
  { __typename: 'Product', id: '3', pid: 'p3', of: 'c1', weight: 6 },
];

const CATEGORIES: readonly Row[] = [
  { __typename: 'Category', id: 'c1', code: 'x', tag: 't1', details: { products: 2 } },
  { __typename: 'Category', id: 'c2', code: null, tag: 't2', details: null },
];

const TAGS: readonly Row[] = [
  { __typename: 'Tag', id: 't1', slug: 'one', words: ['a', 'b'], parent: 't2' },
  { __typename: 'Tag', id: 't2', slug: 'two', words: null, parent: null },
];

const RANKING: Row = { __typename: 'Ranking', id: 'r' };
