import { describeInputs, type Federation, type Row } from './federation';

/** Subgraphs written for federation 1, in each of its styles, beside one of federation 2 that extends as they do. */
export const legacy: Federation = {
  name: 'legacy',
  subgraphs: [
    {
      name: 'land',
      isFederation1: true,
      typeDefs: `
        type Query { farmers: [Farmer!]! farmer(id: ID!): Farmer plots: [Plot] }
        type Farmer @key(fields: "id") { id: ID! name: String size: Int plot: Plot born: Weight }
        type Plot @key(fields: "number") @key(fields: "id") { number: Int! id: ID! area: Float farmer: Farmer }
        type Weight { kilos: Float unit: String }
      `,
    },
    {
      name: 'people',
      isFederation1: true,
      typeDefs: `
        type Query @extends { best: Farmer everyone: [Farmer] }
        type Farmer @key(fields: "id") @extends {
          id: ID! @external
          name: String @external
          size: Int @external
          nickname: String @requires(fields: "name size")
          rating: Int
          friends: [Farmer] @provides(fields: "name")
        }
      `,
    },
    {
      name: 'crops',
      isFederation1: true,
      typeDefs: `
        extend type Query { harvests: [Harvest] }
        extend type Plot @key(fields: "number") {
          number: Int! @external
          area: Float @external
          yield: String @requires(fields: "area")
          harvests: [Harvest!]
        }
        type Harvest @key(fields: "id") { id: ID! plot: Plot! weight: Weight }
        type Weight { kilos: Float unit: String }
      `,
    },
    {
      name: 'scores',
      typeDefs: `
        extend type Farmer @key(fields: "id") {
          id: ID! @external
          rating: Int @external
          score: String @requires(fields: "rating")
          favourite: Plot
        }
        type Plot @key(fields: "id", resolvable: false) { id: ID! }
        extend type Harvest @key(fields: "id") { id: ID! weight: Weight @external price: String @requires(fields: "weight { kilos }") }
        type Weight @shareable { kilos: Float unit: String }
        type Query { cheapest: Harvest top: [Farmer!] }
      `,
    },
  ],
  data: () => [...FARMERS, ...PLOTS, ...HARVESTS],
  fields: {
    'Query.farmers': ({ rows }) => rows('Farmer'),
    'Query.farmer': ({ args, find }) => find('Farmer', args.id),
    'Query.plots': ({ rows }) => [...rows('Plot'), null],
    'Query.best': ({ find }) => find('Farmer', '2'),
    'Query.everyone': ({ rows }) => [null, ...rows('Farmer')],
    'Query.harvests': ({ rows }) => rows('Harvest'),
    'Query.cheapest': ({ rows }) => rows('Harvest')[1],
    'Query.top': ({ rows }) => rows('Farmer').slice(1),
    'Farmer.plot': ({ row, find }) => find('Plot', row.plot),
    'Farmer.friends': ({ row, rows }) => rows('Farmer').filter(({ id }) => id !== row.id),
    'Farmer.nickname': describeInputs,
    'Farmer.score': describeInputs,
    'Farmer.favourite': ({ row, rows }) => rows('Plot')[Number(row.size ?? 0)],
    'Plot.farmer': ({ row, rows }) => rows('Farmer').find(({ plot }) => plot === row.id),
    'Plot.yield': describeInputs,
    'Plot.harvests': ({ row, rows }) =>
      row.area === null ? null : rows('Harvest').filter(({ of }) => of === row.id),
    'Harvest.plot': ({ row, find }) => find('Plot', row.of),
    'Harvest.price': describeInputs,
  },
  values: { id: ['1', '2', '3', 'none'] },
};

const FARMERS: readonly Row[] = [
  { id: '1', name: 'Ana', size: 0, plot: 'p1', rating: 5, born: { kilos: 3.5, unit: 'kg' } },
  { id: '2', name: null, size: 1, plot: 'p2', rating: null, born: null },
  { id: '3', name: 'Eva', size: null, plot: null, rating: 1, born: { kilos: null, unit: null } },
].map((row) => ({ __typename: 'Farmer', ...row }));

const PLOTS: readonly Row[] = [
  { __typename: 'Plot', id: 'p1', number: 1, area: 2.5 },
  { __typename: 'Plot', id: 'p2', number: 2, area: null },
];

const HARVESTS: readonly Row[] = [
  { __typename: 'Harvest', id: 'h1', of: 'p1', weight: { kilos: 12, unit: 'kg' } },
  { __typename: 'Harvest', id: 'h2', of: 'p2', weight: null },
  { __typename: 'Harvest', id: 'h3', of: 'p1', weight: { kilos: null, unit: 'q' } },
];
