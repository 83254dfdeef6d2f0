import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Friends of friends: recursion over three subgraphs, with arguments at any depth. */
export const social: Federation = {
  name: 'social',
  subgraphs: [
    {
      name: 'people',
      typeDefs: `
        type Query { me: Person! person(handle: ID!): Person people(first: Int): [Person!]! }
        type Person @key(fields: "handle") {
          handle: ID!
          name: String!
          nick(max: Int): String
          friends(first: Int, skip: Int = 0): [Person!]!
          best: Person
          parents: [Person]!
          generations: [[[Person!]!]]!
        }
      `,
    },
    {
      name: 'posts',
      typeDefs: `
        type Query { feed(first: Int = 2): [Post!]! post(id: ID!): Post }
        type Person @key(fields: "handle") {
          handle: ID!
          name: String! @external
          posts(first: Int): [Post!]!
          signature: String! @requires(fields: "name")
          liked: [Post]
        }
        type Post @key(fields: "id") {
          id: ID!
          text(max: Int): String!
          author: Person! 
          replies(first: Int): [Post!]!
          replyTo: Post
        }
      `,
    },
    {
      name: 'likes',
      typeDefs: `
        type Post @key(fields: "id") {
          id: ID!
          text(max: Int): String! @external
          likes: Int
          likedBy(first: Int): [Person!]!
          hash: String @requires(fields: "text(max: 3)")
        }
        type Person @key(fields: "handle") {
          handle: ID!
          signature: String! @external
          friends(first: Int, skip: Int = 0): [Person!]! @external
          card: String @requires(fields: "signature friends(first: 1) { handle name }")
          circle: String! @requires(fields: "friends { handle friends(first: 2) { handle } }")
          name: String! @external
          popularity: Float
          fans: [Person]!
        }
      `,
    },
  ],
  data: () => [...PEOPLE, ...POSTS],
  fields: {
    'Query.me': ({ rows }) => rows('Person')[0],
    'Query.person': ({ args, rows }) => rows('Person').find(({ handle }) => handle === args.handle),
    'Query.people': ({ args, rows }) => firstOf(rows('Person'), args.first),
    'Person.nick': ({ row, args }) =>
      row.nick === null ? null : firstOf([...String(row.nick)], args.max).join(''),
    'Person.friends': ({ row, args, rows }) =>
      firstOf(
        rows('Person')
          .filter(({ handle }) => (row.friends as string[]).includes(String(handle)))
          .slice(Math.max(0, Number(args.skip ?? 0))),
        args.first,
      ),
    'Person.best': ({ row, rows }) => rows('Person').find(({ handle }) => handle === row.best),
    'Person.parents': ({ row, rows }) => [rows('Person').find(({ handle }) => handle === row.best), null],
    'Person.generations': ({ row, rows }) => [
      [[], rows('Person').filter(({ best }) => best === row.handle)],
      null,
      [rows('Person').slice(0, 1)],
    ],
    'Query.feed': ({ args, rows }) => firstOf(rows('Post'), args.first),
    'Query.post': ({ args, find }) => find('Post', args.id),
    'Person.posts': ({ row, args, rows }) =>
      firstOf(
        rows('Post').filter(({ author }) => author === row.handle),
        args.first,
      ),
    'Person.signature': describeInputs,
    'Person.liked': ({ row, rows }) =>
      row.handle === 'luis' ? null : [...rows('Post').filter(({ author }) => author !== row.handle), null],
    'Post.text': ({ row, args }) => firstOf([...String(row.text)], args.max).join(''),
    'Post.author': ({ row, rows }) => rows('Person').find(({ handle }) => handle === row.author),
    'Post.replies': ({ row, args, rows }) =>
      firstOf(
        rows('Post').filter(({ replyTo }) => replyTo === row.id),
        args.first,
      ),
    'Post.replyTo': ({ row, find }) => find('Post', row.replyTo),
    'Post.likedBy': ({ row, args, rows }) =>
      firstOf(
        rows('Person').filter(({ handle }) => handle !== row.author),
        args.first,
      ),
    'Post.hash': describeInputs,
    'Person.card': describeInputs,
    'Person.circle': describeInputs,
    'Person.fans': ({ row, rows }) => [...rows('Person').filter(({ best }) => best === row.handle), null],
  },
  values: { handle: ['ana', 'luis', 'eva', 'nobody'], id: ['1', '2', '3'] },
};

const PEOPLE: readonly Row[] = [
  { handle: 'ana', name: 'Ana', nick: 'anita', friends: ['luis', 'eva'], best: 'eva', popularity: 0.5 },
  { handle: 'luis', name: 'Luis', nick: null, friends: ['ana'], best: 'ana', popularity: null },
  { handle: 'eva', name: 'Eva', nick: 'evita', friends: [], best: null, popularity: 2 },
].map((row) => ({ __typename: 'Person', id: row.handle, ...row }));

const POSTS: readonly Row[] = [
  { id: '1', text: 'The maize is in', author: 'ana', replyTo: null, likes: 3 },
  { id: '2', text: 'So are the beans', author: 'luis', replyTo: '1', likes: null },
  { id: '3', text: '', author: 'eva', replyTo: '1', likes: 0 },
  { id: '4', text: 'ñandú', author: 'ana', replyTo: '2', likes: 1 },
].map((row) => ({ __typename: 'Post', ...row }));
