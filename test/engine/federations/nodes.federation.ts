import { describeInputs, type Federation, type Row } from './federation';

/** `Node` that every subgraph knows otherwise: stubs of foreign types, fields that moved, circles of interfaces. */
export const nodes: Federation = {
  name: 'nodes',
  subgraphs: [
    {
      name: 'node',
      typeDefs: `
        type Query { node(id: ID!): Node nodes: [Node]! productNode: Node }
        interface Node { id: ID! }
        type Product implements Node @key(fields: "id") { id: ID! }
        type Category implements Node @key(fields: "id") { id: ID! }
        type Chat implements Node @key(fields: "id") { id: ID! account: Account! }
        type Account @key(fields: "id") { id: ID! }
      `,
    },
    {
      name: 'types',
      typeDefs: `
        type Query { random: Node things: [Thing!] }
        interface Node { id: ID! }
        interface Thing implements Node { id: ID! name: String! similar: [Thing!] maker: Maker }
        interface Maker { things: [Thing] chief: Maker }
        type Product implements Node & Thing @key(fields: "id") { id: ID! name: String! price: Float similar: [Thing!] maker: Maker }
        type Category implements Node & Thing @key(fields: "id") { id: ID! name: String! similar: [Thing!] parent: Category maker: Maker }
        type Person implements Maker & Node @key(fields: "id") { id: ID! things: [Thing] chief: Maker title: String! }
        type Firm implements Maker { things: [Thing] chief: Maker label: String @shareable }
      `,
    },
    {
      name: 'chats',
      typeDefs: `
        type Query { chat(id: ID!): Chat accounts: [Actor] }
        interface Node { id: ID! }
        interface Actor { id: ID! created: String! }
        type Chat implements Node @key(fields: "id") { id: ID! text: String! by: Actor }
        type Account implements Node & Actor @key(fields: "id") { id: ID! created: String! username: String! chats: [Chat!]! }
        type Person implements Actor @key(fields: "id") { id: ID! created: String! title: String! @external greeting: String! @requires(fields: "title") }
      `,
    },
    {
      name: 'moved',
      typeDefs: `
        type Query { feed: [Dated!] }
        interface Dated { id: ID! created: String! }
        type Account implements Dated @key(fields: "id") { id: ID! created: String! @override(from: "chats") }
        type Person implements Dated @key(fields: "id") { id: ID! created: String! @override(from: "chats") }
        type Chat implements Dated @key(fields: "id") { id: ID! created: String! }
        type Product @key(fields: "id") { id: ID! similar: [Thing!] @external hint: String @requires(fields: "similar { id ... on Product { name } ... on Category { parent { name } } }") name: String! @external }
        interface Thing { id: ID! }
        type Category implements Thing @key(fields: "id") { id: ID! parent: Category @external name: String! @external }
        extend type Product implements Thing
      `,
    },
  ],
  data: () => ROWS,
  fields: {
    'Query.node': ({ args, find }) => NODES.map((type) => find(type, args.id)).find((row) => row !== null),
    'Query.nodes': ({ rows }) => [null, ...NODES.flatMap(rows)],
    'Query.productNode': ({ rows }) => rows('Product')[0],
    'Query.random': ({ rows }) => rows('Person')[0],
    'Query.things': ({ rows }) => [...rows('Category'), ...rows('Product')],
    'Query.chat': ({ args, find }) => find('Chat', args.id),
    'Query.accounts': ({ rows }) => [...rows('Person'), null, ...rows('Account')],
    'Query.feed': ({ rows }) => [...rows('Chat'), ...rows('Account'), ...rows('Person')],
    'Product.similar': ({ row, rows }) =>
      row.id === 'p2' ? null : [...rows('Category'), ...rows('Product')],
    'Category.similar': ({ rows }) => rows('Product'),
    'Category.parent': ({ row, find }) => find('Category', row.parent),
    'Thing.maker': ({ row, rows }) =>
      row.id === 'c1' ? { ...FIRM } : row.id === 'p1' ? rows('Person')[0] : null,
    'Maker.things': ({ rows }) => [rows('Product')[1], null, rows('Category')[0]],
    'Maker.chief': ({ row, rows }) => (row.__typename === 'Firm' ? rows('Person')[0] : FIRM),
    'Chat.account': ({ rows }) => rows('Account')[0],
    'Chat.by': ({ row, rows }) => (row.id === 'm1' ? rows('Account')[0] : rows('Person')[0]),
    'Account.chats': ({ rows }) => rows('Chat'),
    'Person.greeting': describeInputs,
    'Product.hint': describeInputs,
  },
  values: { id: ['p1', 'c1', 'm1', 'none'] },
};

const NODES = ['Product', 'Category', 'Chat'];

const FIRM: Row = { __typename: 'Firm', id: 'firm', label: 'S.A.' };

const ROWS: readonly Row[] = [
  { __typename: 'Product', id: 'p1', name: 'spade', price: 2.5 },
  { __typename: 'Product', id: 'p2', name: 'hoe', price: null },
  { __typename: 'Category', id: 'c1', name: 'tools', parent: null },
  { __typename: 'Category', id: 'c2', name: 'hand tools', parent: 'c1' },
  { __typename: 'Chat', id: 'm1', text: 'hello', created: '2020' },
  { __typename: 'Chat', id: 'm2', text: '', created: '2021' },
  { __typename: 'Account', id: 'a1', username: 'ana', created: '2019' },
  { __typename: 'Person', id: 'w1', title: 'Doctor', created: '2001' },
];
