import { getIntrospectionQuery } from 'graphql';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from './farms-federation';
import { query, startTestGateway, type TestGateway } from './test-gateway';

let farms: Listening;
let people: Listening;
let guarded: TestGateway;
let demo: TestGateway;

beforeAll(async () => {
  farms = await startSubgraph(farmsSchema());
  people = await startSubgraph(peopleSchema());
  const urls = { farms: farms.url, people: people.url };
  guarded = await startTestGateway(urls);
  demo = await startTestGateway(urls, { demo: true });
});
afterAll(async () => {
  for (const server of [demo, guarded, people, farms]) await server.stop();
});

describe('without --demo', () => {
  it('introspection shows nothing of persons', async () => {
    const { data } = await query(guarded, getIntrospectionQuery());
    const shown = JSON.stringify(data);
    expect(shown).toContain('"Farm"');
    expect(shown).not.toMatch(/person|people|owner|stage|scopes|inaccessible/i);
  });

  it.each([
    ['{ person(id: "p1") { id } }', 'Cannot query field "person" on type "Query".'],
    ['{ farms { owners { totalCount } } }', 'Cannot query field "owners" on type "Farm".'],
    ['{ farms { ... on Person { id } } }', 'Unknown type "Person".'],
  ])('a query for them is a plain mistake: %s', async (document, message) => {
    const { errors } = await query(guarded, document);
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    ]);
  });

  it.each([
    '{ persn(id: "p1") { id } }',
    '{ peopl { totalCount } }',
    '{ farms { owner } }',
    '{ a: __type(name: "Person") { name } farms { ... on Persn { id } } }',
  ])('suggests no hidden name: %s', async (document) => {
    expect(JSON.stringify(await query(guarded, document))).not.toMatch(
      /Did you mean|"person"|"people"|"owners"/,
    );
  });

  it('computes visible fields from hidden ones', async () => {
    expect(await query(guarded, '{ farms { isShared } }')).toEqual({
      data: { farms: [{ isShared: false }, { isShared: true }] },
    });
  });

  it('shows no query plan, which would name hidden fields', async () => {
    const answer = await query(guarded, '{ farms { isShared } }', { 'apollo-query-plan-experimental': '1' });
    expect(answer).not.toHaveProperty('extensions');
  });
});

describe('with --demo', () => {
  it('serves them', async () => {
    expect(
      await query(demo, '{ person(id: "p1") { stage } farm(id: "f1") { owners { nodes { id stage } } } }'),
    ).toEqual({
      data: {
        person: { stage: 'EMPLOYED' },
        farm: { owners: { nodes: [{ id: 'p1', stage: 'EMPLOYED' }] } },
      },
    });
  });

  it('says so in the log', () => {
    expect(demo.logged).toContainEqual(
      expect.objectContaining({
        level: 40,
        msg: expect.stringMatching(/^DEMO: person-level data are served/),
      }),
    );
    expect(guarded.logged).not.toContainEqual(expect.objectContaining({ level: 40 }));
  });

  it('shows query plans', async () => {
    const answer = await query(demo, '{ farms { isShared } }', { 'apollo-query-plan-experimental': '1' });
    expect(JSON.stringify(answer.extensions)).toContain('QueryPlan');
  });
});
