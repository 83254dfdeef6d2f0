import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type Composition, composeCode } from '../schema/compose';
import { entityModel } from '../schema/entity-model';
import { packageRoot } from '../subgraphs/kit/package-root';
import { seededCollections } from './seed/seeded-rows';

const folder = path.join(packageRoot, 'schema');

interface System {
  readonly name: string;
  readonly types: readonly string[];
  /** Such as `facts 40`. */
  readonly rows: readonly string[];
  readonly documents: readonly string[];
  readonly tests: readonly string[];
}

const linksIn = (cell: string): string[] => [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? '');

/** The table under "What the graph covers" in `schema/README.md`. */
const systems: readonly System[] = (
  readFileSync(path.join(folder, 'README.md'), 'utf8')
    .split('\n## ')
    .find((section) => section.startsWith('What the graph covers\n')) ?? ''
)
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1) // the heading
  .map((line) => {
    const [name = '', types = '', rows = '', documents = '', tests = ''] = line.split(' | ');
    return {
      name: name.slice(2),
      types: [...types.matchAll(/`(\w+)`/g)].map(([, type]) => type ?? ''),
      rows: rows === '–' ? [] : rows.split(', '),
      documents: linksIn(documents),
      tests: linksIn(tests),
    };
  });

let composition: Composition;
beforeAll(async () => {
  composition = await composeCode();
});

it('names types of the schema, and every one with a key', () => {
  const types = systems.flatMap((system) => system.types);
  for (const type of types) expect(composition.api.getType(type)).toBeDefined();
  const entities = entityModel(composition.subgraphs).entities.map(({ name }) => name);
  expect(types).toEqual(expect.arrayContaining(entities));
});

it('counts the rows of every collection in profile default', () => {
  const seeded = [...seededCollections('sembrando-2022', 'default')].map(
    ([name, rows]) => `${name.slice(name.indexOf('.') + 1)} ${rows.length}`,
  );
  expect(systems.flatMap(({ rows }) => rows).sort()).toEqual(seeded.sort());
});

it('leads to every document, and each asks for a type of its system', () => {
  const all = readdirSync(path.join(folder, 'operations')).filter((file) => file.endsWith('.graphql'));
  expect(systems.flatMap(({ documents }) => documents).sort()).toEqual(
    all.map((file) => `operations/${file}`).sort(),
  );
  const strangers = systems.flatMap(({ types, documents }) =>
    documents.filter((file) => !typesAskedBy(file).some((type) => types.includes(type))),
  );
  expect(strangers).toEqual([]);
});

it('leads to a document and a test for every system', () => {
  expect(systems.length).toBeGreaterThanOrEqual(21);
  for (const { name, types, documents, tests } of systems) {
    expect({ name, complete: types.length > 0 && documents.length > 0 && tests.length > 0 }).toEqual({
      name,
      complete: true,
    });
    for (const file of tests) expect(existsSync(path.join(folder, file)) ? file : `no ${file}`).toBe(file);
  }
});

function typesAskedBy(file: string): string[] {
  const info = new TypeInfo(composition.api);
  const types: string[] = [];
  const enterField = (): void => {
    const type = info.getType();
    if (type) types.push(getNamedType(type).name);
  };
  visit(
    parse(readFileSync(path.join(folder, file), 'utf8')),
    visitWithTypeInfo(info, { Field: { enter: enterField } }),
  );
  return types;
}
