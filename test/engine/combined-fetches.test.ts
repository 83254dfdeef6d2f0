import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema, graphql, parse } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../../gateway/engine/ask-subgraph';
import { createEngine } from '../../gateway/engine/create-engine';
import type { Engine } from '../../gateway/engine/engine';
import { SubgraphFailure } from '../../gateway/engine/subgraph-failure';
import { requestContext } from '../request-context';
import { answerOverWire } from './answer-over-wire';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const FARMS = `${LINK}
  type Query { farms: [Farm!]! buyers: [Buyer!]! }
  type Mutation { plant(crop: String!): Farm sell(crop: String!): Buyer }
  type Farm @key(fields: "id") { id: ID! }
  type Buyer @key(fields: "id") { id: ID! }`;

const NAMES = `${LINK}
  type Farm @key(fields: "id") { id: ID! name(short: Boolean = false): String }
  type Buyer @key(fields: "id") { id: ID! name(short: Boolean = false): String }`;

const BOTH =
  'query Both($short: Boolean) { farms { id name(short: $short) } buyers { id name(short: $short) } }';
const BOTH_NAMED = {
  farms: [{ id: 'f1', name: 'El Zapote' }],
  buyers: [
    { id: 'b1', name: 'Mercado' },
    { id: 'b2', name: null },
  ],
};

const failed = (message: string) => () => {
  throw new GraphQLError(message);
};

/** What a test may change of what the subgraphs do. */
interface Behaviour {
  farmName?: () => unknown;
  /** In place of an answer to what is asked of `names`. */
  names?: (request: SubgraphRequest) => SubgraphAnswer | undefined;
}

let behaviour: Behaviour;
let asked: SubgraphRequest[];
let engine: Engine;
let wanted: boolean;

function subgraphs(): Record<string, GraphQLSchema> {
  const schema = (typeDefs: string, resolvers: object) =>
    buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers } as never);
  return {
    farms: schema(FARMS, {
      Query: { farms: () => [{ id: 'f1' }], buyers: () => [{ id: 'b1' }, { id: 'b2' }] },
      Mutation: { plant: () => ({ id: 'f1' }), sell: () => ({ id: 'b1' }) },
    }),
    names: schema(NAMES, {
      Farm: {
        __resolveReference: (key: object) => key,
        name: (_: unknown, { short }: { short: boolean }) =>
          behaviour.farmName ? behaviour.farmName() : short ? 'EZ' : 'El Zapote',
      },
      Buyer: {
        __resolveReference: (key: object) => key,
        name: ({ id }: { id: string }, { short }: { short: boolean }) =>
          id === 'b2' ? null : short ? 'M' : 'Mercado',
      },
    }),
  };
}

/** `behave` may answer in place of a subgraph, or fail. */
function startEngine(
  combines: () => boolean,
  behave: (request: SubgraphRequest) => SubgraphAnswer | undefined,
): Promise<Engine> {
  const { supergraphSdl = '' } = composeServices(
    Object.entries({ farms: FARMS, names: NAMES }).map(([name, sdl]) => ({
      name,
      typeDefs: parse(sdl),
      url: 'http://-',
    })),
  );
  const schemas = subgraphs();
  return createEngine({
    supergraphSdl,
    planner: { maxWorkers: 1 },
    combines,
    ask: async (sent) => {
      const request: SubgraphRequest = JSON.parse(JSON.stringify(sent));
      const schema = schemas[request.service] as GraphQLSchema;
      const { query: source, variables: variableValues } = request;
      const answer = behave(request) ?? (await graphql({ schema, source, variableValues }));
      return answerOverWire(sent, answer);
    },
  });
}

beforeAll(async () => {
  engine = await startEngine(
    () => wanted,
    (request) => {
      asked.push(request);
      return request.service === 'names' ? behaviour.names?.(request) : undefined;
    },
  );
});
afterAll(() => engine.stop());
beforeEach(() => {
  behaviour = {};
  asked = [];
  wanted = true;
});

async function ask(text: string, variables = {}, by = engine) {
  const context = requestContext();
  const answer = await by.execute({ document: parse(text), documentId: text, variables }, context);
  return JSON.parse(JSON.stringify(answer)) as {
    data: unknown;
    errors?: { message: string; path?: unknown }[];
  };
}

const askedOf = (service: string) => asked.filter((request) => request.service === service);

