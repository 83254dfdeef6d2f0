import { describeInputs, type Federation, type Row } from '../federations/federation';

/** A small federation for one kind of mistake of the planner, and operations that it used to be made in. */
export interface Case {
  readonly federation: Federation;
  readonly operations: readonly string[];
}

const things = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    __typename: 'T',
    id: `t${index + 1}`,
    sku: `s${index + 1}`,
    x: index + 1,
    z: 10 * index,
    name: `Thing ${index + 1}`,
    own: index,
  }));

const data = () => things(3);
const first: Federation['fields'][string] = ({ rows }) => rows('T')[0];
const all: Federation['fields'][string] = ({ rows }) => rows('T');
const next: Federation['fields'][string] = ({ row, rows }) =>
  rows('T')[(rows('T').findIndex(({ id }) => id === row.id) + 1) % 3];

const key: Case = {
  federation: {
    name: 'key',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { all: [T] }
          type T @key(fields: "id") @key(fields: "sku") { id: ID! sku: ID! x: Int }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { first: T }
          type T @key(fields: "sku", resolvable: false) @key(fields: "id") {
            id: ID! sku: ID! own: Int x: Int @external r: String @requires(fields: "x")
          }`,
      },
    ],
    data,
    fields: { 'Query.all': all, 'Query.first': first, 'T.r': describeInputs },
  },
  operations: [
    '{ first { r } }',
    '{ all { r } }',
    '{ first { own sku r x } }',
    '{ all { sku own r } }',
    'query ($yes: Boolean!) { first { r @include(if: $yes) own } }',
  ],
};

const chain: Case = {
  federation: {
    name: 'chain',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { inA: T }
          type T @key(fields: "id") { id: ID! x: Int z: String @external y: String @requires(fields: "z") }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { inB: T }
          type T @key(fields: "id") {
            id: ID! x: Int @external z: String @requires(fields: "x") y: String @external
            r: String @requires(fields: "y") both: String @requires(fields: "x y")
          }`,
      },
      {
        name: 'c',
        typeDefs: `
          type Query { inC: [T] }
          type T @key(fields: "id") { id: ID! r: String @external last: String @requires(fields: "r") }`,
      },
    ],
    data,
    fields: {
      'Query.inA': first,
      'Query.inB': first,
      'Query.inC': all,
      'T.z': describeInputs,
      'T.y': describeInputs,
      'T.r': describeInputs,
      'T.both': describeInputs,
      'T.last': describeInputs,
    },
  },
  operations: ['inA', 'inB', 'inC'].flatMap((root) => [
    `{ ${root} { r } }`,
    `{ ${root} { y } }`,
    `{ ${root} { last } }`,
    `{ ${root} { both z last } }`,
    `{ ${root} { first: r second: y x } other: ${root} { z: r r: z } }`,
  ]),
};

