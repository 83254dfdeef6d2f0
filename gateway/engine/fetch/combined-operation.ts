import {
  type DefinitionNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { SubgraphAnswer, SubgraphError } from '../ask-subgraph';

/** Several queries for one subgraph as one. */
export interface CombinedOperation {
  readonly query: string;
  readonly parts: readonly CombinedPart[];
}

export interface CombinedPart {
  /** The names that its own root fields have in the combined answer, with those that they have in its own. */
  readonly names: ReadonlyMap<string, string>;
  /** Where there is one such name, the one in the combined answer. */
  readonly onlyName: string | undefined;
  /** The name of its own variable for representations. */
  readonly representations: string;
}

const REPRESENTATIONS = 'representations';

/** @returns undefined where they can't be combined; each is then to be asked by itself */
export function combineOperations(operations: readonly string[]): CombinedOperation | undefined {
  const definitions = operations.map(onlyDefinition);
  const variables = new Map<string, string>();
  const selections: FieldNode[] = [];
  const parts: CombinedPart[] = [];
  for (const [index, definition] of definitions.entries()) {
    if (!definition) return undefined;
    const prefix = `_${index}`;
    const fields = definition.selectionSet.selections.filter(
      (one): one is FieldNode => one.kind === Kind.FIELD,
    );
    if (fields.length !== definition.selectionSet.selections.length) return undefined;
    const { name: _, ...own } = withOwnRepresentations(definition, prefix);
    for (const variable of own.variableDefinitions ?? []) {
      const text = print(variable);
      const name = variable.variable.name.value;
      if ((variables.get(name) ?? text) !== text) return undefined;
      variables.set(name, text);
    }
    const names = new Map<string, string>();
    for (const field of own.selectionSet.selections as readonly FieldNode[]) {
      const responseName = (field.alias ?? field.name).value;
      const alias = `${prefix}_${responseName}`;
      names.set(alias, responseName);
      selections.push({ ...field, alias: { kind: Kind.NAME, value: alias } });
    }
    const [onlyName] = names.size === 1 ? names.keys() : [];
    parts.push({ names, onlyName, representations: prefix });
  }
  const [first] = definitions;
  const name = first?.name?.value ?? '';
  const list = variables.size > 0 ? `(${[...variables.values()].join(' ')})` : '';
  const body = selections.map((one) => print(one)).join(' ');
  return { query: stripIgnoredCharacters(`query ${name}${list} { ${body} }`), parts };
}

/** Undefined for what is more than one plain query. */
function onlyDefinition(operation: string): OperationDefinitionNode | undefined {
  const { definitions } = parse(operation, { noLocation: true });
  const [definition]: readonly (DefinitionNode | undefined)[] = definitions;
  if (definitions.length !== 1 || definition?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  if (definition.operation !== 'query' || definition.directives?.length) return undefined;
  const isOurs = ({ variable }: VariableDefinitionNode): boolean => /^_\d+$/.test(variable.name.value);
  return definition.variableDefinitions?.some(isOurs) ? undefined : definition;
}

function withOwnRepresentations(definition: OperationDefinitionNode, name: string): OperationDefinitionNode {
  return visit(definition, {
    Variable: (variable) =>
      variable.name.value === REPRESENTATIONS
        ? { ...variable, name: { kind: Kind.NAME, value: name } }
        : undefined,
  });
}

/** The answer that each part would have had, were it asked by itself; to be called only where there is data. */
export function splitAnswer(
  { parts }: CombinedOperation,
  { data, errors = [] }: SubgraphAnswer,
): SubgraphAnswer[] {
  const errorsOf = parts.map((): SubgraphError[] => []);
  for (const error of errors) {
    const [alias, ...path] = error.path ?? [];
    const index = parts.findIndex(({ names }) => names.has(String(alias)));
    const name = parts[index]?.names.get(String(alias));
    // one without a place is told once, by the first
    if (name === undefined) errorsOf[0]?.push(error);
    else errorsOf[index]?.push({ ...error, path: [name, ...path] });
  }
  return parts.map(({ names }, index) => {
    const own = errorsOf[index] ?? [];
    return {
      data: Object.fromEntries([...names].map(([alias, name]) => [name, data?.[alias]])),
      ...(own.length > 0 && { errors: own }),
    };
  });
}
