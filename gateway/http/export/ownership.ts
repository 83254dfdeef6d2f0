import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** What only the supergraph tells: which subgraph answers a field, and by what an entity is known. */
export interface Ownership {
  /** Names of the subgraphs that answer this field. */
  ownersOf(type: string, field: string): readonly string[];
  /** The fields of each plain `@key` of an entity; none for a type that is no entity. */
  keysOf(type: string): readonly (readonly string[])[];
}

interface TypeFacts {
  readonly graphs: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

export function readOwnership(supergraphSdl: string): Ownership {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = new Map<string, string>();
  const types = new Map<string, TypeFacts>();
  for (const node of definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph') {
      for (const { name, directives } of node.values ?? []) {
        names.set(name.value, String(readArguments(directives, 'join__graph')[0]?.name ?? name.value));
      }
    }
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const joins = readArguments(node.directives, 'join__type');
    types.set(node.name.value, {
      graphs: unique(joins.map(({ graph }) => String(graph))),
      keys: joins.flatMap(({ key }) => (typeof key === 'string' ? plainKey(key) : [])),
      fields: new Map((node.fields ?? []).map((field) => [field.name.value, graphsOf(field.directives)])),
    });
  }
  return {
    keysOf: (type) => types.get(type)?.keys ?? [],
    ownersOf: (type, field) => {
      const facts = types.get(type);
      const own = facts?.fields.get(field) ?? [];
      return (own.length > 0 ? own : (facts?.graphs ?? [])).map((graph) => names.get(graph) ?? graph);
    },
  };
}

/** None where every subgraph of the type has the field. */
function graphsOf(directives: readonly ConstDirectiveNode[] | undefined): string[] {
  const joins = readArguments(directives, 'join__field').filter(
    ({ graph, external }) => graph !== undefined && external !== true,
  );
  return unique(joins.map(({ graph }) => String(graph)));
}

/** A key over several entities can't be shown as columns of one. */
function plainKey(key: string): string[][] {
  return key.includes('{') ? [] : [key.trim().split(/\s+/)];
}

function readArguments(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given }) =>
      Object.fromEntries((given ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)])),
    );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
