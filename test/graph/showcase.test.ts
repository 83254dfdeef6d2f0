import path from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import { readDocuments } from '../../gateway/http/explorer/documents';
import { packageRoot, type RunningGraph, startGraph } from './running-graph';

/**
 * Every document of `schema/operations/`, asked as it stands, with the variables beside it where it has some.
 * After a wanted change of an answer: `npm run build && npx jest test/graph/showcase -u`, and read the difference.
 */
const documents = readDocuments(path.join(packageRoot, 'schema', 'operations')).map(
  ({ query, variables }) => ({
    name: (parse(query).definitions[0] as OperationDefinitionNode).name?.value ?? '',
    query,
    variables: variables === null ? {} : JSON.parse(variables),
  }),
);

let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('default');
});
afterAll(() => graph.stop());

it.each(documents)('$name answers as before', async ({ query, variables }) => {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  expect(Object.values(data)).not.toContain(null);
  expect(data).toMatchSnapshot();
});

it.each(documents)('$name says in English and Spanish what it is for', ({ query }) => {
  const [english, spanish] = query.split('\n');
  expect(english).toMatch(/^# en: \S.*[.?]$/);
  expect(spanish).toMatch(/^# es: \S.*[.?]$/);
});

it('names every document, each once', () => {
  const names = documents.map(({ name }) => name);
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
});
