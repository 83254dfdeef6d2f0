import { type Federation, type Row } from './federation';

/** Unions and interfaces of which each subgraph knows a part, provided fields inside them, members of one shape. */
export const partsOfUnions: Federation = {
  name: 'parts-of-unions',
  subgraphs: [
    {
      name: 'a',
      typeDefs: `
        type Query { media: Media @shareable viewer: Viewer @shareable mediaA: [Media] review: Review board: Board wares: [Ware] keepers: [Keeper] shared: Holder @shareable users: [User!]! }
        union Media = Book | Song
        type Viewer @shareable { media: Media book: Book @shareable song: Song }
        type Book @shareable { title: String! }
        type Song @key(fields: "id") { id: ID! title: String @shareable artist: String @shareable animals: [Animal] @shareable }
        union Review = Anonymous | Signed
        type Anonymous { product: Product text: String }
        type Signed { product: Product text: String }
        type Product @key(fields: "id") { id: ID! }
        union Action = Common | OnlyA
        type Common @shareable { label: String }
        type OnlyA { label: String a: Int }
        type Holder @key(fields: "id") { id: ID! wrapper: Wrapper @shareable }
        type Wrapper @shareable { actions: [Action!]! }
        type Board @key(fields: "id") { id: ID! pins: [Pin] }
        union Pin = Product | Note
        type Note { text: String! on: Board }
        union Ware = Oven | Toaster
        interface Keeper { id: ID! }
        interface Warranted { warranty: Int }
        type Oven @key(fields: "id") { id: ID! }
        type Toaster implements Keeper & Warranted @key(fields: "id") { id: ID! warranty: Int }
        interface Animal { id: ID! name: String }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String @external }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String @external }
        type User { id: ID names: [Name] }
        union Name = Short | Long
        type Short { text: String! }
        type Long { text: String }
      `,
    },
    {
      name: 'b',
      typeDefs: `
        type Query { media: Media @shareable viewer: Viewer @shareable mediaB: [Media] shared: Holder @shareable rootB: Holder songs: [Media] @provides(fields: "... on Song { title animals { ... on Dog { name } } }") pets: [Animal] @provides(fields: "... on Dog { name }") }
        union Media = Book | Movie | Song
        type Viewer @shareable { media: Media book: Book movie: Movie }
        type Book @shareable { title: String! }
        type Movie @key(fields: "id") { id: ID! title: String! }
        type Song @key(fields: "id") { id: ID! title: String @external animals: [Animal] @external }
        union Action = Common | OnlyB
        type Common @shareable { label: String }
        type OnlyB { label: String b: String! }
        type Holder @key(fields: "id") { id: ID! wrapper: Wrapper @shareable wrapperB: Wrapper }
        type Wrapper @shareable { actions: [Action!]! }
        type Product @key(fields: "id") { id: ID! b: String! }
        interface Warranted { warranty: Int }
        type Oven implements Warranted @key(fields: "id") { id: ID! warranty: Int }
        interface Animal { id: ID! name: String }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String @external breed: String }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String @external }
      `,
    },
    {
      name: 'c',
      typeDefs: `
        type Product @key(fields: "id") { id: ID! c: String others: [Product!]! }
        type Song @key(fields: "id") { id: ID! length: Int! title: String @shareable artist: String @shareable}
        interface Animal { id: ID! name: String }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String @shareable age: Int }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String @shareable age: Int }
        type Board @key(fields: "id") { id: ID! owner: Owner }
        union Owner = Cat | Dog | Product
        type Query { owners: [Owner!] animals: [Animal!]! }
      `,
    },
  ],
  data: () => ROWS,
  fields: {
    'Query.media': () => BOOK,
    'Query.viewer': ({ rows }) => ({
      id: 'viewer',
      media: BOOK,
      book: BOOK,
      song: rows('Song')[0],
      movie: rows('Movie')[0],
    }),
    'Query.mediaA': ({ rows }) => [BOOK, null, ...rows('Song')],
    'Query.mediaB': ({ rows }) => [...rows('Movie'), BOOK, ...rows('Song')],
    'Query.songs': ({ rows }) => [...rows('Song'), ...rows('Movie')],
    'Query.pets': ({ rows }) => [...rows('Dog'), ...rows('Cat')],
    'Query.animals': ({ rows }) => [...rows('Cat'), ...rows('Dog')],
    'Query.owners': ({ rows }) => [...rows('Product'), ...rows('Cat')],
    'Query.review': ({ rows }) => ({
      __typename: 'Anonymous',
      id: 'review',
      text: 'good',
      product: rows('Product')[0],
    }),
    'Query.board': ({ rows }) => rows('Board')[0],
    'Query.wares': ({ rows }) => [...rows('Oven'), ...rows('Toaster')],
    'Query.keepers': ({ rows }) => [...rows('Toaster'), null],
    'Query.shared': ({ rows }) => rows('Holder')[0],
    'Query.rootB': ({ rows }) => rows('Holder')[0],
    'Query.users': () => [
      { id: 'u1', names: [{ __typename: 'Short', text: 'A' }, { __typename: 'Long', text: null }, null] },
      { id: null, names: null },
    ],
    'Holder.wrapper': () => ({ id: 'w', actions: [{ __typename: 'Common', label: 'c' }] }),
    'Holder.wrapperB': () => ({
      id: 'wb',
      actions: [
        { __typename: 'OnlyB', label: null, b: 'b' },
        { __typename: 'Common', label: 'c' },
      ],
    }),
    'Board.pins': ({ rows }) => [rows('Product')[1], null, { __typename: 'Note', id: 'n1', text: 'note' }],
    'Board.owner': ({ rows }) => rows('Dog')[0],
    'Note.on': ({ rows }) => rows('Board')[0],
    'Product.others': ({ row, rows }) => rows('Product').filter(({ id }) => id !== row.id),
    'Song.animals': ({ row, rows }) => (row.id === 's2' ? null : [...rows('Dog'), ...rows('Cat')]),
  },
};

const BOOK: Row = { __typename: 'Book', title: 'Popol Vuh' };

const ROWS: readonly Row[] = [
  { __typename: 'Song', id: 's1', title: 'Sopa', artist: 'Banda', length: 3 },
  { __typename: 'Song', id: 's2', title: null, artist: null, length: 4 },
  { __typename: 'Movie', id: 'm1', title: 'Film' },
  { __typename: 'Product', id: 'p1', b: 'b1', c: 'c1' },
  { __typename: 'Product', id: 'p2', b: 'b2', c: null },
  { __typename: 'Board', id: 'board' },
  { __typename: 'Holder', id: 'holder' },
  { __typename: 'Oven', id: 'o1', warranty: 2 },
  { __typename: 'Toaster', id: 't1', warranty: null },
  { __typename: 'Toaster', id: 't2', warranty: 1 },
  { __typename: 'Dog', id: 'd1', name: 'Rex', breed: 'mutt', age: 3 },
  { __typename: 'Cat', id: 'k1', name: null, age: null },
];