const args: Case = {
  federation: {
    name: 'args',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { all: [T] }
          type T @key(fields: "id") { id: ID! f(limit: Int, unit: String = "m"): String o(a: Int): O i: I list: [O!] }
          type O @shareable { n(u: String): String m: Int }
          interface I { n(q: Int): String }
          type P implements I { n(q: Int): String }
          type R implements I { n(q: Int): String w(b: Int): String }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { first: T }
          type T @key(fields: "id") {
            id: ID! f(limit: Int, unit: String = "m"): String @external o(a: Int): O @external i: I @external list: [O!] @external
            three: String @requires(fields: "f(limit: 3)")
            four: String @requires(fields: "f(unit: \\"cm\\", limit: 4)")
            plain: String @requires(fields: "f")
            nested: String @requires(fields: "o(a: 1) { n(u: \\"k\\") }")
            typed: String @requires(fields: "i { n(q: 1) ... on R { w(b: 2) } }")
            listed: String @requires(fields: "list { n(u: \\"x\\") m }")
          }
          type O @shareable { n(u: String): String m: Int }
          interface I { n(q: Int): String }
          type P implements I { n(q: Int): String @external }
          type R implements I { n(q: Int): String @external w(b: Int): String @external }`,
      },
    ],
    data,
    fields: {
      'Query.all': all,
      'Query.first': first,
      'T.f': describeInputs,
      'T.o': ({ args: given }) => ({ __typename: 'O', m: given.a ?? -1 }),
      'T.i': ({ row }) => ({ __typename: row.id === 't1' ? 'R' : 'P' }),
      'T.list': () => [
        { __typename: 'O', m: 1 },
        { __typename: 'O', m: 2 },
      ],
      'O.n': describeInputs,
      'I.n': describeInputs,
      'P.n': describeInputs,
      'R.n': describeInputs,
      'R.w': describeInputs,
      'T.three': describeInputs,
      'T.four': describeInputs,
      'T.plain': describeInputs,
      'T.nested': describeInputs,
      'T.typed': describeInputs,
      'T.listed': describeInputs,
    },
  },
  operations: [
    '{ all { f(limit: 1) three } }',
    '{ all { three f(limit: 3) four } }',
    '{ first { three four plain f } }',
    '{ first { f: three three: f(unit: "cm", limit: 4) four: f } }',
    'query ($n: Int) { all { ...fields } first { three ...fields } } fragment fields on T { f(limit: $n) four }',
    '{ all { o(a: 2) { n(u: "k") m } nested } }',
    '{ first { nested o(a: 1) { n(u: "other") } } }',
    '{ all { typed i { n(q: 2) ... on R { w(b: 3) } } } }',
    '{ first { typed } }',
    '{ first { listed list { n } } }',
  ],
};

const nested: Case = {
  federation: {
    name: 'nested',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `type Query { inA: T } type T @key(fields: "id") { id: ID! x: Int name: String }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { inB: T }
          type T @key(fields: "id") {
            id: ID! own: Int x: Int @external
            friend(n: Int): T @requires(fields: "x") wrapped: W @requires(fields: "x") score: String @requires(fields: "x")
          }
          type W { n: Int t: T ts: [T!] }`,
      },
      {
        name: 'c',
        typeDefs: `
          type T @key(fields: "id") {
            id: ID! friend(n: Int): T @external name: String @external
            friendName: String @requires(fields: "friend { name }")
            other: String @requires(fields: "friend(n: 2) { name }")
          }`,
      },
    ],
    data,
    fields: {
      'Query.inA': first,
      'Query.inB': first,
      'T.friend': next,
      'T.wrapped': ({ row }) => ({ __typename: 'W', n: row.x, from: row.id }),
      'W.t': ({ row, find }) => find('T', row.from),
      'W.ts': ({ rows }) => rows('T'),
      'T.score': describeInputs,
      'T.friendName': describeInputs,
      'T.other': describeInputs,
    },
  },
  operations: ['inA', 'inB'].flatMap((root) => [
    `{ ${root} { friend { id own name } } }`,
    `{ ${root} { friend { friend { own name score } } } }`,
    `{ ${root} { a: friend(n: 1) { score friend(n: 2) { friend { score } } } friend { score } } }`,
    `{ ${root} { wrapped { n t { score wrapped { t { own } ts { score x } } } } } }`,
    `{ ${root} { friendName other } }`,
    `{ ${root} { friend { friendName friend { friendName friend { friendName score } } } } }`,
  ]),
};

const interfaceObject: Case = {
  federation: {
    name: 'interfaceObject',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { media: [Media] }
          interface Media @key(fields: "id") { id: ID! title: String }
          type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
          type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
          type Sign { text: String }
          union Shown = Film | Sign`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { top: Media tops: [Media!] }
          type Media @interfaceObject @key(fields: "id") {
            id: ID! likes: Int title: String @external score: String @requires(fields: "title")
          }`,
      },
      {
        name: 'c',
        typeDefs: `
          type Media @interfaceObject @key(fields: "id") {
            id: ID! score: String @external rank: String @requires(fields: "score")
          }`,
      },
    ],
    data: () => [
      { __typename: 'Book', id: 'm1', title: 'One', pages: 3, likes: 1 },
      { __typename: 'Film', id: 'm2', title: 'Two', minutes: 90, likes: 2 },
    ],
    fields: {
      'Query.media': ({ rows }) => [...rows('Film'), null, ...rows('Book')],
      'Query.top': ({ rows }) => rows('Book')[0],
      'Query.tops': ({ rows }) => [...rows('Book'), ...rows('Film')],
      'Media.score': describeInputs,
      'Media.rank': describeInputs,
    },
  },
  operations: ['media', 'top', 'tops'].flatMap((root) => [
    `{ ${root} { score } }`,
    `{ ${root} { __typename rank } }`,
    `{ ${root} { ... on Book { score } } }`,
    `{ ${root} { ... on Film { rank title } ... on Book { pages score likes } } }`,
    `{ ${root} { likes ... on Shown { ... on Film { minutes rank } ... on Media { score } } } }`,
    `{ ${root} { ...fields } } fragment fields on Media { title ... on Book { a: rank b: score } }`,
  ]),
};

const untyped: Case = {
  federation: {
    name: 'untyped',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { media: [Media] }
          interface Media { id: ID! title: String }
          type Book implements Media @key(fields: "id") { id: ID! title: String }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { top: Media list: [Media] other: Int box: Box }
          type Box { top: Media n: Int }
          interface Media { id: ID! }`,
      },
    ],
    data: () => [{ __typename: 'Book', id: 'm1', title: 'One' }],
    fields: {
      'Query.media': ({ rows }) => rows('Book'),
      'Query.list': () => [null],
      'Query.other': () => 7,
      'Query.box': () => ({ __typename: 'Box', n: 1 }),
    },
  },
  operations: [
    '{ top { title } }',
    '{ list { title } media { title } }',
    '{ top { id title } other }',
    '{ box { n top { ... on Book { title } id } } }',
    '{ box { top { title } } }',
    '{ list { __typename ... on Book { id } } }',
  ],
};

