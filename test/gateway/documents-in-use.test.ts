import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isExecutableDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import { answerable, readDocuments } from '../../gateway/http/explorer/documents';
import { query, startTestGateway } from './test-gateway';

const SCHEMA_FOLDER = join(__dirname, '..', '..', '..', 'schema');
const PUBLIC = ['ActivityPage', 'CountryPage', 'Figures'];
const PERSON_LEVEL = ['Beneficiaries', 'Journey'];

const documents = readDocuments(join(SCHEMA_FOLDER, 'operations'));

/** What a client learns of the committed supergraph by introspection. */
async function servedSchema(demo: boolean): Promise<GraphQLSchema> {
  const sdl = readFileSync(join(SCHEMA_FOLDER, 'supergraph.graphql'), 'utf8');
  const gateway = await startTestGateway({}, { demo, supergraph: { kind: 'text', sdl } });
  const { data } = await query(gateway, getIntrospectionQuery());
  await gateway.stop();
  return buildClientSchema(data as IntrospectionQuery);
}

function operationsOf(text: string) {
  return parse(text).definitions.filter(isExecutableDefinitionNode);
}

function namesOf(shown: typeof documents): (string | undefined)[] {
  return shown.flatMap((one) => operationsOf(one.query).map(({ name }) => name?.value)).sort();
}

it('are served to anyone where they tell of no person', async () => {
  const shown = namesOf(answerable(documents, await servedSchema(false)));
  expect(shown).toEqual(expect.arrayContaining(PUBLIC));
  for (const name of PERSON_LEVEL) expect(shown).not.toContain(name);
});

it('stand in a schema that shows nothing of what asks for a scope', async () => {
  const scoped = ['amexcid', 'arco', 'usaid'].flatMap((name) =>
    parse(readFileSync(join(SCHEMA_FOLDER, `${name}.graphql`), 'utf8')).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      node.directives?.some((one) => one.name.value === 'requiresScopes')
        ? [node.name.value]
        : [],
    ),
  );
  expect(scoped.length).toBeGreaterThan(10);
  const shown = Object.keys((await servedSchema(false)).getTypeMap());
  expect(shown.filter((name) => scoped.includes(name))).toEqual([]);
});

it('are all served with --demo', async () => {
  const shown = namesOf(answerable(documents, await servedSchema(true)));
  expect(shown).toEqual(namesOf(documents));
  expect(shown).toEqual(expect.arrayContaining([...PUBLIC, ...PERSON_LEVEL]));
});

it('have example variables that they declare', () => {
  for (const { query: text, variables } of documents) {
    const declared = operationsOf(text).flatMap((operation) =>
      (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    );
    expect(declared).toEqual(expect.arrayContaining(Object.keys(JSON.parse(variables ?? '{}'))));
  }
});
