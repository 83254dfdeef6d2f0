import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';

/** A document that dashboards send, with example variables where it takes any. */
export interface ShowcaseDocument {
  readonly query: string;
  /** JSON text, as it stands beside the document in `<name>.variables.json`. */
  readonly variables: string | null;
}

/**
 * Every `*.graphql` of the folder by name, those first that run as they stand; none where there is no such folder.
 */
export function readDocuments(folder: string): ShowcaseDocument[] {
  if (!existsSync(folder)) return [];
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const variablesFile = join(folder, name.replace(/\.graphql$/, '.variables.json'));
      return {
        query: readFileSync(join(folder, name), 'utf8'),
        variables: existsSync(variablesFile) ? readFileSync(variablesFile, 'utf8') : null,
      };
    });
  return documents.sort((one, other) => Number(one.variables !== null) - Number(other.variables !== null));
}

/** Those that this schema can answer: person-level documents are not offered where their types are hidden. */
export function answerable(
  documents: readonly ShowcaseDocument[],
  schema: GraphQLSchema,
): ShowcaseDocument[] {
  return documents.filter(({ query }) => validate(schema, parse(query)).length === 0);
}
