import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from 'graphql';
import { type SubgraphRequest, UnreadAnswer } from '../../gateway/engine/ask-subgraph';
import { createEngine } from '../../gateway/engine/create-engine';
import type { Engine } from '../../gateway/engine/engine';
import { JsonText } from '../../gateway/engine/json-text';
import { readAnswer } from '../../gateway/subgraph-client/answer';
import { defaultConfig } from '../gateway/test-gateway';
import { requestContext } from '../request-context';
import { compareAnswers } from './differential/compare-answers';
import { hashText, Random } from './differential/random';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const typeDefs = {
  things: `${LINK}
    type Query { things: [Thing!]! thing: Thing }
    type Thing @key(fields: "id") {
      id: ID!
      name: String
      count: Int!
      share: Float
      isOld: Boolean
      kind: Kind
      more: Anything
      tags: [String!]
      grid: [[Int]]
      parts: [Part]
      owner: Owner
      seal: Seal
    }
    enum Kind { TOOL TOY }
    scalar Anything
    union Part = Bolt | Nut
    type Bolt { size: Int! }
    type Nut { label: String }
    type Owner @key(fields: "code area { no }") { code: ID! area: Area! }
    type Area { no: Int! }
    type Seal { no: Int by: String! }`,
  facts: `${LINK}
    type Thing @key(fields: "id") { id: ID! weight: Float! notes: [Note!] }
    type Note { text: String at: Anything }
    scalar Anything
    type Owner @key(fields: "code area { no }") { code: ID! area: Area! title: String rank: Int! }
    type Area { no: Int! }`,
};

const DOCUMENT = `{
  things {
    title: name id count weight share isOld kind more tags grid
    parts { __typename ... on Bolt { size } ... on Nut { label } }
    owner { title rank }
    seal { by no }
    notes { text at }
  }
  thing { count notes { at } owner { code title } parts { ... on Nut { label } } }
}`;

const thing = (no: number) => ({
  id: `t${no}`,
  name: no === 1 ? null : `"Línea" \\ ${no}\n🌱`,
  count: no * 1_234_567_89,
  share: no / 8,
  isOld: no % 2 === 0,
  kind: no % 2 === 0 ? 'TOOL' : 'TOY',
  more: [{ a: [1, null, 'é'] }, no === 1 ? 'text' : {}],
  tags: no === 2 ? null : ['x', ''],
  grid: [[no, null], null, []],
  parts: [{ __typename: 'Bolt', size: no }, null, { __typename: 'Nut', label: 'ñ' }],
  owner: no === 2 ? null : { code: `o${no % 2}`, area: { no: 7 } },
  seal: { no: null, by: 'us' },
});

const resolvers = {
  things: { Query: { things: () => [thing(0), thing(1), thing(2), thing(3)], thing: () => thing(5) } },
  facts: {
    Thing: {
      __resolveReference: ({ id }: { id: string }) =>
        id === 't9'
          ? null
          : {
              id,
              weight: id.length * 2.5e-3,
              notes: id === 't1' ? null : [{ text: `note of ${id}`, at: 5 }],
            },
    },
    Owner: {
      __resolveReference: ({ code }: { code: string }) =>
        code === 'o0'
          ? { code, title: 'Finca El Zapote', rank: -2_000_000_000 }
          : { code, title: null, rank: 0 },
    },
  },
};

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/g;
const TOKENS = [
  ...[
    'null',
    'true',
    '{}',
    '[]',
    '[[]]',
    '{"a":1}',
    '""',
    '"TOY"',
    '"Nut"',
    '"Thing"',
    '"\\u00e9"',
    '"\\ud83c"',
  ],
  ...['0', '-0', '-1', '1.0', '1.50', '1e2', '1E-7', '1e400', '12345678901', '2147483648', '-2147483648'],
  ...[
    '9007199254740993',
    '01',
    '.5',
    '1.',
    '+1',
    '-',
    '1e',
    'nul',
    'tru',
    'NaN',
    '"\\q"',
    '"\\u12"',
    '"\t"',
    "'a'",
  ],
  ...[' "spaced" ', '"open', '1,2', '"__typename":"Nut"', '"a":1,"a":2', '\u00a0', '\ufeff1'],
];
const BYTES = Buffer.from(' \t\n,:{}[]"\\/01.-eEtfnu\u00e9\u007f\u0000');

