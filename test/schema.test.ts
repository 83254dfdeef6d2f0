import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  print,
  validate,
} from 'graphql';
import { composeSchema } from '../schema/compose';

const folder = path.join(__dirname, '..', '..', 'schema');
const subgraphNames = ['amexcid', 'arco', 'usaid'];
const read = (...name: string[]): string => readFileSync(path.join(folder, ...name), 'utf8');

/** What a client may ask for, composed of the committed subgraphs. */
function apiSchema(): GraphQLSchema {
  const composed = composeServices(
    subgraphNames.map((name) => ({ name, url: '', typeDefs: parse(read(`${name}.graphql`)) })),
  );
  if (composed.errors) throw new AggregateError(composed.errors);
  return composed.schema.toAPISchema().toGraphQLJSSchema();
}

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

it.each([...subgraphNames, 'supergraph'])(
  'has the committed %s.graphql as the code prints it',
  async (name) => {
    expect(
      (await composeSchema()).get(`${name}.graphql`) === read(`${name}.graphql`)
        ? ''
        : 'stale: run `npm run schema`',
    ).toBe('');
  },
);

it.each(readdirSync(path.join(folder, 'operations')).filter((file) => file.endsWith('.graphql')))(
  'answers the document %s',
  (file) => {
    expect(validate(schema, parse(read('operations', file)))).toEqual([]);
  },
);

it('describes every type, field, argument and enum value', () => {
  expect(types.flatMap(undescribed)).toEqual([]);
});

it.each([
  ['Beneficiary', 'beneficiary:read'],
  ['Enrollment', 'beneficiary:read'],
  ['Apprenticeship', 'beneficiary:read'],
  ['ApprenticeshipCertificate', 'beneficiary:read'],
  ['Participation', 'beneficiary:read'],
  ['Outcome', 'beneficiary:read'],
  ['Scholarship', 'beneficiary:read'],
  ['Placement', 'beneficiary:read'],
  ['Attendance', 'beneficiary:read'],
  ['StandardAssessment', 'beneficiary:read'],
  ['Referral', 'referral:read'],
  ['ReferralStep', 'referral:read'],
  ['Stipend', 'stipend:read'],
  ['StipendConnection', 'stipend:read'],
  ['StipendPayment', 'stipend:read'],
  ['StipendSummary', 'stipend:read'],
])('asks for a scope before %s is read, in every subgraph that knows it', (typeName, scope) => {
  const knowing = subgraphNames.filter((name) => read(`${name}.graphql`).includes(`type ${typeName} `));
  expect(knowing.length).toBeGreaterThan(0);
  for (const name of knowing) {
    expect(read(`${name}.graphql`)).toMatch(
      new RegExp(`type ${typeName} [^{]*@requiresScopes\\(scopes: \\[\\["${scope}"\\]\\]\\)`),
    );
  }
});

it.each(subgraphNames)('lets another agency be away: every link out of %s may be null', (name) => {
  const { definitions } = parse(read(`${name}.graphql`));
  const objects = definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  // a type that a subgraph only adds fields to has no description there: its owner gives one
  const elsewhere = new Set(objects.filter(({ description }) => !description).map((node) => node.name.value));
  const links = objects
    .filter((type) => !elsewhere.has(type.name.value))
    .flatMap((type) =>
      (type.fields ?? []).map((field) => ({
        field: `${type.name.value}.${field.name.value}`,
        type: field.type,
      })),
    )
    .filter(({ type }) => elsewhere.has(print(type).replace(/[[\]!]/g, '')));
  expect(elsewhere.size).toBeGreaterThan(1);
  for (const { field, type } of links) expect(`${field}: ${print(type)}`).toMatch(/: (\w+|\[\w+\]!?)$/);
});

it('keeps a page that can not be read from taking its parent along', () => {
  const connections = types.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).filter(({ type: of }) =>
          String(of).replace('!', '').endsWith('Connection'),
        )
      : [],
  );
  expect(connections.length).toBeGreaterThan(10);
  for (const { name, type } of connections) expect(`${name}: ${type}`).toMatch(/Connection$/);
});

it('has no field for what could name or find a person', () => {
  const personal =
    /^(first|last|full|given|family)_?name$|birth|phone|e?mail|address|national_?id|document_?number|curp|dui|dni|dpi|latitude|longitude|gps|photo|bank/i;
  const found = types.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).filter((field) => personal.test(field)) : [],
  );
  expect(found).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing =
    type.description || ['Query', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)
      ? []
      : [type.name];
  if (isEnumType(type)) {
    missing.push(
      ...type
        .getValues()
        .filter((value) => !value.description)
        .map((value) => `${type.name}.${value.name}`),
    );
  }
  if (isObjectType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      if (!('args' in field)) continue;
      for (const argument of field.args) {
        if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
  }
  return missing;
}
