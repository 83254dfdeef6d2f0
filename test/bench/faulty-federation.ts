import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])';
const FARMS = `${LINK}
  type Query { farms(n: Int): [Farm] farm(id: ID!): Farm }
  type Mutation { rename(id: ID!, name: String!): Farm fail: Int }
  type Farm @key(fields: "id") { id: ID! name: String areaHa(unit: String): Float near: [Farm] broken: Int }`;
const PEOPLE = `${LINK}
  type Query { headcount(n: Int): Int staff(n: Int): [Person] }
  type Person @key(fields: "id") { id: ID! name: String farm: Farm friends: [Person] }
  type Farm @key(fields: "id") { id: ID! workerCount(n: Int): Int workers: [Person] }`;
/** What is in the one and not in the other tells two supergraphs apart. */
const PEOPLE_TOO = PEOPLE.replace('headcount', 'headcountBefore: Int headcount');

export type Subgraph = 'farms' | 'people';

/** Of the two subgraphs at these addresses; `other` makes one that differs. */
export function faultySupergraph(urls: Readonly<Record<Subgraph, string>>, other = false): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'farms', typeDefs: parse(FARMS), url: urls.farms },
    { name: 'people', typeDefs: parse(other ? PEOPLE_TOO : PEOPLE), url: urls.people },
  ]);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

export const isSubgraph = (name: string | undefined): name is Subgraph =>
  name === 'farms' || name === 'people';

const FARM_COUNT = 5;
const farmOf = (id: string) => ({
  id,
  name: `Farm ${id}`,
  near: ['f0', 'f1'].map((near) => ({ id: near, name: `Farm ${near}` })),
});
const personOf = (id: string) => ({
  id,
  name: `Person ${id}`,
  farm: { id: 'f1' },
  friends: ['p1', 'p2'].map((friend) => ({ id: friend, name: `Person ${friend}` })),
});

export const schemas: Readonly<Record<Subgraph, GraphQLSchema>> = {
  farms: buildSubgraphSchema({
    typeDefs: parse(FARMS),
    resolvers: {
      Query: {
        farms: () => Array.from({ length: FARM_COUNT }, (_, index) => farmOf(`f${index}`)),
        farm: (_: unknown, { id }: { id: string }) => farmOf(id),
      },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...farmOf(id), name }),
        fail: () => {
          throw new Error('this one always fails');
        },
      },
      Farm: {
        __resolveReference: ({ id }: { id: string }) => farmOf(id),
        areaHa: () => 1.5,
        broken: () => {
          throw new Error('this one always fails');
        },
      },
    },
  }),
  people: buildSubgraphSchema({
    typeDefs: parse(PEOPLE_TOO),
    resolvers: {
      Query: {
        headcount: () => 7,
        headcountBefore: () => 6,
        staff: () => ['p1', 'p2', 'p3'].map(personOf),
      },
      Person: { __resolveReference: ({ id }: { id: string }) => personOf(id) },
      Farm: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        workerCount: () => 3,
        workers: () => ['p1', 'p2'].map(personOf),
      },
    },
  }),
};
