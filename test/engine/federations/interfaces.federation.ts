import { describeInputs, type Federation, type Row } from './federation';

/** Interfaces with keys next to their objects in one subgraph, interface objects in others, and unions above both. */
export const interfaces: Federation = {
  name: 'interfaces',
  subgraphs: [
    {
      name: 'people',
      typeDefs: `
        type Query { users: [User!]! user(email: ID, id: ID): User admins: [Admin!]! everyone: [Anyone] pairs: [[User]!] }
        interface User @key(fields: "id") @key(fields: "email") { id: ID! email: ID! name(short: Boolean): String! boss: User manages: [User!] }
        type Admin implements User & Rights @key(fields: "id") @key(fields: "email") {
          id: ID! email: ID! name(short: Boolean): String! boss: Admin manages: [User!] rights: [String!]!
        }
        type Member implements User @key(fields: "id") @key(fields: "email") {
          id: ID! email: ID! name(short: Boolean): String! boss: User manages: [Member!] since: Int
        }
        type Guest implements User @key(fields: "id") @key(fields: "email") {
          id: ID! email: ID! name(short: Boolean): String! boss: User manages: [User!] host: User!
        }
        interface Rights { rights: [String!]! }
        type Robot implements Rights { rights: [String!]! model: String }
        union Anyone = Admin | Member | Robot
      `,
    },
    {
      name: 'accounts',
      typeDefs: `
        type Query { accounts: [Account!]! richest: User }
        type User @key(fields: "id") @interfaceObject {
          id: ID!
          account: Account!
          name(short: Boolean): String! @external
          title: String @requires(fields: "name(short: true)")
          long: String @requires(fields: "name(short: false)")
        }
        type Account @key(fields: "number") { number: Int! owner: User! balance(in: String): Float shared: [User]! }
      `,
    },
    {
      name: 'messages',
      typeDefs: `
        type Query { inbox: [Message!]! lastSender: User! }
        type User @key(fields: "email") @interfaceObject {
          email: ID!
          unread: Int
          messages(first: Int = 1): [Message!]!
        }
        type Message { text: String from: User! to: [User!]! }
        type Account @key(fields: "number") { number: Int! statements: [String!] }
      `,
    },
    {
      name: 'details',
      typeDefs: `
        type Admin @key(fields: "email") { email: ID! pager: String rights: [String!]! @external sheet: String! @requires(fields: "rights") }
        type Member @key(fields: "id") { id: ID! points: Int! since: Int @external badge: String @requires(fields: "since") friends: [Person!]! }
        union Person = Member | Visitor
        type Visitor { plate: String member: Member }
        type Query { people: [Person] }
      `,
    },
  ],
  data: () => [...USERS, ...ACCOUNTS],
  fields: {
    'Query.users': ({ rows }) => TYPES.flatMap(rows),
    'Query.user': ({ args, rows }) =>
      TYPES.flatMap(rows).find(({ id, email }) => (args.email ? email === args.email : id === args.id)),
    'Query.admins': ({ rows }) => rows('Admin'),
    'Query.everyone': ({ rows }) => [...rows('Member'), null, ROBOT, ...rows('Admin')],
    'Query.pairs': ({ rows }) => [[rows('Guest')[0], null], [], [rows('Admin')[0], rows('Member')[0]]],
    'User.name': ({ row, args }) => (args.short ? String(row.name).slice(0, 2) : row.name),
    'User.boss': ({ row, rows }) => TYPES.flatMap(rows).find(({ id }) => id === row.boss),
    'User.manages': ({ row, rows }) =>
      row.id === 'm1'
        ? null
        : TYPES.flatMap(rows).filter(
            ({ __typename, boss }) => boss === row.id && row.__typename !== 'Member' && __typename,
          ),
    'Guest.host': ({ rows }) => rows('Member')[0],
    'Query.accounts': ({ rows }) => rows('Account'),
    'Query.richest': ({ rows }) => rows('Member')[1],
    'User.account': ({ row, rows }) =>
      rows('Account').find(({ owner }) => owner === row.id) ?? rows('Account')[0],
    'User.title': describeInputs,
    'User.long': describeInputs,
    'Account.owner': ({ row, rows }) => TYPES.flatMap(rows).find(({ id }) => id === row.owner),
    'Account.balance': ({ row, args }) => (args.in === 'HNL' ? Number(row.balance) * 25 : row.balance),
    'Account.shared': ({ row, rows }) => [null, ...TYPES.flatMap(rows).filter(({ id }) => id !== row.owner)],
    'Query.inbox': ({ rows }) => messagesTo(TYPES.flatMap(rows)),
    'Query.lastSender': ({ rows }) => rows('Guest')[0],
    'User.messages': ({ args, rows }) =>
      messagesTo(TYPES.flatMap(rows)).slice(0, Math.max(0, Number(args.first ?? 2))),
    'Account.statements': ({ row }) => (row.number === 2 ? null : [`of ${row.number}`]),
    'Admin.sheet': describeInputs,
    'Member.badge': describeInputs,
    'Member.friends': ({ row, rows }) => [
      ...rows('Member').filter(({ id }) => id !== row.id),
      { __typename: 'Visitor', id: 'v1', plate: null, of: row.id },
    ],
    'Visitor.member': ({ row, find }) => find('Member', row.of),
    'Query.people': ({ rows }) => [
      { __typename: 'Visitor', id: 'v2', plate: 'HN 1', of: null },
      null,
      ...rows('Member'),
    ],
  },
  values: { id: ['a1', 'm1', 'none'], email: ['a1@x', 'g1@x', 'none'], in: ['HNL', 'USD'] },
};

const TYPES = ['Admin', 'Member', 'Guest'];

const ROBOT: Row = { __typename: 'Robot', rights: [], model: 'R1' };

const USERS: readonly Row[] = [
  {
    __typename: 'Admin',
    id: 'a1',
    name: 'Ana',
    boss: 'a2',
    rights: ['read', 'write'],
    pager: '12',
    unread: 3,
  },
  { __typename: 'Admin', id: 'a2', name: 'Rosa', boss: null, rights: [], pager: null, unread: null },
  { __typename: 'Member', id: 'm1', name: 'Luis', boss: 'a1', since: 2019, points: 4, unread: 0 },
  { __typename: 'Member', id: 'm2', name: 'Eva', boss: 'm1', since: null, points: 0, unread: 1 },
  { __typename: 'Guest', id: 'g1', name: 'Paco', boss: null, unread: 2 },
].map((row) => ({ ...row, email: `${row.id}@x` }));

const ACCOUNTS: readonly Row[] = [
  { __typename: 'Account', id: 1, number: 1, owner: 'a1', balance: 10.5 },
  { __typename: 'Account', id: 2, number: 2, owner: 'm1', balance: null },
  { __typename: 'Account', id: 3, number: 3, owner: 'g1', balance: 0 },
];

function messagesTo(users: readonly Row[]): Row[] {
  return [0, 1].map((number) => ({
    id: `message ${number}`,
    text: number === 0 ? 'hello' : null,
    from: users[number * 4],
    to: users.slice(number, number + 3),
  }));
}
