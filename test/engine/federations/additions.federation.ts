import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** What one interface object requires, another one adds: chains of `@requires` on types that neither of them knows. */
export const additions: Federation = {
  name: 'additions',
  subgraphs: [
    {
      name: 'crops',
      typeDefs: `
        type Query { crops(first: Int): [Crop!]! crop(id: ID!): Crop }
        interface Crop @key(fields: "id") { id: ID! name: String! days(extra: Int): Int }
        type Maize implements Crop @key(fields: "id") { id: ID! name: String! days(extra: Int): Int colour: String }
        type Bean implements Crop @key(fields: "id") { id: ID! name: String! days(extra: Int): Int! pod: Boolean! }
        type Squash implements Crop @key(fields: "id") { id: ID! name: String! days(extra: Int): Int }
      `,
    },
    {
      name: 'prices',
      typeDefs: `
        type Query { dearest: Crop! }
        type Crop @key(fields: "id") @interfaceObject { id: ID! price(in: String): Float! sellers(first: Int): [Seller!]! }
        type Seller @key(fields: "name") { name: ID! sells: [Crop]! }
      `,
    },
    {
      name: 'seasons',
      typeDefs: `
        type Query { inSeason: [Crop] }
        type Crop @key(fields: "id") @interfaceObject {
          id: ID!
          price(in: String): Float! @external
          days(extra: Int): Int @external
          quote: String @requires(fields: "price(in: \\"HNL\\")")
          harvest: String! @requires(fields: "days(extra: 3)")
        }
      `,
    },
    {
      name: 'reports',
      typeDefs: `
        type Crop @key(fields: "id") @interfaceObject {
          id: ID!
          quote: String @external
          harvest: String! @external
          sellers(first: Int): [Seller!]! @external
          report: String @requires(fields: "quote harvest")
          offers: String! @requires(fields: "sellers(first: 1) { name }")
        }
        type Seller @key(fields: "name") { name: ID! }
      `,
    },
  ],
  data: () => [...CROPS, ...SELLERS],
  fields: {
    'Query.crops': ({ args, rows }) => firstOf(TYPES.flatMap(rows), args.first),
    'Query.crop': ({ args, rows }) => TYPES.flatMap(rows).find(({ id }) => id === args.id),
    'Crop.days': ({ row, args }) => Number(row.days) + Number(args.extra ?? 0),
    'Query.dearest': ({ rows }) => rows('Bean')[0],
    'Crop.price': ({ row, args }) => Number(row.price) * (args.in === 'HNL' ? 25 : 1),
    'Crop.sellers': ({ row, args, rows }) =>
      firstOf(
        rows('Seller').filter(({ sells }) => (sells as string[]).includes(String(row.id))),
        args.first,
      ),
    'Seller.sells': ({ row, rows }) => [
      null,
      ...TYPES.flatMap(rows).filter(({ id }) => (row.sells as string[]).includes(String(id))),
    ],
    'Query.inSeason': ({ rows }) => [rows('Squash')[0], null, rows('Maize')[0]],
    'Crop.quote': describeInputs,
    'Crop.harvest': describeInputs,
    'Crop.report': describeInputs,
    'Crop.offers': describeInputs,
  },
  values: { id: ['m1', 'b1', 'none'], in: ['HNL', 'USD'] },
};

const TYPES = ['Maize', 'Bean', 'Squash'];

const CROPS: readonly Row[] = [
  { __typename: 'Maize', id: 'm1', name: 'White maize', days: 120, price: 2, colour: 'white' },
  { __typename: 'Maize', id: 'm2', name: 'Blue maize', days: 100, price: 3.5, colour: null },
  { __typename: 'Bean', id: 'b1', name: 'Red bean', days: 80, price: 4, pod: true },
  { __typename: 'Squash', id: 's1', name: 'Chayote', days: 0, price: 0 },
];

const SELLERS: readonly Row[] = [
  { __typename: 'Seller', id: 'ana', name: 'ana', sells: ['m1', 'b1'] },
  { __typename: 'Seller', id: 'eva', name: 'eva', sells: ['m1', 's1'] },
];
