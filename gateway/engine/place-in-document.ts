import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a client asked: the operation, and the document that may hold its fragments. */
export interface AskedOperation {
  readonly document?: DocumentNode;
  readonly operation?: OperationDefinitionNode | null;
}

/**
 * Where in a client's operation a fetch was to fill in: response names joined by dots, `activities.nodes` for
 * something of each activity, several for a fetch of root fields. It ends where the operation does: the plan goes
 * on into fields that only it needs, and that the client may not even see.
 */
export function placesInDocument(
  { document, operation }: AskedOperation,
  path: readonly (string | number)[],
  fetched: DocumentNode | undefined,
): string[] {
  if (!document || !operation) return [];
  const names = path.filter((part) => part !== '@').map(String);
  if (names.length > 0) return [longestAsked(document, operation, names).join('.')].filter(Boolean);
  const [root] = fetched?.definitions ?? [];
  if (root?.kind !== Kind.OPERATION_DEFINITION) return [];
  return fieldsOf(root.selectionSet, fetched)
    .map(responseName)
    .filter((name) => longestAsked(document, operation, [name]).length > 0);
}

function longestAsked(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  names: readonly string[],
): readonly string[] {
  let selectionSets: readonly SelectionSetNode[] = [operation.selectionSet];
  for (const [depth, name] of names.entries()) {
    const found = selectionSets
      .flatMap((one) => fieldsOf(one, document))
      .filter((field) => responseName(field) === name);
    if (found.length === 0) return names.slice(0, depth);
    selectionSets = found.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return names;
}

function fieldsOf({ selections }: SelectionSetNode, document: DocumentNode | undefined): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const fragment = document?.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment && 'selectionSet' in fragment ? fieldsOf(fragment.selectionSet, document) : [];
  });
}

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;