/** An interface of a single object type, which a subgraph knows as an object. */
const onlyType: Case = {
  federation: {
    name: 'onlyType',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { x: Int }
          interface Host @key(fields: "code") { code: ID! label: String }
          type Firm implements Host & Payer @key(fields: "code") { code: ID! label: String staff: Int tax: Int }
          interface Payer { tax: Int }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { hosts: [Host!] }
          type Host @key(fields: "code") @interfaceObject { code: ID! motto: String }`,
      },
    ],
    data: () => [{ __typename: 'Firm', code: 'f1', label: 'One', staff: 3, tax: 5, motto: 'more' }],
    fields: { 'Query.hosts': ({ rows }) => rows('Firm') },
  },
  operations: [
    '{ hosts { ... on Firm { staff } } }',
    '{ hosts { motto ... on Payer { tax } } }',
    '{ hosts { ... on Host { motto label } ... on Firm { code motto staff ... on Payer { tax } } } }',
  ],
};

/** Inputs that lie under type conditions, where the types around them have no field of their own in the field set. */
const conditions: Case = {
  federation: {
    name: 'conditions',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { posts: [Post] }
          type Post @key(fields: "id") {
            id: ID! topic: Topic @external
            about: String @requires(fields: "topic { ... on Animal { legs owner { ... on Person { name } } } }")
            owner: String @requires(fields: "topic { ... on Animal { owner { ... on Person { age } } } }")
            kind: String @requires(fields: "topic { ... on Animal { __typename } }")
          }
          union Topic = Animal
          type Animal { legs: Int! @external owner: Owner @external }
          interface Owner { name: String }
          type Person implements Owner { name: String @external age: Int @external }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { topic: Topic }
          type Post @key(fields: "id") { id: ID! topic: Topic }
          union Topic = Animal
          type Animal { legs: Int! owner: Owner }
          interface Owner { name: String }
          type Person implements Owner { name: String age: Int }`,
      },
    ],
    data: () => [
      { __typename: 'Post', id: 'p1' },
      { __typename: 'Animal', legs: 4 },
      { __typename: 'Person', name: 'Ana', age: 7 },
    ],
    fields: {
      'Query.posts': ({ rows }) => rows('Post'),
      'Query.topic': ({ rows }) => rows('Animal')[0],
      'Post.topic': ({ rows }) => rows('Animal')[0],
      'Animal.owner': ({ rows }) => rows('Person')[0],
      'Post.about': describeInputs,
      'Post.owner': describeInputs,
      'Post.kind': describeInputs,
    },
  },
  operations: [
    '{ posts { about } }',
    '{ posts { owner kind } }',
    '{ posts { kind about topic { ... on Animal { owner { ... on Person { age } } } } } }',
  ],
};

