import { type Composition, composeCode, type SchemaFiles } from './compose';
import { typedDocuments } from './documents';
import { entityPage } from './entities';
import { type Operation, operationProblems } from './operations';

/** The file of typed documents. */
export const DOCUMENTS_FILE = 'operations/documents.ts';

export interface Generated {
  readonly composition: Composition;
  /** Every file that is written from code and documents, by its path in `schema/`. */
  readonly files: SchemaFiles;
  /** What is wrong with the documents, one line each; the file of typed documents is missing then. */
  readonly problems: readonly string[];
}

/** Everything in `schema/` that is not written by hand, as it should be. */
export async function generate(operations: readonly Operation[]): Promise<Generated> {
  const composition = await composeCode();
  const files = new Map(composition.files);
  files.set('entities.md', entityPage(composition));
  const problems = operationProblems(composition.api, operations);
  if (problems.length === 0) files.set(DOCUMENTS_FILE, await typedDocuments(composition.api, operations));
  return { composition, files, problems };
}
