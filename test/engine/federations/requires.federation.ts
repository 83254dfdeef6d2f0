import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** `@requires` in chains, with arguments, nested selections, lists, and below lists of lists. */
export const requires: Federation = {
  name: 'requires',
  subgraphs: [
    {
      name: 'orders',
      typeDefs: `
        type Query { orders(first: Int): [Order!]! order(id: ID!): Order grid: [[Order!]]! }
        type Order @key(fields: "id") {
          id: ID!
          number: Int!
          items(first: Int): [Item!]!
          rows: [[Cell]!]
          note(lang: String, upper: Boolean = false): String
          customer: Customer
          place: Place!
          history: [Order!]!
        }
        type Item @shareable { sku: String! quantity: Int! }
        type Cell @shareable { value: Int label: String! }
        type Place @shareable { country: Country! city: City }
        type Country @shareable { code: ID! }
        type City @shareable { name: String! zone: Int }
        type Customer @key(fields: "id") { id: ID! name: String vip: Boolean! orders: [Order] }
      `,
    },
    {
      name: 'pricing',
      typeDefs: `
        type Query { cheapest: Order }
        type Order @key(fields: "id") {
          id: ID!
          items(first: Int): [Item!]! @external
          place: Place! @external
          rows: [[Cell]!] @external
          note(lang: String, upper: Boolean = false): String @external
          customer: Customer @external
          price(currency: String = "USD"): String! @requires(fields: "items(first: 2) { sku quantity } place { country { code } }")
          firstPrice: String @requires(fields: "items(first: 1) { quantity }")
          table: String! @requires(fields: "rows { value }")
          spanish: String @requires(fields: "note(lang: \\"es\\", upper: true)")
          english: String @requires(fields: "note(lang: \\"en\\")")
          greeting(mark: String): String @requires(fields: "customer { name vip }")
        }
        type Item @shareable { sku: String! quantity: Int! }
        type Cell @shareable { value: Int label: String! }
        type Place @shareable { country: Country! city: City }
        type Country @shareable { code: ID! }
        type City @shareable { name: String! zone: Int }
        type Customer @key(fields: "id") { id: ID! name: String @external vip: Boolean! @external discount: Int }
      `,
    },
    {
      name: 'taxes',
      typeDefs: `
        type Query { taxed: [Order]! }
        type Order @key(fields: "id") {
          id: ID!
          price(currency: String = "USD"): String! @external
          place: Place! @external
          tax: String! @requires(fields: "price place { city { zone } }")
          foreignTax(rate: Int): String @requires(fields: "price(currency: \\"EUR\\")")
        }
        type Place @shareable { country: Country! city: City }
        type Country @shareable { code: ID! }
        type City @shareable { name: String! zone: Int }
      `,
    },
    {
      name: 'totals',
      typeDefs: `
        type Order @key(fields: "id") {
          id: ID!
          tax: String! @external
          number: Int! @external
          firstPrice: String @external
          total: String @requires(fields: "tax number")
          summary: Summary! @requires(fields: "firstPrice")
        }
        type Summary { text: String! again: Order }
      `,
    },
    {
      name: 'mail',
      typeDefs: `
        type Order @key(fields: "id") {
          id: ID!
          total: String @external
          tax: String! @external
          customer: Customer @external
          bill(copies: Int = 1): [String!]! @requires(fields: "total")
          letter: String @requires(fields: "total customer { id discount } tax")
        }
        type Customer @key(fields: "id") { id: ID! discount: Int @external name: String @external mails(first: Int): [String] @requires(fields: "name discount") }
      `,
    },
  ],
  data: () => [...ORDERS, ...CUSTOMERS],
  fields: {
    'Query.orders': ({ args, rows }) => firstOf(rows('Order'), args.first),
    'Query.order': ({ args, find }) => find('Order', args.id),
    'Query.grid': ({ rows }) => [rows('Order'), null, [], rows('Order').slice(1)],
    'Query.cheapest': ({ find }) => find('Order', '2'),
    'Query.taxed': ({ rows }) => [rows('Order')[2], null, rows('Order')[0]],
    'Order.items': ({ row, args }) => firstOf(row.items as Row[], args.first),
    'Order.note': ({ row, args }) => {
      if (row.note === null) return null;
      const text = `${row.note} (${args.lang ?? 'any'})`;
      return args.upper ? text.toUpperCase() : text;
    },
    'Order.customer': ({ row, find }) => find('Customer', row.customer),
    'Order.history': ({ row, rows }) => rows('Order').filter(({ id }) => String(id) < String(row.id)),
    'Order.price': describeInputs,
    'Order.firstPrice': describeInputs,
    'Order.table': describeInputs,
    'Order.spanish': describeInputs,
    'Order.english': describeInputs,
    'Order.greeting': describeInputs,
    'Order.tax': describeInputs,
    'Order.foreignTax': describeInputs,
    'Order.total': describeInputs,
    'Order.summary': (call) => ({ text: describeInputs(call), order: call.row.id }),
    'Summary.again': ({ row, find }) => (row.order === '3' ? null : find('Order', row.order)),
    'Order.bill': (call) => Array(Math.max(0, Number(call.args.copies ?? 0))).fill(describeInputs(call)),
    'Order.letter': describeInputs,
    'Customer.orders': ({ row, rows }) => [
      null,
      ...rows('Order').filter(({ customer }) => customer === row.id),
    ],
    'Customer.mails': (call) => firstOf([describeInputs(call), null], call.args.first),
  },
  values: {
    id: ['1', '2', '3', 'none'],
    lang: ['es', 'en', 'ñ'],
    copies: [0, 1, 2],
    currency: ['EUR', 'USD'],
  },
};

const ORDERS: readonly Row[] = [
  {
    id: '1',
    number: 7,
    items: [
      { sku: 'a', quantity: 1 },
      { sku: 'b', quantity: 2 },
      { sku: 'c', quantity: 3 },
    ],
    rows: [[{ value: 1, label: 'one' }, null], []],
    note: 'Ready',
    customer: 'ana',
    place: { country: { code: 'HN' }, city: { name: 'Tela', zone: 3 } },
  },
  {
    id: '2',
    number: 8,
    items: [],
    rows: null,
    note: null,
    customer: 'ana',
    place: { country: { code: 'SV' }, city: null },
  },
  {
    id: '3',
    number: 9,
    items: [{ sku: 'a', quantity: 5 }],
    rows: [[{ value: null, label: 'none' }], [{ value: 2, label: 'two' }]],
    note: 'Late',
    customer: null,
    place: { country: { code: 'MX' }, city: { name: 'Tonala', zone: null } },
  },
].map((row) => ({ __typename: 'Order', ...row }));

const CUSTOMERS: readonly Row[] = [
  { __typename: 'Customer', id: 'ana', name: 'Ana', vip: true, discount: 5 },
  { __typename: 'Customer', id: 'luis', name: null, vip: false, discount: null },
];
