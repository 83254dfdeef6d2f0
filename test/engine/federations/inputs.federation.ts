import { describeArguments, describeInputs, type Federation, type Row } from './federation';

const ENUMS = `
  enum Colour { RED GREEN BLUE }
  scalar JSON
  scalar Day
`;

/** Arguments of every kind, shown in the answer: enums, custom scalars, lists, input objects, defaults, null and absent. */
export const inputs: Federation = {
  name: 'inputs',
  subgraphs: [
    {
      name: 'one',
      typeDefs: `
        ${ENUMS}
        type Query {
          echo(text: String, count: Int = 1, ids: [ID!], colours: [Colour!]! = [RED, BLUE], json: JSON): String!
          filter(filter: Filter = { colour: GREEN, range: { from: 1 } }, other: Filter): [Thing!]!
          strict(filter: Filter!, day: Day!, nested: [[Int!]]): Thing
          shared(range: Range): String @shareable
        }
        input Filter { colour: Colour = RED range: Range not: Filter days: [Day] any: JSON tags: [[String!]!] count: Int! = 3 }
        input Range { from: Int! to: Int = 10 colours: [Colour] }
        type Thing @key(fields: "id") {
          id: ID!
          colour(of: Colour = BLUE): Colour
          json(path: JSON, deep: Boolean): JSON
          day(plus: Int! = 0): Day!
          show(filter: Filter, range: Range = { from: 2, to: null }): String
          days: [Day!]!
          blob: JSON!
        }
      `,
    },
    {
      name: 'two',
      typeDefs: `
        ${ENUMS}
        type Query { favourites(colours: [[Colour]]): [Thing] shared(range: Range): String @shareable }
        input Filter { colour: Colour = RED range: Range not: Filter count: Int! = 3 days: [Day] any: JSON tags: [[String!]!] }
        input Range { from: Int! to: Int = 10 colours: [Colour] }
        type Thing @key(fields: "id") {
          id: ID!
          colour(of: Colour = BLUE): Colour @external
          json(path: JSON, deep: Boolean): JSON @external
          days: [Day!]! @external
          show(filter: Filter, range: Range = { from: 2, to: null }): String @external
          painted(filter: Filter, times: Int): String @requires(fields: "colour(of: GREEN) json(deep: true)")
          filtered: String! @requires(fields: "show(filter: { colour: BLUE, range: { from: 1, colours: [RED, null] }, days: [\\"x\\"] }) days")
          plain: String @requires(fields: "show colour")
          friends(where: Filter, first: Int = 2): [Thing!]!
          matrix(cells: [[Int]!] = [[1, null], []]): [[Int]!]
        }
      `,
    },
    {
      name: 'three',
      typeDefs: `
        ${ENUMS}
        type Thing @key(fields: "id") {
          id: ID!
          painted(filter: Filter, times: Int): String @external
          blob: JSON! @external
          framed(colour: Colour!): String @requires(fields: "painted(times: 2, filter: { any: { a: [1, null] } }) blob")
          opinions(of: [ID!]! = ["1"], about: Filter = { colour: null }): [Opinion!]
        }
        type Opinion { text: String thing(at: Int): Thing colour: Colour! }
        input Filter { colour: Colour = RED range: Range not: Filter count: Int! = 3 any: JSON days: [Day] tags: [[String!]!] }
        input Range { from: Int! to: Int = 10 colours: [Colour] }
      `,
    },
  ],
  data: () => THINGS,
  fields: {
    'Query.echo': describeArguments,
    'Query.shared': describeArguments,
    'Query.filter': ({ args, rows }) => {
      const colour = (args.filter as Row | null | undefined)?.colour;
      return rows('Thing').filter((row) => colour === undefined || colour === null || row.colour !== colour);
    },
    'Query.strict': ({ args, rows }) => rows('Thing')[JSON.stringify(args).length % 4],
    'Thing.colour': ({ row, args }) => (args.of === 'RED' ? null : (args.of ?? row.colour)),
    'Thing.json': ({ row, args }) =>
      args.deep ? { args, id: row.id, list: [1, null, { deep: [] }] } : row.json,
    'Thing.day': ({ row, args }) => `day ${row.id} + ${args.plus}`,
    'Thing.show': describeArguments,
    'Query.favourites': ({ args, rows }) =>
      args.colours === null ? null : [rows('Thing')[1], null, rows('Thing')[0]],
    'Thing.painted': describeInputs,
    'Thing.filtered': describeInputs,
    'Thing.plain': describeInputs,
    'Thing.friends': ({ row, args, rows }) =>
      rows('Thing')
        .slice(0, Math.max(0, Number(args.first ?? 3)))
        .filter(({ id }) => id !== row.id),
    'Thing.matrix': ({ args }) => args.cells,
    'Thing.framed': describeInputs,
    'Thing.opinions': (call) =>
      call.row.id === '2'
        ? null
        : (call.args.of as string[]).map((id) => ({ text: describeArguments(call), id, colour: 'GREEN' })),
    'Opinion.thing': ({ row, find }) => find('Thing', row.id),
  },
  values: { id: ['1', '2'], ids: ['1', '2'], day: ['2024-01-01'] },
};

const THINGS: readonly Row[] = [
  { id: '1', colour: 'RED', json: { a: [1, 'two', null] }, days: ['2024-01-01'], blob: [] },
  { id: '2', colour: 'GREEN', json: null, days: [], blob: { __typename: 'Blob', id: 9 } },
  { id: '3', colour: null, json: 5, days: ['x', 'y'], blob: 'text' },
].map((row) => ({ __typename: 'Thing', ...row }));
