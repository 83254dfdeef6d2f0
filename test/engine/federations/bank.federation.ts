import { describeInputs, type Federation, type FieldCall, firstOf, type Row } from './federation';

/** Mutations that change what is read after them, in one subgraph and across two. */
export const bank: Federation = {
  name: 'bank',
  subgraphs: [
    {
      name: 'ledger',
      typeDefs: `
        type Query { accounts: [Account!]! account(id: ID!): Account movements(last: Int): [Movement!]! }
        type Mutation {
          deposit(id: ID!, amount: Int! = 1): Account
          withdraw(id: ID!, amount: Int! = 1): Receipt!
          move(from: ID!, to: ID!, amount: Int!): [Account]
          close(id: ID!): Boolean
          open(input: NewAccount! = { name: "new" }): Account!
        }
        input NewAccount { name: String! = "unnamed" balance: Int = 5 tags: [String!] = ["a"] }
        type Account @key(fields: "id") { id: ID! name: String! balance: Int! movements(last: Int): [Movement!]! tags: [String!] }
        type Movement { number: Int! account: Account! amount: Int }
        type Receipt { account: Account movement: Movement! number: Int! }
      `,
    },
    {
      name: 'people',
      typeDefs: `
        type Query { holders: [Holder]! }
        type Mutation { rename(id: ID!, name: String): Holder! give(account: ID!, to: ID!): Account bless: Int! }
        type Holder @key(fields: "id") { id: ID! name: String accounts: [Account!] }
        type Account @key(fields: "id") {
          id: ID!
          balance: Int! @external
          holder: Holder
          worth: String! @requires(fields: "balance")
        }
      `,
    },
    {
      name: 'audit',
      typeDefs: `
        type Query { log(last: Int): [String!]! }
        type Mutation { audit(ids: [ID!]!): [Account] }
        type Account @key(fields: "id") { id: ID! worth: String! @external balance: Int! @external report: String @requires(fields: "worth balance") entries: Int! }
        type Holder @key(fields: "id") { id: ID! trusted: Boolean! }
      `,
    },
  ],
  data: () => [
    { __typename: 'Account', id: '1', name: 'one', balance: 100, tags: null, holder: 'h1' },
    { __typename: 'Account', id: '2', name: 'two', balance: 0, tags: ['x'], holder: 'h1' },
    { __typename: 'Account', id: '3', name: 'three', balance: -5, tags: [], holder: null },
    { __typename: 'Holder', id: 'h1', name: 'Ana' },
    { __typename: 'Holder', id: 'h2', name: null },
  ],
  fields: {
    'Query.accounts': ({ rows }) => rows('Account'),
    'Query.account': ({ args, find }) => find('Account', args.id),
    'Query.movements': ({ args, rows }) => firstOf([...rows('Movement')].reverse(), args.last),
    'Mutation.deposit': (call) => change(call, call.args.id, Number(call.args.amount)),
    'Mutation.withdraw': (call) => {
      const account = change(call, call.args.id, -Number(call.args.amount));
      if (!account) throw new Error('there is no such account');
      return { account, movement: call.rows('Movement').at(-1), number: call.rows('Movement').length };
    },
    'Mutation.move': (call) => [
      change(call, call.args.from, -Number(call.args.amount)),
      change(call, call.args.to, Number(call.args.amount)),
    ],
    'Mutation.close': ({ args, rows }) => {
      const index = rows('Account').findIndex(({ id }) => id === args.id);
      if (index < 0 || rows('Account').length < 3) return null;
      rows('Account').splice(index, 1);
      return true;
    },
    'Mutation.open': ({ args, rows }) => {
      const id = `n${rows('Account').length}`;
      const account = { __typename: 'Account', id, holder: 'h2', ...(args.input as object) };
      rows('Account').push({ tags: null, balance: 0, ...account, ...nullAsZero(args.input as Row) });
      return rows('Account').at(-1);
    },
    'Account.movements': ({ row, args, rows }) =>
      firstOf(
        rows('Movement')
          .filter(({ account }) => account === row.id)
          .reverse(),
        args.last,
      ),
    'Movement.account': ({ row, find }) => find('Account', row.account),
    'Query.holders': ({ rows }) => [...rows('Holder'), null],
    'Mutation.rename': ({ args, find }) => {
      const holder = find('Holder', args.id);
      if (!holder) throw new Error('there is no such holder');
      holder.name = args.name ?? null;
      return holder;
    },
    'Mutation.give': ({ args, find }) => {
      const account = find('Account', args.account);
      if (account) account.holder = args.to;
      return account;
    },
    'Mutation.bless': ({ rows }) => {
      for (const account of rows('Account')) account.balance = Number(account.balance) + 1;
      return rows('Account').length;
    },
    'Holder.accounts': ({ row, rows }) => rows('Account').filter(({ holder }) => holder === row.id),
    'Account.holder': ({ row, find }) => find('Holder', row.holder),
    'Account.worth': describeInputs,
    'Query.log': ({ args, rows }) =>
      firstOf(
        rows('Movement').map(({ number, amount }) => `${number}: ${amount}`),
        args.last,
      ),
    'Mutation.audit': ({ args, find, rows }) => {
      rows('Movement').push({ __typename: 'Movement', number: -1, account: '1', amount: null });
      return (args.ids as string[]).map((id) => find('Account', id));
    },
    'Account.report': describeInputs,
    'Account.entries': ({ row, rows }) => rows('Movement').filter(({ account }) => account === row.id).length,
    'Holder.trusted': ({ row }) => row.name !== null,
  },
  values: {
    id: ['1', '2', '3', 'h1', 'none'],
    ids: ['1', '2', 'none'],
    from: ['1', '2'],
    to: ['2', '3', 'h2'],
    account: ['1', '3', 'none'],
    amount: [1, 10, -3],
  },
};

function change({ find, rows }: FieldCall, id: unknown, amount: number): Row | null {
  const account = find('Account', id);
  if (!account) return null;
  account.balance = Number(account.balance) + amount;
  rows('Movement').push({ __typename: 'Movement', number: rows('Movement').length, account: id, amount });
  return account;
}

function nullAsZero({ balance }: Row): Row {
  return { balance: balance ?? 0 };
}
