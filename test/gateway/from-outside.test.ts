import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { startSubgraph } from './farms-federation';
import { type GraphqlAnswer } from './test-gateway';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const FARMS = `${LINK}
  type Query {
    farms: [Farm!]
    farm(id: ID): Farm
    constructor: String
    hasOwnProperty: Int
    toString(valueOf: Int): Farm
    echo(i: Int = 5, f: Float, s: String, b: Boolean, id: ID, crop: Crop, in: Sowing, l: [[Int]], any: Any, one: [Crop!]): String
    own(representations: [Int!], _representations: String, v0: Int): String
    either: [Either]
  }
  type Mutation { sow(kilos: Int!): Field! lose: Field harvest: Field! }
  type Field { kilos: Int! farm: Farm! }
  type Farm @key(fields: "id") { id: ID! name: String constructor: String self: Farm }
  type Plot @key(fields: "id") { id: ID! name: Int self: Plot }
  union Either = Farm | Plot
  enum Crop { MAIZE true_ }
  input Sowing { s: String = "default" n: Sowing l: [Sowing!] crop: Crop toString: Int kilos: Int! = 3 }
  scalar Any
`;
const PEOPLE = `${LINK}
  type Query { people: Int }
  type Mutation { hire(count: Int!): Int }
  type Farm @key(fields: "id") { id: ID! workers: Int load(unit: String = "kg"): Int prototype: Farm hired: Int }
  type Plot @key(fields: "id") { id: ID! owner: String }
`;

const farm = (id: string) => ({ __typename: 'Farm', id, name: `farm ${id}` });
let hired = 0;
let kilos = 0;
const done: string[] = [];

const farmsSchema = () =>
  buildSubgraphSchema({
    typeDefs: parse(FARMS),
    resolvers: {
      Query: {
        farms: () => ['1', '2'].map(farm),
        farm: (_: unknown, { id }: { id?: string }) => farm(id ?? '1'),
        constructor: () => 'made',
        hasOwnProperty: () => 7,
        toString: () => farm('text'),
        echo: (_: unknown, args: object) => JSON.stringify(args),
        own: (_: unknown, args: object) => JSON.stringify(args),
        either: () => [farm('1'), { __typename: 'Plot', id: 'p' }, null],
      },
      Mutation: {
        sow: (_: unknown, given: { kilos: number }) => {
          done.push(`sow ${given.kilos}`);
          kilos += given.kilos;
          return { kilos, farm: farm('1') };
        },
        lose: () => {
          done.push('lose');
          throw new GraphQLError('lost', { extensions: { code: 'STORM', stacktrace: ['at secret'] } });
        },
        harvest: () => {
          done.push('harvest');
          throw new GraphQLError('nothing to harvest');
        },
      },
      Farm: {
        __resolveReference: ({ id }: { id: string }) => farm(id),
        constructor: ({ id }: { id: string }) => `by ${id}`,
        self: ({ id }: { id: string }) => farm(id),
      },
      Plot: { __resolveReference: (plot: object) => plot, name: () => 4, self: (plot: object) => plot },
    },
  });

const peopleSchema = () =>
  buildSubgraphSchema({
    typeDefs: parse(PEOPLE),
    resolvers: {
      Mutation: {
        hire: (_: unknown, { count }: { count: number }) => {
          done.push(`hire ${count}`);
          hired += count;
          return hired;
        },
      },
      Farm: {
        __resolveReference: (found: object) => ({ ...found }),
        workers: () => 7,
        load: (_: unknown, { unit }: { unit: string }) => unit.length,
        prototype: ({ id }: { id: string }) => farm(id),
        hired: () => hired,
      },
      Plot: { __resolveReference: (plot: object) => ({ ...plot }), owner: () => 'Ana' },
    },
  });

const subgraphs: Listening[] = [];
let folder: string;
let gateway: ChildProcess;
let url: string;

beforeAll(async () => {
  const farms = await startSubgraph(farmsSchema());
  subgraphs.push(farms);
  const people = await startSubgraph(peopleSchema());
  subgraphs.push(people);
  const { supergraphSdl } = composeServices([
    { name: 'farms', typeDefs: parse(FARMS), url: farms.url },
    { name: 'people', typeDefs: parse(PEOPLE), url: people.url },
  ]);
  folder = mkdtempSync(join(tmpdir(), 'gateway-outside-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, String(supergraphSdl));
  const main = join(__dirname, '..', '..', 'gateway', 'main.js');
  gateway = spawn(process.execPath, [main, '--supergraph', file, '--port', '0', '--limits', 'off'], {
    // other tests may have the machine to themselves meanwhile
    env: { PATH: process.env.PATH, LOG_FORMAT: 'json', PLANNING_TIMEOUT_MS: '60000' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  url = await firstAddress(gateway);
});
afterAll(async () => {
  if (gateway.exitCode === null) {
    const ended = once(gateway, 'exit');
    gateway.kill('SIGKILL');
    await ended;
  }
  for (const subgraph of subgraphs.reverse()) await subgraph.stop();
  rmSync(folder, { recursive: true });
});

async function firstAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('the log is not read');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (found) {
      stderr.resume();
      return found;
    }
  }
  throw new Error(`the gateway did not start: ${said.join('\n')}`);
}

async function ask(query: string, more: object = {}, accept = 'application/json') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, ...more }),
  });
  return { status: response.status, answer: (await response.json()) as GraphqlAnswer };
}

