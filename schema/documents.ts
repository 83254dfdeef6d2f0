import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  printSchema,
} from 'graphql';
import { withFieldDescriptions } from './field-descriptions';
import type { Operation } from './operations';

/** What a scalar of the graph is to a client, which reads it out of JSON. A new scalar gets its line here. */
const scalars: Readonly<Record<string, string>> = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  CountryCode: 'string',
};

const header = `/**
 * The documents of schema/operations, typed: written by \`npm run schema\`, not by hand.
 * A copy in a frontend needs the packages graphql and @graphql-typed-document-node/core.
 * Date is YYYY-MM-DD, CountryCode is ISO 3166-1 alpha-2, ID is opaque: all of them strings.
 */
`;

/**
 * One TypeScript module: for each document a `TypedDocumentNode` with the types of its answer and its variables.
 * The documents must be valid against the schema.
 * @throws Error when the schema has a scalar that no TypeScript type is given for
 */
export async function typedDocuments(api: GraphQLSchema, operations: readonly Operation[]): Promise<string> {
  const unknown = Object.values(api.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type) && !(type.name in scalars),
  );
  if (unknown.length > 0) {
    const names = unknown.map(({ name }) => name).join(', ');
    throw new Error(
      `schema/documents.ts: say which TypeScript type a client gets for ${names} (\`scalars\`)`,
    );
  }
  // printed and read again, so that the output depends on nothing but the text of the schema
  const sdl = printSchema(api);
  const code = await codegen({
    filename: 'documents.ts',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: operations.map(({ file, text }) => ({
      location: file,
      document: parse(text, { noLocation: true }),
    })),
    config: {
      scalars,
      strictScalars: true,
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      printFieldsOnNewLines: true,
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  return header + withFieldDescriptions(described(code, operations), api, operations);
}

/** What each document is for, as its first lines say, above its constant. */
const described = (code: string, operations: readonly Operation[]): string =>
  operations.reduce((text, { name, text: source }) => {
    const purpose = source.split('\n', 2).flatMap((line) => /^# (e[ns]: .+)/.exec(line)?.[1] ?? []);
    const comment = ['/**', ...purpose.map((line) => ` * ${line.replaceAll('*/', '')}`), ' */'].join('\n');
    return text.replace(`export const ${name}Document `, () => `${comment}\nexport const ${name}Document `);
  }, code);