/** What may become of bytes on their way. */
const GARBLE: readonly ((body: Buffer, random: Random) => Buffer)[] = [
  (body, random) => {
    const text = body.toString();
    const tokens = [...text.matchAll(TOKEN)];
    const { index, 0: token } = random.pick(tokens);
    return Buffer.from(text.slice(0, index) + random.pick(TOKENS) + text.slice(index + token.length));
  },
  (body, random) => {
    const at = random.below(body.length);
    return Buffer.concat([body.subarray(0, at), Buffer.from([random.pick([...BYTES])]), body.subarray(at)]);
  },
  (body, random) => {
    const changed = Buffer.from(body);
    changed[random.below(body.length)] = random.chance(0.5) ? random.pick([...BYTES]) : random.below(256);
    return changed;
  },
  (body, random) => {
    const at = random.below(body.length);
    return Buffer.concat([body.subarray(0, at), body.subarray(at + 1 + random.below(3))]);
  },
  (body, random) => body.subarray(0, random.below(body.length)),
];

const settings = defaultConfig.settingsFor('any', 'http://127.0.0.1:1');

let engine: Engine;
/** In place of what each request is answered with. */
let garble: (request: SubgraphRequest, body: Buffer) => Buffer;
let asked: string[];
let unparsed: number;

beforeAll(async () => {
  const services = Object.entries(typeDefs).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: 'http://-',
  }));
  const { supergraphSdl = '', errors } = composeServices(services);
  if (errors) throw new AggregateError(errors, 'the fixture does not compose');
  const schemas = Object.fromEntries(
    services.map(({ name, typeDefs: document }) => [
      name,
      buildSubgraphSchema({
        typeDefs: document,
        resolvers: resolvers[name as keyof typeof resolvers],
      } as never),
    ]),
  );
  const bodies = new Map<string, Buffer>();
  engine = await createEngine({
    supergraphSdl,
    planner: { maxWorkers: 1 },
    runsBeforeCode: 0,
    ask: async (request) => {
      const { service, query: source, variables } = request;
      const sent = JSON.stringify([service, source, variables]);
      const { representations } = variables;
      asked.push(service + source + (representations instanceof JsonText ? representations.bytes : ''));
      let body = bodies.get(sent);
      if (!body) {
        const schema = schemas[service] as GraphQLSchema;
        const variableValues = JSON.parse(JSON.stringify(variables));
        body = Buffer.from(JSON.stringify(await graphql({ schema, source, variableValues })));
        bodies.set(sent, body);
      }
      const landed = { body: garble(request, body), status: 200 };
      const read = () => readAnswer(service, landed, settings);
      if (!(await request.scan?.(landed.body))) return read();
      unparsed += 1;
      return new UnreadAnswer(read);
    },
  });
});
afterAll(() => engine.stop());
beforeEach(() => {
  asked = [];
  unparsed = 0;
  garble = (_, body) => body;
});

async function ask(interpreted: boolean, document = DOCUMENT): Promise<ExecutionResult> {
  const context = requestContext();
  const operation = { document: parse(document), documentId: document, variables: {}, interpreted };
  return JSON.parse(JSON.stringify(await engine.execute(operation, context)));
}

it('answers without parsing what is as expected', async () => {
  const expected = await ask(true);
  expect(expected.errors).toBeUndefined();
  asked = [];
  expect(await ask(false)).toEqual(expected);
  expect(unparsed).toBe(asked.length);
});

it('answers the same whatever comes, and never asks twice', async () => {
  const seeds = Array.from({ length: 700 }, (_, index) => index + 1);
  for (const seed of seeds) {
    garble = ({ service, query }, body) => {
      const random = new Random(seed * 31 + hashText(service + query));
      return random.chance(0.5) ? random.pick(GARBLE)(body, random) : body;
    };
    const expected = await ask(true);
    asked = [];
    const difference = compareAnswers(expected, await ask(false));
    if (difference !== undefined) throw new Error(`seed ${seed}: ${difference}`);
    expect(new Set(asked).size).toBe(asked.length);
  }
  // neither way was taken always
  expect(unparsed).toBeGreaterThan(seeds.length / 4);
});

it('parses the answers to an operation that is too large to make code for', async () => {
  const aliases = Array.from({ length: 1_010 }, (_, index) => `a${index}: seal { by }`);
  const document = `{ thing { ${aliases.join(' ')} } }`;
  const { data } = await ask(false, document);
  expect(data?.thing).toMatchObject({ a0: { by: 'us' }, a1009: { by: 'us' } });
  expect(unparsed).toBe(0);
});
