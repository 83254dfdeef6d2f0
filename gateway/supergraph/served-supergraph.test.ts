import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { readFederatedSchema } from '../engine/federated-schema';
import { serveSupergraph } from './served-supergraph';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14",
  import: ["@key", "@shareable", "@inaccessible", "@tag", "@authenticated", "@policy", "@requiresScopes"])`;

function compose(...typeDefs: string[]): string {
  const subgraphs = typeDefs.map((sdl, index) => ({
    name: `s${index}`,
    url: 'http://127.0.0.1:1',
    typeDefs: parse(/@link/.test(sdl) ? sdl : LINK + sdl),
  }));
  const { supergraphSdl, errors } = composeServices(subgraphs);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

/** What clients see once the engine has read it. */
function visible(...typeDefs: string[]): string {
  const served = serveSupergraph(parse(compose(...typeDefs)), { personLevel: false });
  return printSchema(lexicographicSortSchema(readFederatedSchema(served).apiSchema));
}

const PERSON =
  'type Person @key(fields: "id") @requiresScopes(scopes: [["person:read"]]) { id: ID! name: String }';

async function expectVisible(typeDefs: string | string[], expected: string): Promise<void> {
  const seen = visible(...[typeDefs].flat());
  expect(print(parse(seen))).toBe(print(parse(expected)));
}

describe('hides', () => {
  it('protected types and what returns them', () =>
    expectVisible(
      `${PERSON}
       type Query { person(id: ID!): Person people: [Person!]! farm: Farm }
       type Farm { name: String owner: Person workers: [[Person!]!]! }`,
      'type Farm { name: String } type Query { farm: Farm }',
    ));

  it('protected fields alone', () =>
    expectVisible(
      `type Query { farm: Farm secret: Int @authenticated }
       type Farm { name: String yield: Int @policy(policies: [["a"]]) }`,
      'type Farm { name: String } type Query { farm: Farm }',
    ));

  it('what a subgraph protects under a name of its own', () =>
    expectVisible(
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", as: "fed", import: [{ name: "@requiresScopes", as: "@needs" }])
       type Query { a: Int b: Int @needs(scopes: [["x"]]) c: Int @fed__authenticated }`,
      'type Query { a: Int }',
    ));

  it('types that have no visible field left, and so on upwards', () =>
    expectVisible(
      `${PERSON}
       type Query { a: Int farm: Farm union: Both }
       type Farm { staff: Staff }
       type Staff { owner: Person }
       union Both = Farm | Staff`,
      'type Query { a: Int }',
    ));

  it('pages of hidden nodes, whose counts and cursors tell of them', () =>
    expectVisible(
      `${PERSON}
       type Query { a: Int people(filter: Filter, first: Int): PersonConnection! page: PageInfo edge: PersonEdge nodes: Nodes }
       type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int! }
       type PersonEdge { node: Person! cursor: String! }
       type Nodes { nodes: [Person!]! pageInfo: PageInfo! }
       type PageInfo { hasNextPage: Boolean! }
       input Filter { stage: Stage }
       enum Stage { ENROLLED }`,
      'type PageInfo { hasNextPage: Boolean! } type Query { a: Int page: PageInfo }',
    ));

  it('what can no longer be reached', () =>
    expectVisible(
      `${PERSON}
       extend type Person { history: History }
       type History { at: Date }
       scalar Date
       type Query { a(one: Used): Int people(filter: Filter): [Person!]! }
       input Filter { stage: Stage used: Used }
       enum Stage { ENROLLED }
       enum Used { YES }
       type Orphan @key(fields: "id") { id: ID! }`,
      'type Query { a(one: Used): Int } enum Used { YES }',
    ));

  it('arguments of a hidden type, and fields that can not be asked without them', () =>
    expectVisible(
      `enum Reason @authenticated { HEALTH OTHER }
       type Query { a(reason: Reason, first: Int): Int b(reason: Reason!): Int c(by: ByReason!): Int d(by: By): Int e(by: By = { reason: OTHER }, n: Int): Int f(by: [By!] = { n: 1 }): Int }
       input ByReason { reason: Reason! n: Int }
       input By { reason: Reason n: Int }`,
      'input By { n: Int } type Query { a(first: Int): Int d(by: By): Int e(n: Int): Int f(by: [By!] = [{ n: 1 }]): Int }',
    ));

  it('root types of which nothing is left', () =>
    expectVisible(
      `${PERSON} type Query { a: Int } type Mutation { enrol: Person }`,
      'type Query { a: Int }',
    ));

  it('what is left empty together with what a subgraph itself keeps inaccessible', () =>
    expectVisible(
      `${PERSON}
       type Query { a: Int farm: Farm b(by: By): Int }
       type Farm { owner: Person internal: Int @inaccessible }
       input By { n: Int old: Int @inaccessible }`,
      'input By { n: Int } type Query { a: Int b(by: By): Int }',
    ));
});

