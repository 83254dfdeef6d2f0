import { describeArguments, describeInputs, type Federation, type Row } from './federation';

/** What is left when subgraphs disagree: fields that moved or are gone, hidden ones, the common part of inputs and enums. */
export const intersections: Federation = {
  name: 'intersections',
  subgraphs: [
    {
      name: 'old',
      typeDefs: `
        type Query { posts(filter: Filter = { first: 1 }): [Post!] kinds(kind: Kind, not: [Kind!] = []): [Post] feed: [Post] @shareable }
        input Filter { first: Int = 2 after: ID hidden: Int @inaccessible kinds: [Kind!] nested: Nested }
        input Nested { deep: Filter old: String = "x" }
        type Post @key(fields: "id") @key(fields: "secret") { id: ID! created: String! kind: Kind kinds: [Kind!] secret: ID! @inaccessible title(kind: Kind = ANY, form: Form): String length: Int author: Author @shareable }
        enum Kind { ANY DRAFT FINAL OLD @inaccessible }
        enum Form { A B }
        enum Status { NEW DONE }
        type Author @shareable { name: String secret: String @inaccessible }
        type Hidden @inaccessible { id: ID! }
      `,
    },
    {
      name: 'new',
      typeDefs: `
        type Query { recent(filter: Filter, form: Form): [Post] feed: [Post] @shareable statuses: [Status!] done: Post! @override(from: "gone") }
        input Filter { first: Int = 2 after: ID kinds: [Kind!] nested: Nested extra: String }
        input Nested { deep: Filter fresh: Boolean }
        type Post @key(fields: "id") { id: ID! created: String! @override(from: "old") status: Status length: Int @override(from: "old") author: Author @shareable brief: String @requires(fields: "hidden") hidden: String @external }
        enum Kind { ANY DRAFT FINAL }
        enum Form { A B C @inaccessible }
        enum Status { NEW DONE LOST }
        type Author @shareable { name: String }
      `,
    },
    {
      name: 'secrets',
      typeDefs: `
        type Post @key(fields: "secret") { secret: ID! @inaccessible hidden: String @inaccessible text: String @requires(fields: "created length") created: String! @external length: Int @external open: Boolean! next: Post }
        type Query { secret: Post found(secret: ID @inaccessible, text: String): Post }
      `,
    },
  ],
  data: () => POSTS,
  fields: {
    'Query.posts': ({ args, rows }) =>
      rows('Post').map((row) => ({ ...row, asked: describeArguments({ args }) })),
    'Query.kinds': ({ args, rows }) =>
      rows('Post').map((row) => (args.kind && row.kind !== args.kind ? null : row)),
    'Query.feed': ({ rows }) => rows('Post'),
    'Query.recent': ({ args, rows }) => (args.form ? [null] : rows('Post').slice(1)),
    'Query.statuses': () => ['NEW', 'LOST', 'DONE'],
    'Query.done': ({ rows }) => rows('Post')[1],
    'Query.secret': ({ rows }) => rows('Post')[2],
    'Query.found': ({ rows, args }) => (args.text === 'none' ? null : rows('Post')[0]),
    'Post.title': ({ row, args }) => `${row.id} ${describeArguments({ args })}`,
    'Post.brief': describeInputs,
    'Post.text': describeInputs,
    'Post.next': ({ row, rows }) => rows('Post')[Number(row.id)],
  },
  values: { text: ['none', 'some'], after: ['1'] },
};

const POSTS: readonly Row[] = [
  {
    id: '1',
    secret: 's1',
    created: '2020',
    kind: 'DRAFT',
    kinds: ['ANY', 'FINAL'],
    length: 3,
    status: 'NEW',
    open: true,
  },
  {
    id: '2',
    secret: 's2',
    created: '2021',
    kind: null,
    kinds: null,
    length: null,
    status: 'LOST',
    open: false,
  },
  { id: '3', secret: 's3', created: '2022', kind: 'FINAL', kinds: [], length: 0, status: null, open: true },
].map((row) => ({
  __typename: 'Post',
  ...row,
  hidden: `hidden ${row.id}`,
  author: row.id === '2' ? null : { name: `by ${row.id}`, secret: 'no' },
}));