/** An object type whose field has a narrower type than the interface's. */
const narrowed: Case = {
  federation: {
    name: 'narrowed',
    subgraphs: [
      {
        name: 'a',
        typeDefs: `
          type Query { animals: [Animal] }
          interface Animal { value: Value }
          interface Value { text: String }
          type Plain implements Value { text: String }
          type Rich implements Value { text: String }
          type Dog implements Animal @key(fields: "id") { id: ID! value: Rich }
          type Bird implements Animal @key(fields: "id") { id: ID! value: Value }`,
      },
      {
        name: 'b',
        typeDefs: `
          type Query { housed: [Housed] }
          interface Housed { area: Int }
          type Dog implements Housed @key(fields: "id") { id: ID! area: Int }
          type Bird implements Housed @key(fields: "id") { id: ID! area: Int }`,
      },
    ],
    data: () => [
      { __typename: 'Dog', id: 'd1', area: 3, kind: 'Rich' },
      { __typename: 'Bird', id: 'b1', area: 3, kind: 'Plain' },
      { __typename: 'Dog', id: 'd2', area: 3, kind: null },
    ],
    fields: {
      'Query.animals': ({ rows }) => [...rows('Dog'), ...rows('Bird')],
      'Query.housed': ({ rows }) => [...rows('Dog'), ...rows('Bird')],
      'Dog.value': ({ row }) => row.kind && { __typename: row.kind, text: row.id },
      'Bird.value': ({ row }) => ({ __typename: row.kind, text: row.id }),
    },
  },
  operations: ['housed', 'animals'].flatMap((root) => [
    `{ ${root} { ... on Animal { value { ... on Plain { text } } } } }`,
    `{ ${root} { ... on Animal { value { ... on Plain { __typename } } } } }`,
    `{ ${root} { ... on Dog { value { ... on Value { ... on Plain { text } } } } } }`,
  ]),
};

/** Many fields of one type, each with an input of its own: what may not take time by the factorial of their number. */
export const manyInputs: Federation = {
  name: 'manyInputs',
  subgraphs: [
    {
      name: 'a',
      typeDefs: `type Query { inA: T } type T @key(fields: "id") { id: ID! ${numbered((n) => `x${n}: Int`)} }`,
    },
    {
      name: 'b',
      typeDefs: `type Query { inB: T } type T @key(fields: "id") {
        id: ID! ${numbered((n) => `x${n}: Int @external r${n}: Int @requires(fields: "x${n}")`)}
      }`,
    },
  ],
  data,
  fields: {},
};

export function numbered(text: (number: number) => string): string {
  return Array.from({ length: 12 }, (_, index) => text(index)).join(' ');
}

export const cases: readonly Case[] = [
  key,
  chain,
  args,
  nested,
  interfaceObject,
  untyped,
  onlyType,
  conditions,
  narrowed,
];
