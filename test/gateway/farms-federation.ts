import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { startGraphqlServer } from '../../subgraphs/kit/graphql-server';
import type { Readiness } from '../../subgraphs/kit/http-server';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { createLogger } from '../../subgraphs/kit/logger';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14",
  import: ["@key", "@external", "@requires", "@shareable", "@requiresScopes"])`;

const FARMS = `${LINK}
  type Query { farms: [Farm!]! farm(id: ID!): Farm }
  type Farm @key(fields: "id") { id: ID! name: String! certificate: String owners: PersonConnection! }
  type PersonConnection @shareable { totalCount: Int! nodes: [Person!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
`;

const PEOPLE = `${LINK}
  type Query { headcount: Int! person(id: ID!): Person people(filter: PersonFilter): PersonConnection! }
  type Farm @key(fields: "id") {
    id: ID!
    workerCount: Int
    owners: PersonConnection! @external
    isShared: Boolean @requires(fields: "owners { totalCount }")
  }
  type PersonConnection @shareable { totalCount: Int! nodes: [Person!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! }
  type Person @key(fields: "id") @requiresScopes(scopes: [["person:read"]]) { id: ID! stage: Stage! }
  enum Stage { ENROLLED EMPLOYED }
  input PersonFilter { stage: Stage }
`;

/** Two subgraphs, of which `people` guards what it knows of persons. */
export function farmsSupergraph(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'farms', typeDefs: parse(FARMS), url: 'http://127.0.0.1:1/graphql' },
    { name: 'people', typeDefs: parse(PEOPLE), url: 'http://127.0.0.1:1/graphql' },
  ]);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

export const farmsSchema = () =>
  buildSubgraphSchema({
    typeDefs: parse(FARMS),
    resolvers: {
      Query: { farms: () => FARM_ROWS, farm: (_: unknown, { id }: { id: string }) => findFarm(id) },
      Farm: {
        __resolveReference: ({ id }: { id: string }) => findFarm(id),
        certificate: ({ id }: { id: string }) => {
          if (id === 'f1') return 'organic';
          throw new GraphQLError('no certificate yet', {
            extensions: { code: 'NOT_CERTIFIED', since: 2022 },
          });
        },
        owners: ({ id }: { id: string }) => ({
          totalCount: id === 'f1' ? 1 : 2,
          nodes: [{ id: 'p1' }],
          pageInfo: { hasNextPage: false },
        }),
      },
    },
  });

export const peopleSchema = () =>
  buildSubgraphSchema({
    typeDefs: parse(PEOPLE),
    resolvers: {
      Query: {
        headcount: () => 2,
        person: () => PERSON,
        people: () => ({ totalCount: 1, nodes: [PERSON], pageInfo: { hasNextPage: false } }),
      },
      Farm: {
        __resolveReference: (farm: object) => ({ ...farm }),
        workerCount: () => 7,
        isShared: ({ owners }: { owners: { totalCount: number } }) => owners.totalCount > 1,
      },
      Person: { __resolveReference: () => PERSON },
    },
  });

const FARM_ROWS = [
  { id: 'f1', name: 'El Zapote' },
  { id: 'f2', name: 'La Ceiba' },
];
const PERSON = { id: 'p1', stage: 'EMPLOYED' };

function findFarm(id: string) {
  return FARM_ROWS.find((farm) => farm.id === id) ?? null;
}

export interface SubgraphOptions {
  readonly port?: number;
  readonly readiness?: Readiness;
}

export function startSubgraph(
  schema: ReturnType<typeof farmsSchema>,
  { port = 0, readiness = { store: 'ok' } }: SubgraphOptions = {},
): Promise<Listening> {
  return startGraphqlServer({
    schema,
    context: async () => ({}),
    readiness: async () => readiness,
    host: '127.0.0.1',
    port,
    log: createLogger('fixture', { level: 'silent', readable: false }),
  });
}