describe('of interfaces and unions', () => {
  it('leaves the implementations that anyone may see, without the interface that also leads to persons', () =>
    expectVisible(
      `${PERSON.replace('Person @', 'Person implements Node @')}
       interface Node { id: ID! }
       type Farm implements Node { id: ID! name: String }
       type Query { node(id: ID!): Node farm: Farm }`,
      'type Farm { id: ID! name: String } type Query { farm: Farm }',
    ));

  it('takes a field from the interface that one implementation may not show', () =>
    expectVisible(
      `interface Place { id: ID! owner: String }
       interface Area implements Place { id: ID! owner: String size: Int }
       type Farm implements Place & Area { id: ID! size: Int owner: String @authenticated }
       type Market implements Place { id: ID! owner: String }
       type Query { place: Place area: Area market: Market }`,
      `interface Area implements Place { id: ID! size: Int }
       type Farm implements Area & Place { id: ID! size: Int }
       type Market implements Place { id: ID! owner: String }
       interface Place { id: ID! }
       type Query { area: Area market: Market place: Place }`,
    ));

  it('does not show an implementation that only hidden fields return', () =>
    expectVisible(
      `${PERSON}
       extend type Person { visit: Visit }
       interface Dated { on: String }
       type Visit implements Dated { on: String }
       type Harvest implements Dated { on: String }
       type Query { harvest: Harvest }`,
      'interface Dated { on: String } type Harvest implements Dated { on: String } type Query { harvest: Harvest }',
    ));

  it('leaves the visible members of a union', () =>
    expectVisible(
      `${PERSON}
       type Farm { name: String }
       union Found = Person | Farm
       union Hidden = Person
       type Query { search: [Found!]! hidden: Hidden }`,
      'type Farm { name: String } union Found = Farm type Query { search: [Found!]! }',
    ));
});

it('leaves a supergraph alone that protects nothing', () => {
  const sdl = compose('type Query { a: Int @tag(name: "x") } type Orphan @key(fields: "id") { id: ID! }');
  expect(serveSupergraph(parse(sdl), { personLevel: false })).toBe(print(parse(sdl)));
});

it('shows everything at person level, without enforcing anything', async () => {
  const served = serveSupergraph(parse(compose(`${PERSON} type Query { person: Person }`)), {
    personLevel: true,
  });
  expect(served).toContain('@requiresScopes(scopes: [["person:read"]])');
  expect(readFederatedSchema(served).apiSchema.getType('Person')).toBeDefined();
});

it('keeps the specifications out of sight', async () => {
  const seen = visible(`${PERSON} type Query { a: Int person: Person }`);
  expect(seen).not.toMatch(/__|directive|Person/);
});

it('refuses to serve nothing', () => {
  const sdl = compose(`${PERSON} type Query { person: Person }`);
  expect(() => serveSupergraph(parse(sdl), { personLevel: false })).toThrow('nothing is left to serve');
});
