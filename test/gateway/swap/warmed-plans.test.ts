import { parse } from 'graphql';
import { createEngine } from '../../../gateway/engine/create-engine';
import type { Engine } from '../../../gateway/engine/engine';
import { serveSupergraph } from '../../../gateway/supergraph/served-supergraph';
import { requestContext } from '../../request-context';
import { farmsSupergraph } from '../farms-federation';

const made = { plans: 0 };
let engine: Engine;

beforeAll(async () => {
  engine = await createEngine({
    supergraphSdl: serveSupergraph(parse(farmsSupergraph()), { personLevel: false }),
    ask: async () => ({ data: {} }),
    planner: { maxWorkers: 1 },
    planCache: { hit: () => undefined, miss: () => made.plans++, evicted: () => undefined },
  });
});

afterAll(async () => {
  await engine?.stop();
});

it('an operation that was warmed is not planned when it is asked, whatever values come with it', async () => {
  const text = `
    query Farm($id: ID!, $named: Boolean!, $short: Boolean! = false) {
      farm(id: $id) { id name @include(if: $named) certificate @skip(if: $short) }
    }
    query Other { farms { id } }`;
  const asked = { documentId: 'farm', operationName: 'Farm' };
  const context = requestContext();
  await engine.warm({ document: parse(text), ...asked, variables: { named: true } });
  expect(made.plans).toBe(1);

  const document = parse(text);
  const variables = { id: 'f1', named: true };
  await engine.execute({ document, ...asked, variables }, context);
  expect(made.plans).toBe(1);
  await engine.execute({ document, ...asked, variables: { ...variables, named: false } }, context);
  expect(made.plans).toBe(2);
});

it('an operation that can not be planned says so to who wants it warmed', async () => {
  const document = parse('query A { farms { id } } query B { farms { id } }');
  await expect(engine.warm({ document, documentId: 'two', variables: {} })).rejects.toThrow('operationName');
});