const dataOf = async (query: string, variables?: object) => {
  const { answer } = await ask(query, { variables });
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

jest.setTimeout(60_000);

describe('a document of any size', () => {
  it('has 2,000 aliases of an object that two subgraphs know', async () => {
    const data = await dataOf(
      `{ ${times(2000, (i) => `a${i}: farm(id: "${i}") { id workers }`).join(' ')} }`,
    );
    expect(data).toEqual(Object.fromEntries(times(2000, (i) => [`a${i}`, { id: `${i}`, workers: 7 }])));
  });

  it('has 2,000 aliases and 150 levels', async () => {
    const levels = `${'{ self '.repeat(150)}{ id workers }${' }'.repeat(150)}`;
    const data = await dataOf(
      `{ ${times(2000, (i) => `a${i}: farm { load(unit: "${i}") }`).join(' ')} farm ${levels} }`,
    );
    expect(data).toMatchObject({ a0: { load: 1 }, a1999: { load: 4 } });
    expect(JSON.stringify(data)).toContain(`{"self":{"id":"1","workers":7}${'}'.repeat(151)}`);
  });

  it('goes from one subgraph to the other 150 times', async () => {
    const levels = `${'{ prototype { self '.repeat(75)}{ workers name }${' } }'.repeat(75)}`;
    expect(JSON.stringify(await dataOf(`{ farm ${levels} }`))).toContain('{"workers":7,"name":"farm 1"}');
  });

  it('has 10,000 fields', async () => {
    const fields = ['id', 'name', 'workers', 'load', 'constructor'];
    const data = await dataOf(`{ farm { ${times(10_000, (i) => `f${i}: ${fields[i % 5]}`).join(' ')} } }`);
    expect(data).toMatchObject({ farm: { f9998: 2, f9999: 'by 1' } });
  });
});

describe('names', () => {
  it('may be those of a JavaScript object', async () => {
    const data = await dataOf(
      '{ constructor hasOwnProperty toString(valueOf: 1) { constructor prototype { toString: id workers } } valueOf: farm { __proto__: self { constructor: name } } __proto__: hasOwnProperty }',
    );
    expect(JSON.stringify(data)).toBe(
      '{"constructor":"made","hasOwnProperty":7,"toString":{"constructor":"by text","prototype":{"toString":"text","workers":7}},"valueOf":{"__proto__":{"constructor":"farm 1"}},"__proto__":7}',
    );
  });

  it('of variables may be those that a gateway takes itself', async () => {
    const data = await dataOf(
      'query ($representations: [Int!], $_representations: String, $v0: Int!) { own(representations: $representations, _representations: $_representations, v0: $v0) farms { load(unit: $_representations) } }',
      { representations: [1], _representations: 'lb', v0: 3 },
    );
    expect(data).toEqual({
      own: '{"representations":[1],"_representations":"lb","v0":3}',
      farms: [{ load: 2 }, { load: 2 }],
    });
  });

  it('of input fields may be those of an object, unless they are given', async () => {
    const { answer } = await ask('query ($in: Sowing) { echo(in: $in) }', {
      variables: { in: { s: 'x', toString: 4 } },
    });
    expect(answer.data).toEqual({ echo: '{"i":5,"in":{"s":"x","toString":4,"kilos":3}}' });
  });

  it('may mean something else on each type', async () => {
    const data = await dataOf(
      '{ either { ... on Farm { x: workers y: name self { id } ...S } ... on Plot { y: owner x: name self { owner } } } } fragment S on Farm { self { workers } self { self { name workers } } }',
    );
    expect(JSON.stringify(data)).toBe(
      '{"either":[{"x":7,"y":"farm 1","self":{"id":"1","workers":7,"self":{"name":"farm 1","workers":7}}},{"y":"Ana","x":4,"self":{"owner":"Ana"}},null]}',
    );
  });
});

describe('values', () => {
  it.each([
    [
      'i: -5, f: 1.5e10, b: true, id: 12, crop: true_',
      '{"i":-5,"f":15000000000,"b":true,"id":"12","crop":"true_"}',
    ],
    ['s: """\n  a "b" \\"""\n    é\n"""', '{"i":5,"s":"a \\"b\\" \\"\\"\\"\\n  é"}'],
    [
      'any: {a: "1", b: 1, c: ["2", "3.0", "true", "null"]}',
      '{"i":5,"any":{"a":"1","b":1,"c":["2","3.0","true","null"]}}',
    ],
    ['any: "12", id: "012", s: "7"', '{"i":5,"any":"12","id":"012","s":"7"}'],
    [
      'id: "90071992547409931", any: 90071992547409931',
      '{"i":5,"id":"90071992547409931","any":90071992547409930}',
    ],
    ['i: null, l: [[1, null], null, []], one: MAIZE', '{"i":null,"l":[[1,null],null,[]],"one":["MAIZE"]}'],
    [
      'l: 3, in: {l: {s: null}, toString: 1}',
      '{"i":5,"in":{"s":"default","l":[{"s":null,"kilos":3}],"toString":1,"kilos":3},"l":[[3]]}',
    ],
    ['any: {b: [1.5, "\\u00e9\\n", null], a: ENUM}', '{"i":5,"any":{"a":"ENUM","b":[1.5,"é\\n",null]}}'],
  ])('are sent as they are written: %s', async (args, expected) => {
    expect(JSON.parse(String(((await dataOf(`{ echo(${args}) }`)) as { echo: string }).echo))).toEqual(
      JSON.parse(expected),
    );
  });

  it.each([
    [{}, '{"i":4,"f":0.5}'],
    [{ i: null, f: 2 }, '{"i":null,"f":2}'],
  ])('of variables take defaults where nothing is given: %j', async (variables, expected) => {
    const document = 'query ($i: Int = 4, $f: Float = 0.5, $s: String) { echo(i: $i, f: $f, s: $s) }';
    expect(await dataOf(document, variables)).toEqual({ echo: expected });
  });

  it.each([
    [{}, 'application/json', 200],
    [{ v: null }, 'application/json', 200],
    [{ v: 'x' }, 'application/graphql-response+json', 400],
    [{ v: 3e9 }, 'application/graphql-response+json', 400],
  ])('of variables that are wrong fail the request: %j as %s', async (variables, accept, expected) => {
    const { status, answer } = await ask(
      'mutation ($v: Int!) { sow(kilos: $v) { kilos } }',
      { variables },
      accept,
    );
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect([status, 'data' in answer]).toEqual([expected, false]);
  });
});

describe('an operation', () => {
  it.each([
    ['B', { data: { hasOwnProperty: 7 } }],
    ['C', { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] }],
    ['', { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] }],
    [undefined, { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] }],
  ])('is chosen by its name: %j', async (operationName, expected) => {
    const { answer } = await ask('query A { constructor } query B { hasOwnProperty }', { operationName });
    expect(answer).toMatchObject(expected);
  });

  it('asks the schema beside data', async () => {
    const data = await dataOf(
      'query ($n: String!, $no: Boolean!) { type: __type(name: $n) { ...T } farm { id } __schema { queryType { ...T } } none: __type(name: "None") { name } __schema @skip(if: $no) { mutationType { n: name } } i: __typename } fragment T on __Type { n: name kind __typename }',
      { n: 'Farm', no: true },
    );
    expect(JSON.stringify(data)).toBe(
      '{"type":{"n":"Farm","kind":"OBJECT","__typename":"__Type"},"farm":{"id":"1"},"__schema":{"queryType":{"n":"Query","kind":"OBJECT","__typename":"__Type"}},"none":null,"i":"Query"}',
    );
  });

  it('changes things one after the other, and reads what each has changed', async () => {
    done.length = 0;
    hired = 0;
    kilos = 0;
    const { answer } = await ask(
      'mutation { a: sow(kilos: 1) { kilos farm { hired } } hire(count: 2) b: sow(kilos: 2) { kilos farm { h: hired } } lose { kilos } ...M } fragment M on Mutation { c: hire(count: 3) a: sow(kilos: 1) { farm { id } } d: sow(kilos: 4) { farm { hired } } }',
    );
    expect(done).toEqual(['sow 1', 'hire 2', 'sow 2', 'lose', 'hire 3', 'sow 4']);
    expect(JSON.stringify(answer.data)).toBe(
      '{"a":{"kilos":1,"farm":{"hired":0,"id":"1"}},"hire":2,"b":{"kilos":3,"farm":{"h":2}},"lose":null,"c":5,"d":{"farm":{"hired":5}}}',
    );
    expect(answer.errors).toMatchObject([
      { message: 'lost', path: ['lose'], extensions: { code: 'STORM', service: 'farms' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('changes nothing after a change that may not fail has failed', async () => {
    done.length = 0;
    const { answer } = await ask('mutation { sow(kilos: 1) { kilos } x: harvest { kilos } hire(count: 1) }');
    expect(done).toEqual(['sow 1', 'harvest']);
    expect(answer).toMatchObject({ data: null, errors: [{ path: ['x'] }] });
  });
});
