import path from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import { readDocuments } from '../../../gateway/http/explorer/documents';
import { packageRoot } from '../../graph/running-graph';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The showcase documents. */
export const showcase: readonly Question[] = readDocuments(
  path.join(packageRoot, 'schema', 'operations'),
).map(({ query, variables }) => ({
  name: (parse(query).definitions[0] as OperationDefinitionNode).name?.value ?? '',
  query,
  variables: JSON.parse(variables ?? '{}'),
}));

/**
 * The text of an answer without errors.
 * @throws Error otherwise
 */
export async function askFor({ name, query, variables }: Question, url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`${name}: ${text}`);
  return text;
}
