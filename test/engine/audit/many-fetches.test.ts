import { type ScriptedSubgraphs, startScripted } from '../scripted-subgraphs';

let federation: ScriptedSubgraphs;
let underWay = 0;
let most = 0;

beforeAll(async () => {
  federation = await startScripted({
    farms: 'type Query { farm(id: ID!): Farm } type Farm @key(fields: "id") { id: ID! }',
    people: 'type Farm @key(fields: "id") { id: ID! workers(of: Int): Int! }',
  });
  federation.answers.farms = ({ query }) => ({
    data: Object.fromEntries(
      [...query.matchAll(/(\w+): ?farm\(id: ?"?(\d+)"?\)/g)].map(([, name, id]) => [
        name,
        { __typename: 'Farm', id },
      ]),
    ),
  });
  federation.answers.people = async ({ variables }) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    const representations = variables.representations as { id: string }[];
    return { data: { _entities: representations.map(({ id }) => ({ workers: Number(id) })) } };
  };
});
afterAll(() => federation.engine.stop());
beforeEach(() => {
  federation.asked.length = 0;
  most = 0;
});

const aliases = Array.from({ length: 120 }, (_, id) => ({ id, name: `a${id}` }));
const expected = Object.fromEntries(aliases.map(({ id, name }) => [name, { workers: id }]));

it('asks the same of entities under many aliases in one request', async () => {
  const fields = aliases.map(({ id, name }) => `${name}: farm(id: "${id}") { workers }`);
  expect(await federation.ask(`query Many { ${fields.join(' ')} }`)).toEqual({ data: expected });
  expect(federation.asked.map(({ service }) => service)).toEqual(['farms', 'people']);
});

it('asks a subgraph for many different things a few at a time', async () => {
  federation.answers.people = withNames(federation.answers.people);
  const fields = aliases.map(({ id, name }) => `${name}: farm(id: "${id}") { workers(of: ${id}) }`);
  expect(await federation.ask(`{ ${fields.join(' ')} }`)).toEqual({ data: expected });
  expect([federation.asked.length, most]).toEqual([121, 50]);
});

/** Answers under the name that the request has for the field. */
function withNames(
  answer: ScriptedSubgraphs['answers'][string] | undefined,
): ScriptedSubgraphs['answers'][string] {
  return async (request) => {
    const [, name = 'workers'] = /(\w+):workers/.exec(request.query) ?? [];
    const text = JSON.stringify(await answer?.(request));
    return JSON.parse(text.replaceAll('"workers"', `"${name}"`));
  };
}
