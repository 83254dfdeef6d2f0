import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** Which fields name an entity to a subgraph. */
export interface EntityKeys {
  /** Whether `representation`, whose type is its `__typename`, holds one of the keys by which `service` knows it. */
  isNamed(representation: Readonly<Record<string, unknown>>, service: string): boolean;
}

/** The keys that a supergraph says with `@join__type`. */
export function readEntityKeys(supergraph: DocumentNode): EntityKeys {
  const services = readServiceNames(supergraph);
  const keys = new Map<string, SelectionSetNode[]>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { graph, key } of (node.directives ?? []).filter(named('join__type')).map(argumentsOf)) {
      if (key === undefined) continue;
      const place = placeOf(services.get(String(graph)) ?? '', node.name.value);
      keys.set(place, [...(keys.get(place) ?? []), parseFields(String(key))]);
    }
  }
  return {
    isNamed: (representation, service) =>
      (keys.get(placeOf(service, String(representation.__typename))) ?? []).some((key) =>
        holds(representation, key),
      ),
  };
}

/** Names hold no space. */
const placeOf = (service: string, type: string): string => `${service} ${type}`;

function readServiceNames(supergraph: DocumentNode): Map<string, string> {
  const graphs = supergraph.definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph' ? (node.values ?? []) : [],
  );
  return new Map(
    graphs.flatMap(({ name, directives = [] }) =>
      directives
        .filter(named('join__graph'))
        .map((directive) => [name.value, String(argumentsOf(directive).name)] as const),
    ),
  );
}

const named =
  (name: string) =>
  (directive: ConstDirectiveNode): boolean =>
    directive.name.value === name;

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function parseFields(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}

function holds(value: unknown, key: SelectionSetNode): boolean {
  if (Array.isArray(value)) return value.every((item) => holds(item, key));
  if (typeof value !== 'object' || value === null) return value === null;
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const name = selection.name.value;
    if (!Object.hasOwn(value, name)) return false;
    return !selection.selectionSet || holds((value as Record<string, unknown>)[name], selection.selectionSet);
  });
}

/** Names of the fields of which some key takes a part, such as `owner` in `owner { id }`. */
export function findKeyObjects(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    Directive: (directive) => {
      if (directive.name.value !== 'join__type') return;
      const { key } = argumentsOf(directive as ConstDirectiveNode);
      if (typeof key !== 'string' || !key.includes('{')) return;
      visit(parseFields(key), {
        Field: ({ name, selectionSet }) => {
          if (selectionSet) names.add(name.value);
        },
      });
    },
  });
  return names;
}
