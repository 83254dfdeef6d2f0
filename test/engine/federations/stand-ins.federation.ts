import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Interface objects that stand for types they know nothing of, reached through each other and through their members. */
export const standIns: Federation = {
  name: 'stand-ins',
  subgraphs: [
    {
      name: 'media',
      typeDefs: `
        type Query { media: Media all: [Media!]! videos: [Video] }
        interface Media @key(fields: "id") { id: ID! title: String host: Host }
        type Video implements Media @key(fields: "id") { id: ID! title: String duration: Int host: Host }
        type Article implements Media & Printed @key(fields: "id") { id: ID! title: String words: Int host: Host pages: Int! }
        interface Printed { pages: Int! }
        interface Host @key(fields: "code") { code: ID! label: String }
        type Firm implements Host @key(fields: "code") { code: ID! label: String staff: Int }
      `,
    },
    {
      name: 'authors',
      typeDefs: `
        type Query { author: Author authors: [Author!] }
        type Author @key(fields: "id") { id: ID! name: String }
        extend type Video @key(fields: "id") { id: ID! authorName: String author: Author duration: Int @external pace: String @requires(fields: "duration") }
      `,
    },
    {
      name: 'playlists',
      typeDefs: `
        type Query { playlist: Playlist latest(first: Int): [Media!] }
        type Playlist @key(fields: "id") { id: ID! items: [Media!]! cover: Media }
        type Media @key(fields: "id") @interfaceObject { id: ID! playlists: [Playlist!]! likes(of: String): Int! }
        type Author @key(fields: "id") { id: ID! works: [Media] }
      `,
    },
    {
      name: 'ratings',
      typeDefs: `
        type Query { best: Media! hosts: [Host!] }
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          title: String @external
          likes(of: String): Int! @external
          rating: String @requires(fields: "title likes(of: \\"all\\")")
          rated: Rated!
          host: Host @external
          place: String @requires(fields: "host { code motto }")
        }
        type Rated { by: Media stars: Int mate: Author }
        type Host @key(fields: "code") @interfaceObject { code: ID! motto: String media(first: Int): [Media!]! }
        type Author @key(fields: "id", resolvable: false) { id: ID! }
      `,
    },
    {
      name: 'references',
      typeDefs: `
        type Query { pinned: [Media] }
        type Media @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
        type Host @key(fields: "code") @interfaceObject { code: ID! motto: String @external label: String @external sign: String @requires(fields: "label motto") }
      `,
    },
    {
      name: 'notes',
      typeDefs: `
        extend type Article @key(fields: "id") { id: ID! footnotes: [String!] cites: [Article!] }
      `,
    },
  ],
  data: () => ROWS,
  fields: {
    'Query.media': ({ rows }) => rows('Video')[0],
    'Query.all': ({ rows }) => media(rows),
    'Query.videos': ({ rows }) => [null, ...rows('Video')],
    'Query.author': ({ rows }) => rows('Author')[0],
    'Query.authors': ({ rows }) => rows('Author'),
    'Query.playlist': ({ rows }) => rows('Playlist')[0],
    'Query.latest': ({ rows, args }) => firstOf(media(rows).reverse(), args.first),
    'Query.best': ({ rows }) => rows('Article')[0],
    'Query.hosts': ({ rows }) => rows('Firm'),
    'Query.pinned': ({ rows }) => [rows('Article')[1], null, rows('Video')[1]],
    'Media.host': ({ row, rows }) => rows('Firm').find(({ code }) => code === row.host),
    'Media.playlists': ({ row, rows }) => (row.id === 'v2' ? [] : rows('Playlist')),
    'Media.likes': ({ row, args }) => String(row.id).length + String(args.of ?? '').length,
    'Media.rating': describeInputs,
    'Media.place': describeInputs,
    'Media.rated': ({ row, rows }) => ({
      id: `rated ${row.id}`,
      stars: row.id === 'v1' ? null : 4,
      by: row.id === 'a2' ? null : rows('Video')[1],
      mate: rows('Author')[1],
    }),
    'Video.pace': describeInputs,
    'Video.author': ({ row, rows }) => rows('Author').find(({ id }) => id === row.author),
    'Video.authorName': ({ row, rows }) => rows('Author').find(({ id }) => id === row.author)?.name,
    'Author.works': ({ row, rows }) => [null, ...media(rows).filter(({ author }) => author === row.id)],
    'Playlist.items': ({ rows }) => media(rows),
    'Playlist.cover': ({ row, rows }) => (row.id === 'p1' ? rows('Article')[0] : null),
    'Host.media': ({ row, rows, args }) =>
      firstOf(
        media(rows).filter(({ host }) => host === row.code),
        args.first,
      ),
    'Host.sign': describeInputs,
    'Article.cites': ({ row, rows }) =>
      row.id === 'a2' ? null : rows('Article').filter(({ id }) => id !== row.id),
  },
  values: { of: ['all', 'ñ', ''] },
};

const media = (rows: (type: string) => Row[]): Row[] => ['Video', 'Article'].flatMap(rows);

const ROWS: readonly Row[] = [
  { __typename: 'Video', id: 'v1', title: 'Maíz', duration: 10, author: 'u1', host: 'f1' },
  { __typename: 'Video', id: 'v2', title: null, duration: null, author: null, host: null },
  {
    __typename: 'Article',
    id: 'a1',
    title: 'Café',
    words: 900,
    pages: 2,
    author: 'u1',
    host: 'f2',
    footnotes: ['x'],
  },
  {
    __typename: 'Article',
    id: 'a2',
    title: '',
    words: null,
    pages: 0,
    author: 'u2',
    host: 'f1',
    footnotes: null,
  },
  { __typename: 'Author', id: 'u1', name: 'Ana' },
  { __typename: 'Author', id: 'u2', name: null },
  { __typename: 'Playlist', id: 'p1' },
  { __typename: 'Playlist', id: 'p2' },
  { __typename: 'Firm', id: 'f1', code: 'f1', label: 'One', staff: 3, motto: 'first' },
  { __typename: 'Firm', id: 'f2', code: 'f2', label: null, staff: null, motto: null },
];
