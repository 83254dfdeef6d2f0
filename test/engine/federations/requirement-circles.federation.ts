import { describeArguments, describeInputs, type Federation, type FieldCall, type Row } from './federation';

/** `@requires` that goes round between subgraphs, over fragments, over lists of other entities, with clashing arguments. */
export const requirementCircles: Federation = {
  name: 'requirement-circles',
  subgraphs: [
    {
      name: 'posts',
      typeDefs: `
        type Query { feed: [Post] post(id: ID!): Post }
        type Post @key(fields: "id") {
          id: ID!
          byNovice: Boolean! @external
          byExpert: Boolean! @requires(fields: "byNovice")
          authorId: ID @external
          writer: Writer @requires(fields: "authorId")
          price(currency: String!): Int @external
          cost: Int @external
          shipping: String @requires(fields: "price(currency: \\"USD\\") cost")
          shippingEuro: String @requires(fields: "price(currency: \\"EUR\\") cost")
          group: Group @external
          groupText: String @requires(fields: "group { average(currency: \\"USD\\") }")
          comments(first: Int!): [Comment]
        }
        type Group @shareable { average(currency: String!): Int @external }
        type Author @key(fields: "id") { id: ID! name: String! years: Int! }
        type Writer { id: ID! name: String }
        type Comment @key(fields: "id") { id: ID! day: String! authorId: ID }
      `,
    },
    {
      name: 'authors',
      typeDefs: `
        type Post @key(fields: "id") {
          id: ID!
          author: Author!
          byNovice: Boolean! @requires(fields: "author { years }")
          authorId: ID
          cost: Int
          price(currency: String!): Int
          group: Group
          twins: [Post!]
        }
        type Group @shareable { average(currency: String!): Int name: String }
        type Author @key(fields: "id") { id: ID! years: Int! @external level: String @requires(fields: "years") posts: [Post!]! }
        type Query { authors: [Author] }
      `,
    },
    {
      name: 'review',
      typeDefs: `
        type Post @key(fields: "id") {
          id: ID!
          byExpert: Boolean! @external
          byNovice: Boolean! @external
          price(currency: String!): Int @external
          shipping: String @external
          twins: [Post!] @external
          comments(first: Int!): [Comment] @external
          verdict: String @requires(fields: "byExpert byNovice shipping")
          flip: String @requires(fields: "price(currency: \\"EUR\\")")
          spam: String @requires(fields: "twins { id comments(first: 2) { day } }")
          more: String @requires(fields: "comments(first: 1) { authorId }")
          topic: Topic @external
          about: String @requires(fields: "topic { ... on Crop { yield } ... on Animal { legs owner { ... on Person { name } } } }")
          next: Post
        }
        type Comment @key(fields: "id") { id: ID! day: String! @external authorId: ID @external when: String! @requires(fields: "day") }
        union Topic = Crop | Animal
        type Crop { yield: Int @external }
        type Animal { legs: Int! @external owner: Owner @external }
        interface Owner { name: String }
        type Person implements Owner { name: String @external }
      `,
    },
    {
      name: 'topics',
      typeDefs: `
        type Post @key(fields: "id") { id: ID! topic: Topic }
        union Topic = Crop | Animal
        type Crop { yield: Int name: String }
        type Animal { legs: Int! owner: Owner }
        interface Owner { name: String }
        type Person implements Owner { name: String age: Int }
        type Query { newest: Post! }
      `,
    },
  ],
  data: () => [...POSTS, ...AUTHORS, ...COMMENTS],
  fields: {
    'Query.feed': ({ rows }) => [...rows('Post'), null],
    'Query.post': ({ args, find }) => find('Post', args.id),
    'Query.authors': ({ rows }) => rows('Author'),
    'Query.newest': ({ rows }) => rows('Post')[1],
    'Post.byNovice': ({ inputs }) => (inputs.author as Row).years !== 9,
    'Post.byExpert': ({ inputs }) => inputs.byNovice === false,
    'Post.author': ({ row, find }) => find('Author', row.authorId),
    'Post.authorId': ({ row }) => (row.id === '2' ? null : row.authorId),
    'Post.writer': ({ inputs }) => (inputs.authorId ? { id: inputs.authorId, name: describe(inputs) } : null),
    'Post.price': ({ row, args }) =>
      row.amount === null ? null : Number(row.amount) * (args.currency === 'EUR' ? 2 : 1),
    'Post.shipping': describeInputs,
    'Post.shippingEuro': describeInputs,
    'Post.groupText': describeInputs,
    'Group.average': ({ row, args }) => Number(row.sum) + String(args.currency).length,
    'Post.comments': ({ row, rows, args }) =>
      rows('Comment')
        .filter(({ of }) => of === row.id)
        .slice(0, Math.max(0, Number(args.first))),
    'Post.twins': ({ row, rows }) => (row.id === '3' ? null : rows('Post').filter(({ id }) => id !== row.id)),
    'Author.level': describeInputs,
    'Author.posts': ({ row, rows }) => rows('Post').filter(({ authorId }) => authorId === row.id),
    'Post.verdict': describeInputs,
    'Post.flip': describeInputs,
    'Post.spam': describeInputs,
    'Post.more': describeInputs,
    'Post.about': describeInputs,
    'Post.next': ({ row, rows }) => rows('Post')[Number(row.id)],
    'Comment.when': (call: FieldCall) => describeInputs(call),
  },
  values: { id: ['1', '2', '3', 'none'], currency: ['USD', 'EUR'], first: [0, 1, 2, 3] },
};

const describe = (inputs: FieldCall['inputs']): string => describeArguments({ args: inputs });

const POSTS: readonly Row[] = [
  {
    id: '1',
    authorId: 'a1',
    amount: 10,
    cost: 3,
    group: { sum: 4, name: 'one' },
    topic: { __typename: 'Crop', yield: 3, name: 'maize' },
  },
  {
    id: '2',
    authorId: 'a2',
    amount: null,
    cost: null,
    group: null,
    topic: { __typename: 'Animal', legs: 4, owner: { __typename: 'Person', name: 'Ana', age: 4 } },
  },
  { id: '3', authorId: 'a1', amount: 7, cost: 0, group: { sum: 1, name: null }, topic: null },
].map((row) => ({ __typename: 'Post', ...row }));

const AUTHORS: readonly Row[] = [
  { __typename: 'Author', id: 'a1', name: 'Ana', years: 9 },
  { __typename: 'Author', id: 'a2', name: 'Luis', years: 1 },
];

const COMMENTS: readonly Row[] = [
  { __typename: 'Comment', id: 'c1', of: '1', day: 'monday', authorId: 'a2' },
  { __typename: 'Comment', id: 'c2', of: '1', day: 'tuesday', authorId: null },
  { __typename: 'Comment', id: 'c3', of: '2', day: 'friday', authorId: 'a1' },
];
