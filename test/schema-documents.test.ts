import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { typedDocuments } from '../schema/documents';
import { type Generated, generate } from '../schema/generated';
import { type Operation, operationProblems, readOperations } from '../schema/operations';
import { packageRoot } from '../subgraphs/kit/package-root';

const folder = path.join(packageRoot, 'schema');

describe('the committed files', () => {
  let generated: Generated;
  beforeAll(async () => {
    generated = await generate(readOperations(path.join(folder, 'operations')));
  });

  it('come of documents that the schema can answer', () => {
    expect(generated.problems).toEqual([]);
  });

  it('are what `npm run schema` writes', () => {
    const stale = [...generated.files].filter(
      ([name, text]) => readFileSync(path.join(folder, name), 'utf8') !== text,
    );
    expect(stale.map(([name]) => `${name} is stale: run \`npm run schema\``)).toEqual([]);
    expect(generated.files.size).toBeGreaterThanOrEqual(6);
  });

  it('come out the same twice', async () => {
    const again = await generate(readOperations(path.join(folder, 'operations')));
    expect([...again.files]).toEqual([...generated.files]);
  });
});

const farms = buildSchema(`
  scalar Date
  "What grows."
  enum Crop {
    "A grain."
    MAIZE
    BEANS
  }
  input FarmFilter { crop: Crop }
  "A place where crops grow."
  type Farm {
    "Never reused."
    id: ID!
    "Acres */ of old."
    acres: Int @deprecated(reason: "Use Farm.area until 2027-01-01.")
    name: String!
    foundedOn: Date
    crops: [Crop!]!
    area: Float!
  }
  type Query { farms(first: Int!, filter: FarmFilter): [Farm!], farm(id: ID!): Farm }
`);

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'operations-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function operationsOf(files: Readonly<Record<string, string>>): Operation[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(scratch, name), text);
  return readOperations(scratch);
}

describe('typed documents', () => {
  it('give answers and variables the types that a client sees', async () => {
    const text = `# en: A farm.\n# es: Una finca.
query FarmPage($id: ID!, $crop: Crop) { farm(id: $id) { ...Facts area crops size: acres } farms(first: 3, filter: { crop: $crop }) { id } }
fragment Facts on Farm { id foundedOn }`;
    const code = await typedDocuments(farms, operationsOf({ 'farm-page.graphql': text }));
    const flat = code.replace(/\s+/g, ' ');
    expect(flat).toContain('FarmPageQueryVariables = Exact<{ id: string; crop?: Crop | null | undefined; }>');
    expect(flat).toContain('/** Never reused. */ readonly id: string');
    expect(flat).toContain(
      '/** Acres of old. @deprecated Use Farm.area until 2027-01-01. */ readonly size: number | null',
    );
    expect(flat).toContain('readonly foundedOn: string | null');
    expect(flat).toContain('readonly crops: ReadonlyArray<Crop>');
    expect(flat).toContain("/** What grows. */ export type Crop = /** A grain. */ | 'MAIZE' | 'BEANS';");
    expect(flat).toContain('/** * en: A farm. * es: Una finca. */ export const FarmPageDocument =');
    expect(flat).toContain('as unknown as DocumentNode<FarmPageQuery, FarmPageQueryVariables>');
  });

  it('are refused for a scalar whose type for clients nobody has said', async () => {
    const schema = buildSchema('scalar Weight type Query { weight: Weight }');
    await expect(typedDocuments(schema, [])).rejects.toThrow(
      'schema/documents.ts: say which TypeScript type a client gets for Weight',
    );
  });
});

describe('a wrong document', () => {
  it.each([
    [
      'a field that is none',
      'query A { farms(first: 1) { nam } }',
      /a\.graphql:1:29: .*"nam".*Did you mean "name"/,
    ],
    [
      'a field like no other',
      'query A { farms(first: 1) { qq } }',
      /a\.graphql:1:29: .*"qq".*Take the field out/,
    ],
    ['an argument left out', 'query A {\n  farms { id }\n}', /a\.graphql:2:3: .*"first".*"Int!".*Give it/],
    [
      'a wrong enum value',
      'query A { farms(first: 1, filter: { crop: MAIS }) { id } }',
      /a\.graphql:1:43: .*MAIZE/,
    ],
    [
      'an unused variable',
      'query A($a: Int) { farm(id: 1) { id } }',
      /a\.graphql:1:9: .*"\$a".*Use it or take it out/,
    ],
  ])('with %s is named with file, line and what to do', (_name, text, problem) => {
    const problems = operationProblems(farms, operationsOf({ 'a.graphql': text }));
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it.each([
    ['does not parse', { 'a.graphql': 'query A {\n  farm(' }, 'operations/a.graphql:2:8: Syntax Error'],
    ['has no name', { 'farm-page.graphql': '{ farms(first: 1) { id } }' }, 'such as `query FarmPage`'],
    [
      'holds two operations',
      { 'a.graphql': 'query A { farms(first: 1) { id } } query B { farms(first: 1) { id } }' },
      'operations/a.graphql: write one operation to a file',
    ],
    [
      'takes the name of another',
      { 'a.graphql': 'query A { farm(id: 1) { id } }', 'b.graphql': 'query A { farm(id: 1) { id } }' },
      'operations/b.graphql: a.graphql has A too; rename one of them',
    ],
    [
      'has a fragment of the same name as another',
      {
        'a.graphql': 'query A { farm(id: 1) { ...F } } fragment F on Farm { id }',
        'b.graphql': 'query B { farm(id: 1) { ...F } } fragment F on Farm { area }',
      },
      'operations/b.graphql: a.graphql has F too; rename one of them',
    ],
  ])('that %s stops the command', (_name, files, message) => {
    expect(() => operationsOf(files)).toThrow(message);
  });
});
