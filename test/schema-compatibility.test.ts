import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse } from 'graphql';
import { changeReport, type Finding, findChanges } from '../schema/compatibility';
import { composeCode } from '../schema/compose';
import type { Operation } from '../schema/operations';
import { readOperations } from '../schema/operations';
import { sinceRelease } from '../schema/release';
import { packageRoot } from '../subgraphs/kit/package-root';

const TODAY = '2026-03-01';

const released = `
  directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
  enum Crop { MAIZE BEANS }
  enum Soil { CLAY SAND }
  input FarmFilter { crop: Crop, soil: Soil }
  type Person @requiresScopes(scopes: [["people:read"]]) { id: ID!, stage: String }
  type Cooperative { id: ID!, name: String, manager: Manager }
  type Manager { id: ID! }
  type Farm {
    id: ID!
    name: String!
    area: Float
    crops: [Crop!]!
    soil: Soil
    owner: Person @requiresScopes(scopes: [["people:read"]])
    harvests(year: Int, unit: String = "t"): [Int!]
    oldName: String @deprecated(reason: "Use \`Farm.name\` until 2026-02-28: it was the name before the merger.")
    nickname: String @deprecated(reason: "Use \`Farm.name\` until 2026-09-30: nobody kept it.")
    cooperative: Cooperative @deprecated(reason: "Use \`Farm.name\` until 2026-02-28: dissolved.")
  }
  type Query { farms(first: Int, filter: FarmFilter): [Farm!]!, farm(id: ID!): Farm }
`;

const operation = (file: string, text: string): Operation => ({
  file,
  name: file,
  text,
  document: parse(text),
});

const operations = [
  operation('page.graphql', 'query Page($id: ID!) { farm(id: $id) { id name area owner { stage } } }'),
  operation(
    'list.graphql',
    'query List { farms(filter: { crop: MAIZE }) { ...Row } } fragment Row on Farm { id crops }',
  ),
  operation('harvest.graphql', 'query Harvest { farms { id harvests(unit: "kg") } }'),
  operation('search.graphql', 'query Search($filter: FarmFilter) { farms(filter: $filter) { id } }'),
];

/** What is found when one text of the released schema gives way to another. */
function changed(from: string, to: string): Promise<Finding[]> {
  expect(released).toContain(from);
  return findChanges(buildSchema(released), buildSchema(released.replace(from, to)), operations, TODAY);
}

describe('a breaking change', () => {
  it.each([
    ['a field removed', 'area: Float', '', 'Farm.area', ['page.graphql']],
    ['a field removed that no document asks', 'soil: Soil\n', '\n', 'Farm.soil', []],
    [
      'an enum value removed, read or sent',
      'MAIZE BEANS',
      'MAIZE',
      'Crop.BEANS',
      ['list.graphql', 'search.graphql'],
    ],
    ['a type of a field changed', 'name: String!', 'name: Int!', 'Farm.name', ['page.graphql']],
    ['an answer that may be null now', 'name: String!', 'name: String', 'Farm.name', ['page.graphql']],
    ['an argument made required', 'year: Int', 'year: Int!', 'Farm.harvests.year', ['harvest.graphql']],
    [
      'a required argument added',
      '(year: Int',
      '(of: Int!, year: Int',
      'Farm.harvests.of',
      ['harvest.graphql'],
    ],
    [
      'a type removed that a field answers with',
      '  type Manager { id: ID! }\n',
      '  scalar Manager\n',
      'Manager',
      [],
    ],
    ['an argument removed', ', unit: String = "t"', '', 'Farm.harvests.unit', ['harvest.graphql']],
    ['an argument removed that none gives', '(first: Int, ', '(', 'Query.farms.first', []],
    [
      'a filter field made required',
      'soil: Soil }',
      'soil: Soil! }',
      'FarmFilter.soil',
      ['list.graphql', 'search.graphql'],
    ],
    ['a filter field removed', ', soil: Soil }', '}', 'FarmFilter.soil', ['search.graphql']],
    [
      'a field that asks for a scope now',
      'area: Float',
      'area: Float @requiresScopes(scopes: [["x"]])',
      'Farm.area',
      ['page.graphql'],
    ],
    [
      'a person-level field that asks for another scope',
      'owner: Person @requiresScopes(scopes: [["people:read"]])',
      'owner: Person @requiresScopes(scopes: [["x"]])',
      'Farm.owner',
      ['page.graphql'],
    ],
    [
      'a deprecated field removed before its day',
      /nickname.*\n/.exec(released)?.[0] ?? '',
      '',
      'Farm.nickname',
      [],
    ],
  ])('is %s, and tells who is hit', async (_name, from, to, at, documents) => {
    const findings = await changed(from, to);
    expect(findings).toEqual([{ severity: 'BREAKING', path: at, message: expect.any(String), documents }]);
    const report = changeReport(findings);
    expect(report).toContain(`BREAKING ${at}: `);
    expect(report).toContain(`  hits ${documents.join(', ') || 'no document of schema/operations'}\n`);
    expect(report).toContain('npm run schema -- --release');
  });
});

