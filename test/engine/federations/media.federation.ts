import { describeInputs, type Federation, firstOf, type Row } from './federation';

const INPUTS = `
  id: ID!
  title: String! @external
  length(unit: Unit = MINUTES): Int! @external
`;

/** Interface objects with several implementations, with and without `@requires`, beside what the types have themselves. */
export const media: Federation = {
  name: 'media',
  subgraphs: [
    {
      name: 'library',
      typeDefs: `
        type Query { media(first: Int, kind: Kind): [Media!]! one(id: ID!): Media books: [Book!]! shelf: [Item] }
        interface Media @key(fields: "id") { id: ID! title: String! length(unit: Unit = MINUTES): Int! maker: Person }
        type Book implements Media @key(fields: "id") {
          id: ID! title: String! length(unit: Unit = MINUTES): Int! pages: Int! maker: Person sequel: Book
        }
        type Film implements Media @key(fields: "id") {
          id: ID! title: String! length(unit: Unit = MINUTES): Int! maker: Person subtitles: [String!] basedOn: Media
        }
        type Song implements Media @key(fields: "id") {
          id: ID! title: String! length(unit: Unit = MINUTES): Int! maker: Person key: String
        }
        type Magazine { number: Int! cover: Media }
        union Item = Book | Film | Magazine
        type Person @key(fields: "id") { id: ID! name: String! works(first: Int): [Media!]! }
        enum Kind { Book Film Song }
        enum Unit { MINUTES SECONDS }
      `,
    },
    {
      name: 'ratings',
      typeDefs: `
        type Query { best(first: Int = 2): [Media!]! worst: Media ratings: [[Rating!]]! }
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          rating: Float!
          votes(above: Int = 0): [Vote!]
          similar: [Media]!
        }
        type Rating { value: Float! media: Media! }
        type Vote { stars: Int! by: Person media: Media }
        type Person @key(fields: "id") { id: ID! votes: Int! }
      `,
    },
    {
      name: 'labels',
      typeDefs: `
        type Query { labelled: Media! }
        type Media @key(fields: "id") @interfaceObject {
          ${INPUTS}
          label: String! @requires(fields: "title")
          seconds(by: Int): String @requires(fields: "length(unit: SECONDS)")
        }
        enum Unit { MINUTES SECONDS }
      `,
    },
    {
      name: 'archive',
      typeDefs: `
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          box: Box
        }
        type Box { id: ID! holds: [Media!]! }
      `,
    },
    {
      name: 'prints',
      typeDefs: `
        type Book @key(fields: "id") { id: ID! pages: Int! @external weight: String @requires(fields: "pages") }
        type Film @key(fields: "id") { id: ID! studio: String }
        type Query { studioFilms: [Film] }
      `,
    },
  ],
  data: () => [...MEDIA, ...PEOPLE],
  fields: {
    'Query.media': ({ args, rows }) =>
      firstOf(
        KINDS.flatMap((kind) => (args.kind && args.kind !== kind ? [] : rows(kind))),
        args.first,
      ),
    'Query.one': ({ args, rows }) => KINDS.flatMap(rows).find(({ id }) => id === args.id),
    'Query.books': ({ rows }) => rows('Book'),
    'Query.shelf': ({ rows }) => [
      rows('Film')[0],
      { __typename: 'Magazine', number: 3, cover: rows('Book')[0] },
      null,
      rows('Book')[1],
      { __typename: 'Magazine', number: 4, cover: null },
    ],
    'Media.length': ({ row, args }) => Number(row.length) * (args.unit === 'SECONDS' ? 60 : 1),
    'Media.maker': ({ row, find }) => find('Person', row.maker),
    'Book.sequel': ({ row, rows }) => (row.id === 'b1' ? rows('Book')[1] : null),
    'Film.basedOn': ({ row, rows }) => (row.id === 'f1' ? rows('Book')[0] : rows('Song')[0]),
    'Person.works': ({ row, args, rows }) =>
      firstOf(
        KINDS.flatMap(rows).filter(({ maker }) => maker === row.id),
        args.first,
      ),
    'Query.best': ({ args, rows }) =>
      firstOf([rows('Film')[0], rows('Book')[0], rows('Song')[0]], args.first),
    'Query.worst': ({ rows }) => rows('Song')[0],
    'Query.ratings': ({ rows }) => [
      [{ value: 1.5, media: rows('Book')[1] }],
      null,
      [],
      [
        { value: 2, media: rows('Film')[0] },
        { value: 3, media: rows('Song')[0] },
      ],
    ],
    'Media.votes': ({ row, args, rows, find }) =>
      row.votes === null
        ? null
        : (row.votes as number[])
            .filter((stars) => stars > Number(args.above ?? 0))
            .map((stars) => ({ stars, by: find('Person', `p${stars}`), media: rows('Book')[0] })),
    'Media.similar': ({ row, rows }) => [...KINDS.flatMap(rows).filter(({ id }) => id !== row.id), null],
    'Query.labelled': ({ rows }) => rows('Film')[0],
    'Media.label': describeInputs,
    'Media.seconds': describeInputs,
    'Media.box': ({ row }) => (row.id === 'b2' ? null : { id: `box ${row.id}`, of: row.id }),
    'Box.holds': ({ row, rows }) => KINDS.flatMap(rows).filter(({ id }) => id !== row.of),
    'Book.weight': describeInputs,
    'Query.studioFilms': ({ rows }) => [null, ...rows('Film')],
  },
  values: { id: ['b1', 'f1', 's1', 'none'] },
};

const KINDS = ['Book', 'Film', 'Song'];

const MEDIA: readonly Row[] = [
  {
    __typename: 'Book',
    id: 'b1',
    title: 'Maize',
    length: 300,
    pages: 120,
    maker: 'p1',
    rating: 4.5,
    votes: [5, 4],
  },
  {
    __typename: 'Book',
    id: 'b2',
    title: 'Beans',
    length: 90,
    pages: 40,
    maker: null,
    rating: 2,
    votes: null,
  },
  {
    __typename: 'Film',
    id: 'f1',
    title: 'Rain',
    length: 100,
    maker: 'p1',
    rating: 5,
    votes: [],
    subtitles: ['es'],
    studio: 'Sol',
  },
  {
    __typename: 'Film',
    id: 'f2',
    title: 'Drought',
    length: 80,
    maker: 'p4',
    rating: 1,
    votes: [1],
    subtitles: null,
    studio: null,
  },
  {
    __typename: 'Song',
    id: 's1',
    title: 'Harvest',
    length: 3,
    maker: 'p4',
    rating: 3.5,
    votes: [2, 5],
    key: 'D',
  },
];

const PEOPLE: readonly Row[] = [
  { __typename: 'Person', id: 'p1', name: 'Ana', votes: 2 },
  { __typename: 'Person', id: 'p4', name: 'Luis', votes: 0 },
  { __typename: 'Person', id: 'p5', name: 'Eva', votes: 9 },
];
