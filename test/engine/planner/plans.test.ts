import { parse } from 'graphql';
import { createEngine } from '../../../gateway/engine/create-engine';
import { createSupergraphPlanner } from '../../../gateway/engine/plan/supergraph-planner';
import { requestContext } from '../../request-context';
import type { Answerer } from '../differential/answers';
import { judge } from '../differential/compare-operations';
import { openEngineAnswerer } from '../differential/engine-answerer';
import { NO_FAULTS } from '../differential/faults';
import { runFederation } from '../differential/running-federation';
import { checkPlan, fetchesOf } from './check-plan';
import { cases, manyInputs, numbered } from './planner-federations';

const LIMITS = { maxEvaluatedPlans: 10_000, blameLimitMs: 10_000 };

describe.each(cases.map((one) => [one.federation.name, one] as const))(
  '%s',
  (_name, { federation, operations }) => {
    const running = runFederation(federation);
    const planner = createSupergraphPlanner({ supergraphSdl: running.supergraphSdl, ...LIMITS });
    let answerer: Answerer;

    beforeAll(async () => {
      answerer = await openEngineAnswerer(running);
    });
    afterAll(() => answerer.stop());

    it.each(operations)('answers %s as one schema would', async (document) => {
      const variables = { yes: true, n: 5 };
      expect(await judge(running, answerer, { document, variables, faults: NO_FAULTS })).toBeUndefined();
    });

    it.each(operations.filter((text) => !/fragment|@/.test(text)))('plans all of %s', (text) => {
      const plan = planner.plan(text.replace(/\w+: (\w+ [{])/g, '$1'));
      expect(plan.unplanned).toEqual([]);
      expect(checkPlan(plan, running.subgraphs)).toEqual([]);
    });
  },
);

describe('a plan', () => {
  const running = runFederation(manyInputs);
  const planner = createSupergraphPlanner({ supergraphSdl: running.supergraphSdl, ...LIMITS });

  it('asks each subgraph once where no inputs are needed', () => {
    const { root } = planner.plan('{ inA { id x1 } inB { id } }');
    expect(
      root
        ? fetchesOf(root)
            .map(({ service }) => service)
            .sort()
        : [],
    ).toEqual(['a', 'b']);
  });

  it('is found for many fields with inputs of their own', () => {
    const plan = planner.plan(`{ inB { ${numbered((n) => `r${n}`)} } }`);
    expect(plan.unplanned).toEqual([]);
    expect(checkPlan(plan, running.subgraphs)).toEqual([]);
    expect(plan.root ? fetchesOf(plan.root).length : 0).toBe(14);
  });

  it('sends inputs with the key', () => {
    const { root } = planner.plan('{ inA { r3 } }');
    expect(root ? fetchesOf(root)[1] : null).toMatchObject({
      service: 'b',
      path: ['inA'],
      requires: [
        {
          kind: 'condition',
          type: 'T',
          selections: [{ name: '__typename' }, { name: 'id' }, { name: 'x3' }],
        },
      ],
    });
  });

  it('names no field that is not real', () => {
    const { federation } = cases.find((one) => one.federation.name === 'args') ?? { federation: manyInputs };
    const args = createSupergraphPlanner({
      supergraphSdl: runFederation(federation).supergraphSdl,
      ...LIMITS,
    });
    const { root } = args.plan('{ first { three four } }');
    const fetches = root ? fetchesOf(root) : [];
    expect(fetches.map(({ operation }) => operation).join()).toMatch(/virtual_1_f:f\(limit:3\)/);
    expect(fetches.at(-1)?.requires).toMatchObject([
      {
        selections: [
          { name: '__typename' },
          { name: 'id' },
          { name: 'f', source: expect.stringMatching(/^virtual_/) },
        ],
      },
    ]);
  });

  it('is empty for what asks no subgraph', () => {
    for (const text of [
      '{ __typename }',
      '{ __schema { types { name } } }',
      '{ __type(name: "T") { name } }',
    ]) {
      expect(planner.plan(text)).toEqual({ root: null, unplanned: [] });
    }
  });
});

describe('what no plan is found for', () => {
  // no object type has this interface: nobody can be asked for what an interface object lacks
  const running = runFederation({
    name: 'nobody',
    subgraphs: [
      {
        name: 'a',
        typeDefs:
          'type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }',
      },
      {
        name: 'b',
        typeDefs: `type Query { top: Media tops: [Media] other: Int box: Box } type Box { top: Media n: Int }
          type Media @interfaceObject @key(fields: "id") { id: ID! score: Int }`,
      },
    ],
    data: () => [],
    fields: {},
  });
  const planner = createSupergraphPlanner({ supergraphSdl: running.supergraphSdl, ...LIMITS });

  it.each([
    ['{ top { id title } other }', [['top', 'title']]],
    ['{ other top { title } }', [['top']]],
    ['{ box { n top { score title } } }', [['box', 'top', 'title']]],
    ['{ box { n top { title } } other }', [['box', 'top']]],
    ['{ a: top { id } b: top { id name: title } }', [['b', 'name']]],
    ['{ top { score } media { score } }', []],
  ])('is told apart from the rest in %s', (text, paths) => {
    const plan = planner.plan(text);
    expect(plan.unplanned.map(({ path }) => path)).toEqual(paths);
    expect(plan.root).not.toBeNull();
    expect(checkPlan(plan, running.subgraphs)).toEqual([]);
  });

  it('is an error of these fields alone', async () => {
    const engine = await createEngine({
      supergraphSdl: running.supergraphSdl,
      ask: async () => ({ data: { top: { id: 'm1' }, other: 7 } }),
    });
    try {
      const text = '{ top { id title } other }';
      const context = requestContext();
      const answer = await engine.execute(
        { document: parse(text), documentId: text, variables: {} },
        context,
      );
      expect(answer.data).toEqual({ top: { id: 'm1', title: null }, other: 7 });
      expect(answer.errors?.map(({ path }) => path)).toEqual([['top', 'title']]);
    } finally {
      await engine.stop();
    }
  });
});