it('asks a subgraph once for all that is wanted of it at the same time', async () => {
  expect(await ask(BOTH)).toEqual({ data: BOTH_NAMED });
  expect(asked.map(({ service }) => service)).toEqual(['farms', 'names']);
  expect(askedOf('names')[0]?.query).toBe(
    'query Both__names($_0:[_Any!]!$short:Boolean$_1:[_Any!]!){_0__entities:_entities(representations:$_0){...on Farm{name__0:name(short:$short)}}_1__entities:_entities(representations:$_1){...on Buyer{name__0:name(short:$short)}}}',
  );
});

it('hands the client’s variables on once', async () => {
  const { data } = await ask(BOTH, { short: true });
  expect(data).toMatchObject({ farms: [{ name: 'EZ' }], buyers: [{ name: 'M' }, { name: null }] });
  expect(askedOf('names')[0]?.variables).toEqual({
    short: true,
    _0: [{ __typename: 'Farm', id: 'f1' }],
    _1: [
      { __typename: 'Buyer', id: 'b1' },
      { __typename: 'Buyer', id: 'b2' },
    ],
  });
});

it('tells the error of one part at its own place, and keeps the others', async () => {
  behaviour.farmName = failed('the register is closed');
  const { data, errors } = await ask(BOTH);
  expect(data).toEqual({ ...BOTH_NAMED, farms: [{ id: 'f1', name: null }] });
  expect(errors).toMatchObject([{ message: 'the register is closed', path: ['farms', 0, 'name'] }]);
});

it('asks for each part by itself when the null of one rose to the root', async () => {
  behaviour.names = ({ query }) =>
    query.includes('_1__entities')
      ? { data: null, errors: [{ message: 'lost', path: ['_0__entities'] }] }
      : undefined;
  expect(await ask(BOTH)).toEqual({ data: BOTH_NAMED });
  expect(askedOf('names')).toHaveLength(3);
  behaviour = {};
  await ask(BOTH);
  expect(askedOf('names')).toHaveLength(4); // that was no refusal
});

it('fails all parts when there is no answer, and does not ask again', async () => {
  behaviour.names = () => {
    throw new SubgraphFailure('SUBGRAPH_TIMEOUT', 'no answer in time');
  };
  const { data, errors = [] } = await ask(BOTH);
  expect(data).toMatchObject({ farms: [{ id: 'f1', name: null }], buyers: [{ name: null }, { name: null }] });
  expect(errors.map(({ path }) => path)).toEqual([
    ['farms', 0, 'name'],
    ['buyers', 0, 'name'],
    ['buyers', 1, 'name'],
  ]);
  expect(askedOf('names')).toHaveLength(1);
});

it('sends the fields of a mutation one by one, and what hangs below each of them too', async () => {
  const { data } = await ask(
    'mutation Work { plant(crop: "maíz") { id name } sell(crop: "maíz") { id name } }',
  );
  expect(data).toEqual({ plant: { id: 'f1', name: 'El Zapote' }, sell: { id: 'b1', name: 'Mercado' } });
  expect(asked.map(({ service, kind }) => `${kind} ${service}`)).toEqual([
    'mutation farms',
    'query names',
    'mutation farms',
    'query names',
  ]);
});

it('sends each by itself where that is wanted', async () => {
  wanted = false;
  expect(await ask(BOTH)).toEqual({ data: BOTH_NAMED });
  expect(askedOf('names')).toHaveLength(2);
  expect(askedOf('names').every(({ query }) => !query.includes('$_0'))).toBe(true);
});

it.each([
  ['is answered with errors alone', () => ({ errors: [{ message: 'too many aliases' }] })],
  [
    'is answered with what is no answer',
    () => {
      throw new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', 'HTTP status 413');
    },
  ],
])('gives a subgraph its parts one by one where the whole %s, and remembers that', async (_, refuse) => {
  let together = 0;
  const own = await startEngine(
    () => true,
    ({ query }) => {
      if (!query.includes('$_0')) return undefined;
      together += 1;
      return refuse();
    },
  );
  try {
    for (const name of ['First', 'Second']) {
      expect(await ask(BOTH.replace('Both', name), {}, own)).toEqual({ data: BOTH_NAMED });
    }
    expect(together).toBe(1);
  } finally {
    await own.stop();
  }
});
