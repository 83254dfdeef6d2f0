import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Ways from key to key over four subgraphs; keys that are nested, compound, entities themselves, or not resolvable. */
export const keys: Federation = {
  name: 'keys',
  subgraphs: [
    {
      name: 'first',
      typeDefs: `
        type Query { things(first: Int): [Thing!]! thing(a: ID!): Thing parts: [Part] }
        type Thing @key(fields: "a") {
          a: ID!
          fromFirst: String!
          next: Thing
          many(first: Int): [[Thing!]!]!
          parts: [Part!]
        }
        type Part @key(fields: "thing { a } number") { thing: Thing! number: Int! colour: String }
      `,
    },
    {
      name: 'second',
      typeDefs: `
        type Thing @key(fields: "a") @key(fields: "pair { x y }") {
          a: ID!
          pair: Pair!
          fromSecond(times: Int = 1): Int!
          previous: Thing
        }
        type Pair @shareable { x: Int! y: String! }
      `,
    },
    {
      name: 'third',
      typeDefs: `
        type Query { byPair(x: Int!, y: String): [Thing]! }
        type Thing @key(fields: "pair { x y }") @key(fields: "c") {
          pair: Pair!
          c: ID!
          fromThird: String
          friend: Thing!
        }
        type Pair @shareable { x: Int! y: String! }
      `,
    },
    {
      name: 'fourth',
      typeDefs: `
        type Query { fromTheEnd: [Thing] lastPart: Part! }
        type Thing @key(fields: "pair { x y }", resolvable: false) @key(fields: "c") {
          pair: Pair!
          c: ID!
          fromFourth: Int
          sum: String! @requires(fields: "fromSecond(times: 2) fromFirst")
          fromFirst: String! @external
          fromSecond(times: Int = 1): Int! @external
        }
        type Pair @shareable { x: Int! y: String! }
        type Part @key(fields: "thing { c } number") @key(fields: "serial", resolvable: false) {
          serial: ID!
          thing: Thing!
          number: Int!
          colour: String @external
          size(unit: Unit! = CM): Float! 
          painted: String @requires(fields: "colour")
        }
        enum Unit { CM INCH }
      `,
    },
    {
      name: 'fifth',
      typeDefs: `
        type Part @key(fields: "serial") { serial: ID! origin: Origin }
        type Origin { country: String! things: [Thing!]! }
        type Thing @key(fields: "a c", resolvable: false) { a: ID! c: ID! }
      `,
    },
  ],
  data: () => [...THINGS, ...PARTS],
  fields: {
    'Query.things': ({ args, rows }) => firstOf(rows('Thing'), args.first),
    'Query.thing': ({ args, rows }) => rows('Thing').find(({ a }) => a === args.a),
    'Query.parts': ({ rows }) => [...rows('Part'), null],
    'Query.byPair': ({ args, rows }) => [
      null,
      ...rows('Thing').filter(({ pair }) => (pair as Row).x === args.x && (pair as Row).y !== args.y),
    ],
    'Query.fromTheEnd': ({ rows }) => [...rows('Thing')].reverse(),
    'Query.lastPart': ({ rows }) => rows('Part').at(-1),
    'Thing.next': ({ row, rows }) => rows('Thing').find(({ a }) => Number(a) === Number(row.a) + 1),
    'Thing.previous': ({ row, rows }) => rows('Thing').find(({ a }) => Number(a) === Number(row.a) - 1),
    'Thing.friend': ({ row, rows }) => rows('Thing').find(({ a }) => a !== row.a),
    'Thing.many': ({ row, args, rows }) => [
      firstOf(rows('Thing'), args.first),
      [],
      rows('Thing').filter(({ a }) => a !== row.a),
    ],
    'Thing.parts': ({ row, rows }) =>
      row.a === '3' ? null : rows('Part').filter(({ thingId }) => thingId === row.a),
    'Thing.fromSecond': ({ row, args }) => Number(row.a) * Number(args.times ?? 10),
    'Thing.sum': describeInputs,
    'Part.thing': ({ row, rows }) => rows('Thing').find(({ a }) => a === row.thingId),
    'Part.size': ({ row, args }) => Number(row.number) * (args.unit === 'INCH' ? 2.5 : 1),
    'Part.painted': describeInputs,
    'Part.origin': ({ row }) => (row.number === 2 ? null : { country: 'HN', serial: row.serial }),
    'Origin.things': ({ row, rows }) => rows('Thing').filter(({ a }) => String(row.serial) > `s${a}`),
  },
  values: { a: ['1', '2', '3', '9'], x: [1, 2], y: ['p', 'q'] },
};

const THINGS: readonly Row[] = ['1', '2', '3'].map((a, index) => ({
  __typename: 'Thing',
  id: a,
  a,
  pair: { x: 1 + (index % 2), y: index < 2 ? 'p' : 'q' },
  c: `c${a}`,
  fromFirst: `first ${a}`,
  fromThird: index === 1 ? null : `third ${a}`,
  fromFourth: index === 2 ? null : index,
}));

const PARTS: readonly Row[] = [
  { thingId: '1', number: 1, colour: 'red' },
  { thingId: '1', number: 2, colour: null },
  { thingId: '2', number: 1, colour: 'blue' },
].map((row, index) => ({ __typename: 'Part', serial: `s${index + 1}`, id: `s${index + 1}`, ...row }));
