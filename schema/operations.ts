import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, Source, validate } from 'graphql';

/** A document of `schema/operations/`. */
export interface Operation {
  /** File name. */
  readonly file: string;
  /** Of its one operation. */
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/**
 * The documents of a folder, by file name.
 * @throws Error naming file, line and what to do for every document that can't be read or is no single named operation
 */
export function readOperations(folder: string): Operation[] {
  const problems: string[] = [];
  const operations: Operation[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.graphql')) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    try {
      const document = parse(new Source(text, file));
      operations.push({ file, name: nameOf(document, file), text, document });
    } catch (error) {
      problems.push(...[error].flat().map((each) => problemAt(file, each)));
    }
  }
  problems.push(...sharedNames(operations));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return operations;
}

/** Operations and fragments become types of one module, so that each needs a name of its own. */
function sharedNames(operations: readonly Operation[]): string[] {
  const fileByName = new Map<string, string>();
  return operations.flatMap(({ file, document }) =>
    document.definitions.flatMap((node) => {
      if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) return [];
      const name = node.name?.value ?? '';
      const other = fileByName.get(name);
      fileByName.set(name, file);
      return other ? [`operations/${file}: ${other} has ${name} too; rename one of them`] : [];
    }),
  );
}

function nameOf(document: DocumentNode, file: string): string {
  const [operation, ...others] = document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw new Error('write one operation to a file');
  const name = operation.name?.value;
  if (!name || !/^[A-Z]\w*$/.test(name))
    throw new Error(`name the operation in PascalCase, such as \`query ${pascalCase(file)}\``);
  return name;
}

const pascalCase = (file: string): string =>
  file
    .replace(/\.graphql$/, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** What keeps the documents from being asked of the schema: one line for each problem, with file, line and column. */
export const operationProblems = (api: GraphQLSchema, operations: readonly Operation[]): string[] =>
  operations.flatMap(({ file, document }) =>
    validate(api, document, undefined, { maxErrors: 20 }).map((error) => problemAt(file, error)),
  );

function problemAt(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [at] = error instanceof GraphQLError ? (error.locations ?? []) : [];
  return `operations/${file}${at ? `:${at.line}:${at.column}` : ''}: ${message}${remedy(message)}`;
}

/** Where graphql-js says only what is wrong. */
function remedy(message: string): string {
  if (/Did you mean/.test(message)) return '';
  if (/^Cannot query field/.test(message))
    return ' Take the field out, or look in the explorer for what the type has now.';
  if (/^Variable .* is never used/.test(message)) return ' Use it or take it out.';
  if (/of required type .* was not provided|is required/.test(message)) return ' Give it.';
  return '';
}
