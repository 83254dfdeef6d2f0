import { describeInputs, type Federation, type Row } from './federation';

/** Null wherever it may be, and bubbling where it may not: through entities, lists of lists and subgraphs. */
export const nulls: Federation = {
  name: 'nulls',
  subgraphs: [
    {
      name: 'tree',
      typeDefs: `
        type Query {
          strictNode(id: ID!): Node!
          node(id: ID!): Node
          nodes: [Node]
          strictNodes: [Node!]
          veryStrict: [Node!]!
          cube: [[[Node]!]]
          strictCube: [[[Node!]!]!]
          nothing: Node
          empty: [Node!]!
        }
        type Node @key(fields: "id") {
          id: ID!
          child: Node!
          sibling: Node
          pairs: [[Node!]]!
          name: String
          box: Box!
        }
        type Box { label: String inner: Box content: Node! crate: [Box!] }
      `,
    },
    {
      name: 'facts',
      typeDefs: `
        type Node @key(fields: "id") {
          id: ID!
          strict: String!
          loose: String
          facts: [Fact!]!
          looseFacts: [Fact]
          table: [[Int!]!]
        }
        type Fact { text: String! of: Node! maybe: Node numbers: [Int!] }
      `,
    },
    {
      name: 'unsure',
      knows: (row) => row.id !== '2',
      typeDefs: `
        type Node @key(fields: "id") {
          id: ID!
          guess: String
          guesses: [Guess!]
          name: String @external
          sure: String @requires(fields: "name")
        }
        type Guess { value: Int! node: Node who: Guesser }
        interface Guesser { mood: String! }
        type Owl implements Guesser { mood: String! at: Node! }
        type Fox implements Guesser { mood: String! tails: Int! }
      `,
    },
  ],
  data: () => NODES,
  fields: {
    'Query.strictNode': ({ args, find }) => find('Node', args.id),
    'Query.node': ({ args, find }) => find('Node', args.id),
    'Query.nodes': ({ rows }) => [...rows('Node'), null],
    'Query.strictNodes': ({ rows }) => rows('Node'),
    'Query.veryStrict': ({ rows }) => rows('Node').slice(1, 3),
    'Query.cube': ({ rows }) => [[rows('Node'), []], null, [[null, ...rows('Node')]], []],
    'Query.strictCube': ({ rows }) => [[rows('Node').slice(0, 2), []], [], [rows('Node').slice(2)]],
    'Query.nothing': () => null,
    'Query.empty': () => [],
    'Node.child': ({ row, find }) => find('Node', row.id === '1' ? '2' : '1'),
    'Node.sibling': ({ row, find }) => find('Node', row.id === '2' ? '4' : '3'),
    'Node.pairs': ({ row, rows }) => [rows('Node').slice(0, Number(row.id)), null, []],
    'Node.box': ({ row }) => ({ label: row.name, id: row.id, depth: 0 }),
    'Box.inner': ({ row }) => (Number(row.depth) > 1 ? null : { ...row, depth: Number(row.depth) + 1 }),
    'Box.content': ({ row, find }) => find('Node', row.id),
    'Box.crate': ({ row }) => (row.id === '3' ? null : [1, 2].map((depth) => ({ ...row, depth }))),
    'Node.facts': ({ row }) => factsOf(row),
    'Node.looseFacts': ({ row }) => (row.id === '1' ? null : [null, ...factsOf(row)]),
    'Node.table': ({ row }) => [[[1, 2], []], null, [], [[3]]][Number(row.id) - 1],
    'Fact.of': ({ row, find }) => find('Node', row.node),
    'Fact.maybe': ({ row, find }) => find('Node', row.number === 0 ? '2' : 'none'),
    'Node.guesses': ({ row, find }) => [
      { value: 1, node: find('Node', row.id), who: { __typename: 'Owl', mood: 'wise', id: row.id } },
      { value: 2, node: null, who: { __typename: 'Fox', mood: 'sly', tails: 2 } },
      { value: 3, node: find('Node', '4'), who: null },
    ],
    'Owl.at': ({ row, find }) => find('Node', row.id),
    'Node.sure': describeInputs,
  },
  values: { id: ['1', '2', '3', '4', 'none'] },
};

const NODES: readonly Row[] = [
  { id: '1', name: 'root', strict: 'yes', loose: null, guess: 'a' },
  { id: '2', name: null, strict: 'yes', loose: 'maybe', guess: 'never seen' },
  { id: '3', name: 'leaf', strict: 'no', loose: '', guess: null },
  { id: '4', name: 'other', strict: '', loose: 'x', guess: 'b' },
].map((row) => ({ __typename: 'Node', ...row }));

function factsOf({ id }: Row): Row[] {
  return [0, 1].slice(0, Number(id) - 1).map((number) => ({
    __typename: 'Fact',
    id: `${id} ${number}`,
    text: `fact ${number} of ${id}`,
    node: id,
    number,
    numbers: number === 0 ? null : [1, 2],
  }));
}