describe('a dangerous change', () => {
  it.each([
    [
      'an enum value added',
      'MAIZE BEANS',
      'MAIZE BEANS COFFEE',
      'Crop.COFFEE',
      ['list.graphql', 'search.graphql'],
    ],
    [
      'an argument added with a default',
      '(year: Int',
      '(crop: Crop = MAIZE, year: Int',
      'Farm.harvests.crop',
      ['harvest.graphql'],
    ],
    ['a default changed', '= "t"', '= "kg"', 'Farm.harvests.unit', ['harvest.graphql']],
    ['an answer that is never null now', 'area: Float', 'area: Float!', 'Farm.area', ['page.graphql']],
    [
      'a scope dropped',
      'type Person @requiresScopes(scopes: [["people:read"]])',
      'type Person',
      'Person',
      ['page.graphql'],
    ],
  ])('is %s', async (_name, from, to, at, documents) => {
    const findings = await changed(from, to);
    expect(findings).toEqual([{ severity: 'DANGEROUS', path: at, message: expect.any(String), documents }]);
    expect(changeReport(findings)).not.toContain('npm run schema -- --release');
  });
});

describe('nothing is said of', () => {
  it.each([
    ['the same schema', 'area: Float', 'area: Float'],
    ['a field added', 'area: Float', 'area: Float, slope: Float'],
    [
      'a person-level field added',
      'area: Float',
      'area: Float, workers: [Person!] @requiresScopes(scopes: [["people:read"]])',
    ],
    ['an optional argument added', '(year: Int', '(crop: Crop, year: Int'],
    ['a required argument made optional', 'farm(id: ID!)', 'farm(id: ID)'],
    ['a type added', 'type Query {', 'type Village { id: ID! } type Query { village: Village,'],
    [
      'something deprecated',
      'area: Float',
      'area: Float @deprecated(reason: "Use `Farm.name` until 2027-01-01: no.")',
    ],
    ['an optional filter field added', 'crop: Crop, soil', 'crop: Crop, area: Float, soil'],
  ])('%s', async (_name, from, to) => {
    expect(await changed(from, to)).toEqual([]);
  });
});

it('lets go what was deprecated in the release once its last day has passed, and says so', async () => {
  const findings = await changed(/oldName.*\n/.exec(released)?.[0] ?? '', '\n');
  expect(findings).toMatchObject([{ severity: 'ANNOUNCED', path: 'Farm.oldName', documents: [] }]);
});

it('lets types go with the last field that led to them', async () => {
  const without = released.replace(/ {4}cooperative: .*\n/, '').replace(/type Cooperative .*\n.*\n/, '');
  const findings = await findChanges(buildSchema(released), buildSchema(without), operations, TODAY);
  expect(findings).toMatchObject([
    { severity: 'ANNOUNCED', path: 'Cooperative' },
    { severity: 'ANNOUNCED', path: 'Farm.cooperative' },
    { severity: 'ANNOUNCED', path: 'Manager' },
  ]);
});

it('breaks nothing that the last release promised, unless it was announced', async () => {
  const folder = path.join(packageRoot, 'schema');
  const { findings } = await sinceRelease(
    readFileSync(path.join(folder, 'released.graphql'), 'utf8'),
    await composeCode(),
    readOperations(path.join(folder, 'operations')),
    new Date().toISOString().slice(0, 10),
  );
  const breaking = findings.filter(({ severity }) => severity === 'BREAKING');
  expect(changeReport(breaking)).toBe('');
});
