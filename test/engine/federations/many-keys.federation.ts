import { describeInputs, type Federation, type Row } from './federation';

/** Types with several keys, some of them for reference only, some null, some shared as values. */
export const manyKeys: Federation = {
  name: 'many-keys',
  subgraphs: [
    {
      name: 'owner',
      typeDefs: `
        type Query { things: [Thing!]! thing(id: ID!): Thing shelves: [Shelf] }
        type Thing @key(fields: "id") @key(fields: "place { row column }") @key(fields: "serial") @key(fields: "id place { column level }") {
          id: ID! serial: ID! place: Place! name: String! ref: Thing
        }
        type Place @shareable { row: ID! column: ID! level: ID! }
        type Shelf { book: Book label: String }
        type Book @key(fields: "upc") { upc: ID }
      `,
    },
    {
      name: 'users',
      typeDefs: `
        type Query { boxes: [Box!] box: Box }
        type Box @key(fields: "id") { id: ID! things: [Thing!]! }
        type Thing
          @key(fields: "place { row column }", resolvable: false)
          @key(fields: "id place { column level }", resolvable: true)
          @key(fields: "serial", resolvable: false)
          @key(fields: "id", resolvable: false) {
          id: ID! serial: ID! place: Place! name: String! @external
          shout: String! @requires(fields: "name")
        }
        type Place @shareable { row: ID! column: ID! level: ID! }
        type Book @key(fields: "upc") @key(fields: "id") { upc: ID id: ID }
      `,
    },
    {
      name: 'books',
      typeDefs: `
        type Book @key(fields: "id") { id: ID author: Author pages: Int! }
        type Author { name: String }
        type Thing @key(fields: "serial") { serial: ID! box: Box twin: Thing weight: Int }
        type Box @key(fields: "id", resolvable: false) { id: ID! }
      `,
    },
    {
      name: 'scales',
      typeDefs: `
        type Query { heaviest: Thing lost: [Book] }
        type Thing @key(fields: "id") { id: ID! weight: Int @external shout: String! @external load: String @requires(fields: "weight shout") }
        type Book @key(fields: "id", resolvable: false) { id: ID }
        extend type Box @key(fields: "id") { id: ID! volume: Float! }
      `,
    },
  ],
  data: () => [...THINGS, ...BOOKS, ...BOXES],
  fields: {
    'Query.things': ({ rows }) => rows('Thing'),
    'Query.thing': ({ args, find }) => find('Thing', args.id),
    'Query.shelves': ({ rows }) => [
      ...rows('Book').map((book) => ({ id: `shelf ${book.id}`, book, label: null })),
      { id: 'shelf', book: null, label: 'empty' },
    ],
    'Query.boxes': ({ rows }) => rows('Box'),
    'Query.box': ({ rows }) => rows('Box')[1],
    'Query.heaviest': ({ rows }) => rows('Thing')[2],
    'Query.lost': ({ rows }) => [null, ...rows('Book')],
    'Thing.ref': ({ row, rows }) => (row.id === '1' ? null : rows('Thing')[0]),
    'Thing.shout': describeInputs,
    'Thing.load': describeInputs,
    'Thing.box': ({ row, rows }) => (row.id === '3' ? null : rows('Box')[0]),
    'Thing.twin': ({ row, rows }) => rows('Thing').find(({ id }) => id !== row.id),
    'Box.things': ({ row, rows }) => (row.id === 'b1' ? rows('Thing').slice(0, 2) : []),
  },
  values: { id: ['1', '2', '3', 'none'] },
};

const THINGS: readonly Row[] = [
  { id: '1', serial: 's1', place: { row: 'a', column: '1', level: 'x' }, name: 'spade', weight: 3 },
  { id: '2', serial: 's2', place: { row: 'a', column: '2', level: 'x' }, name: 'hoe', weight: null },
  { id: '3', serial: 's3', place: { row: 'b', column: '1', level: 'y' }, name: '', weight: 0 },
].map((row) => ({ __typename: 'Thing', ...row }));

/** Each is found by each of its keys, though they may be of the other kind in one subgraph than in another. */
const BOOKS: readonly Row[] = [
  { __typename: 'Book', id: 'k1', upc: 'u1', author: { name: 'Roque' }, pages: 10 },
  { __typename: 'Book', id: 'k2', upc: 'u2', author: null, pages: 0 },
];

const BOXES: readonly Row[] = [
  { __typename: 'Box', id: 'b1', volume: 1.25 },
  { __typename: 'Box', id: 'b2', volume: 3 },
];
