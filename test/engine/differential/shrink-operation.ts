import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Answerer } from './answers';
import { type Failure, isValid, judge } from './compare-operations';
import { NO_FAULTS } from './faults';
import type { TestOperation } from './operation';
import type { RunningFederation } from './running-federation';

/** A document that is hard to plan would take its time with each of them. */
const MOST_TRIES = 300;

/** The same failure with a document from which nothing more can be left out, or hardly anything. */
export async function shrinkFailure(
  running: RunningFederation,
  answerer: Answerer,
  failure: Failure,
): Promise<Failure> {
  let smallest = failure;
  let tries = 0;
  const tryOperation = async (operation: TestOperation): Promise<boolean> => {
    if (tries >= MOST_TRIES || !isValid(running, operation.document)) return false;
    tries += 1;
    const reason = await judge(running, answerer, operation);
    if (reason === undefined) return false;
    smallest = { ...smallest, operation, reason };
    return true;
  };
  await tryOperation({ ...smallest.operation, faults: NO_FAULTS });
  for (let hasShrunk = true; hasShrunk; ) {
    hasShrunk = false;
    for (const document of smallerDocuments(parse(smallest.operation.document, { noLocation: true }))) {
      hasShrunk = await tryOperation(withDocument(smallest.operation, document));
      if (hasShrunk) break;
    }
  }
  return smallest;
}

/** The variables and the name that the document still has. */
function withDocument(operation: TestOperation, document: DocumentNode): TestOperation {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const names = new Set<string>();
  visit(document, { VariableDefinition: ({ variable }) => void names.add(variable.name.value) });
  const variables = Object.entries(operation.variables).filter(([name]) => names.has(name));
  const { operationName, ...rest } = operation;
  return {
    ...rest,
    document: print(document),
    variables: Object.fromEntries(variables),
    ...(operationName !== undefined && operations.length > 1 ? { operationName } : {}),
  };
}

/** Each with something left out, large parts first. */
function* smallerDocuments(document: DocumentNode): Generator<DocumentNode> {
  const nodes: ASTNode[] = [];
  visit(document, { enter: (node) => void nodes.push(node) });
  for (const node of nodes) {
    for (const replacement of replacementsOf(node, document)) {
      yield withoutLeftovers(visit(document, { enter: (each) => (each === node ? replacement : undefined) }));
    }
  }
}

/** Null means that the node goes. */
function replacementsOf(node: ASTNode, document: DocumentNode): (ASTNode | null)[] {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return document.definitions.length > 1 ? [null] : [];
    case Kind.SELECTION_SET:
      return node.selections.length > 1
        ? node.selections.flatMap((selection) => [
            { ...node, selections: node.selections.filter((each) => each !== selection) },
            { ...node, selections: [selection] },
          ])
        : node.selections.flatMap((selection) =>
            selection.kind === Kind.INLINE_FRAGMENT && !selection.directives?.length
              ? [selection.selectionSet]
              : [],
          );
    case Kind.FRAGMENT_SPREAD:
      return inlined(node.name.value, document).map((fragment) => ({
        ...fragment,
        directives: node.directives ?? [],
      }));
    case Kind.FIELD:
      return node.alias ? [withoutAlias(node)] : [];
    case Kind.ARGUMENT:
    case Kind.DIRECTIVE:
    case Kind.OBJECT_FIELD:
      return [null];
    case Kind.VARIABLE_DEFINITION:
      return node.defaultValue ? [withoutDefault(node)] : [];
    default:
      return [];
  }
}

function withoutAlias({ alias: _, ...field }: FieldNode): ASTNode {
  return field;
}

function withoutDefault<T extends { readonly defaultValue?: unknown }>({ defaultValue: _, ...node }: T) {
  return node as Omit<T, 'defaultValue'> as unknown as ASTNode;
}

function inlined(name: string, { definitions }: DocumentNode): InlineFragmentNode[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name
      ? [{ kind: Kind.INLINE_FRAGMENT, typeCondition: node.typeCondition, selectionSet: node.selectionSet }]
      : [],
  );
}

/** No fragment and no variable that nothing uses. */
function withoutLeftovers(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value),
  );
  const used = new Set<string>();
  visit(
    { ...document, definitions },
    {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(name.value),
    },
  );
  const keep = (node: OperationDefinitionNode): OperationDefinitionNode => ({
    ...node,
    variableDefinitions:
      node.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [],
  });
  return {
    ...document,
    definitions: definitions.map((node) => (node.kind === Kind.OPERATION_DEFINITION ? keep(node) : node)),
  };
}
