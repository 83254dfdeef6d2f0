import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Names that a gateway might have thought of itself: of fields, types, arguments and root types. */
export const names: Federation = {
  name: 'names',
  subgraphs: [
    {
      name: 'a_b',
      typeDefs: `
        schema { query: RootQuery mutation: Change }
        type RootQuery { representations(representations: [String!], _0: Int): [Entity!]! f_1: Entity entities(id: ID): [Entity] query: Field }
        type Change { f_1(input: Entity_Input): Entity data: Int! }
        type Field @key(fields: "id") { id: ID! name: String! data: Entity }
        input Entity_Input { _: Int _entities_: [String] = ["x"] }
        type Entity @key(fields: "id") @key(fields: "_key { id }") {
          id: ID!
          _key: Key_!
          name(alias: String = "alias"): String
          name__alias_0: String
          f_1(f_1: Int): Int!
          f(_1: Int): Int
          _entities_: [Entity!]
          requires(fields: String): String
          on: On
        }
        type Key_ @shareable { id: ID! on: Boolean }
        union On = Entity | Field
      `,
    },
    {
      name: 'a-b',
      typeDefs: `
        type Query { fragment(on: ID!): Entity }
        type Entity @key(fields: "_key { id }") {
          _key: Key_!
          name(alias: String = "alias"): String @external
          f_1(f_1: Int): Int! @external
          f(_1: Int): Int @external
          name_1: String @requires(fields: "name(alias: \\"1\\")")
          name_2(name: Int): String! @requires(fields: "name f_1(f_1: 3) f(_1: 2)")
          true_: Boolean
          _0: [Entity]!
        }
        type Key_ @shareable { id: ID! on: Boolean }
      `,
    },
    {
      name: 'query',
      typeDefs: `
        schema { query: Root }
        type Root { mutation: [[Entity]] }
        type Entity @key(fields: "id") { id: ID! name_2(name: Int): String! @external type: String @requires(fields: "name_2") subscription: Int! }
        type Field @key(fields: "id") { id: ID! fragment: [Field!]! }
      `,
    },
  ],
  data: () => [...ENTITIES, ...FIELDS],
  fields: {
    'Query.representations': ({ args, rows }) => firstOf(rows('Entity'), args._0),
    'Query.f_1': ({ rows }) => rows('Entity')[1],
    'Query.entities': ({ args, rows }) => [
      null,
      ...rows('Entity').filter(({ id }) => id === (args.id ?? id)),
    ],
    'Query.query': ({ rows }) => rows('Field')[0],
    'Query.fragment': ({ args, find }) => find('Entity', args.on),
    'Field.fragment': ({ rows }) => rows('Field'),
    'Query.mutation': ({ rows }) => [rows('Entity'), [], null],
    'Field.data': ({ row, rows }) => (row.id === 'q1' ? rows('Entity')[0] : null),
    'Mutation.f_1': ({ args, rows }) => (args.input === null ? null : rows('Entity')[0]),
    'Mutation.data': () => 1,
    'Entity.name': ({ row, args }) => (row.name === null ? null : `${row.name} ${args.alias}`),
    'Entity.f_1': ({ row, args }) => Number(row.number) + Number(args.f_1 ?? 0),
    'Entity.f': ({ row, args }) => (args._1 === undefined ? null : Number(row.number) * Number(args._1)),
    'Entity._entities_': ({ row, rows }) => (row.id === '2' ? null : rows('Entity').slice(1)),
    'Entity.requires': ({ args }) => `requires ${args.fields}`,
    'Entity.on': ({ row, rows }) => [rows('Field')[1], rows('Entity')[0], null][Number(row.number)],
    'Entity.name_1': describeInputs,
    'Entity.name_2': describeInputs,
    'Entity._0': ({ row, rows }) => [null, ...rows('Entity').filter(({ id }) => id !== row.id)],
    'Entity.type': describeInputs,
  },
  values: { on: ['1', '2', 'none'], id: ['1', '3'], fields: ['id', '{'], alias: ['x', '__typename'] },
};

const ENTITIES: readonly Row[] = ['1', '2', '3'].map((id, number) => ({
  __typename: 'Entity',
  id,
  number,
  _key: { id: `k${id}`, on: number === 1 },
  name: number === 2 ? null : `entity ${id}`,
  name__alias_0: number === 0 ? null : `alias ${id}`,
  true_: number === 1,
  subscription: number,
}));

const FIELDS: readonly Row[] = [
  { __typename: 'Field', id: 'q1', name: 'first' },
  { __typename: 'Field', id: 'q2', name: 'second' },
];
