import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** `@shareable` types and root fields, fields taken over with `@override`, and what is hidden with `@inaccessible`. */
export const migration: Federation = {
  name: 'migration',
  subgraphs: [
    {
      name: 'old',
      typeDefs: `
        schema { query: RootQuery }
        type RootQuery {
          accounts(first: Int): [Account!]! @shareable
          account(id: ID!): Account
          clock: Clock @shareable
          version: String! @shareable
          secret: Secret @inaccessible
        }
        type Account @key(fields: "id") {
          id: ID!
          name: String!
          balance(currency: String): Int!
          level: Level
          internal(salt: Int = 1): String! @inaccessible
          address: Address @shareable
          moved: String
        }
        type Address @shareable { street: String lines: [String!]! geo: Geo }
        type Geo @shareable { lat: Float! }
        type Clock @shareable { hour: Int! zone: Zone }
        type Zone @shareable { name: String! }
        type Secret @inaccessible { value: Int }
        enum Level { LOW HIGH SECRET @inaccessible }
      `,
    },
    {
      name: 'new',
      typeDefs: `
        type Query {
          accounts(first: Int): [Account!]! @shareable
          clock: Clock @shareable
          version: String! @shareable
          newest: Account!
        }
        type Account @key(fields: "id") {
          id: ID!
          balance(currency: String): Int! @override(from: "old")
          moved: String @override(from: "old")
          internal(salt: Int = 1): String! @external
          name: String! @external
          checksum: String! @requires(fields: "internal(salt: 7) name")
          address: Address @shareable
          owners: [Owner!]
          hidden: Int @inaccessible
        }
        type Address @shareable { street: String lines: [String!]! geo: Geo zip: String }
        type Geo @shareable { lat: Float! lon: Float! }
        type Owner @key(fields: "id") @key(fields: "code") { id: ID! code: ID! @inaccessible since: Int! account: Account }
        type Clock @shareable { hour: Int! minute: Int! }
      `,
    },
    {
      name: 'owners',
      typeDefs: `
        schema { query: Queries }
        type Queries { owners: [Owner]! clock: Clock @shareable }
        type Owner @key(fields: "code") { code: ID! @inaccessible name: String related: [Owner!]! }
        type Account @key(fields: "id") { id: ID! hidden: Int @external moved: String @external risk: String @requires(fields: "hidden moved") }
        type Clock @shareable { hour: Int! zone: Zone }
        type Zone @shareable { name: String! offset: Int }
      `,
    },
  ],
  data: () => [...ACCOUNTS, ...OWNERS],
  fields: {
    'Query.accounts': ({ args, rows }) => firstOf(rows('Account'), args.first),
    'Query.account': ({ args, find }) => find('Account', args.id),
    'Query.newest': ({ rows }) => rows('Account').at(-1),
    'Query.clock': () => CLOCK,
    'Query.version': () => '1.0',
    'Query.owners': ({ rows }) => [null, ...rows('Owner')],
    'Account.balance': ({ row, args }) => (args.currency === 'HNL' ? 25 : 1) * Number(row.balance),
    'Account.internal': ({ row, args }) => `internal ${row.id} ${args.salt}`,
    'Account.checksum': describeInputs,
    'Account.owners': ({ row, rows }) =>
      row.id === '2' ? null : rows('Owner').filter(({ of }) => of === row.id),
    'Account.risk': describeInputs,
    'Owner.account': ({ row, find }) => find('Account', row.of),
    'Owner.related': ({ row, rows }) => rows('Owner').filter(({ id }) => id !== row.id),
  },
  values: { id: ['1', '2', '3', 'none'], currency: ['HNL', 'USD'] },
};

const CLOCK: Row = { __typename: 'Clock', hour: 13, minute: 5, zone: { name: 'CST', offset: -6 } };

const ACCOUNTS: readonly Row[] = [
  {
    id: '1',
    name: 'Seeds',
    balance: 10,
    level: 'LOW',
    hidden: 4,
    moved: 'yes',
    address: { street: 'Main', lines: ['a', 'b'], geo: { lat: 14.1, lon: -87.2 }, zip: '11101' },
  },
  { id: '2', name: 'Tools', balance: 0, level: null, hidden: null, moved: null, address: null },
  {
    id: '3',
    name: 'Plants',
    balance: -5,
    level: 'HIGH',
    hidden: 0,
    moved: 'no',
    address: { street: null, lines: [], geo: null, zip: null },
  },
].map((row) => ({ __typename: 'Account', ...row }));

const OWNERS: readonly Row[] = [
  { __typename: 'Owner', id: 'o1', code: 'x1', since: 2019, name: 'Ana', of: '1' },
  { __typename: 'Owner', id: 'o2', code: 'x2', since: 2020, name: null, of: '1' },
  { __typename: 'Owner', id: 'o3', code: 'x3', since: 2021, name: 'Eva', of: '3' },
];
