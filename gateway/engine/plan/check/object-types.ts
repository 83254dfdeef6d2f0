import { Kind, parseType } from 'graphql';
import { textOf } from '../prepare/directives';
import { parseFieldSet } from '../prepare/field-sets';
import { fieldJoin, graphsOf, implementationsIn, isInterfaceObjectIn, membersIn } from '../prepare/joins';
import { draftSupergraph, namedTypeOf, type TypeDraft } from '../prepare/supergraph-draft';

/** Which objects there can be where, in a supergraph and in each subgraph. */
export interface ObjectTypes {
  /** The object types that a condition on a type lets pass. */
  ofType(type: string): ReadonlySet<string>;
  /** The object types that something can have of which a subgraph says that it has a type. */
  inSubgraph(service: string, type: string): ReadonlySet<string>;
  /** The type that a field has in a subgraph; undefined for a field that is unknown there. */
  typeOfField(service: string, parent: string, field: string): string | undefined;
  /** The names of what a field requires in a subgraph; undefined where it requires nothing. */
  inputsOf(service: string, parent: string, field: string): readonly string[] | undefined;
  /** The type that it has for clients. */
  typeInSupergraph(parent: string, field: string): string | undefined;
  isObject(type: string): boolean;
  /** The interfaces that some subgraph knows as objects. */
  readonly interfaceObjects: ReadonlySet<string>;
  readonly rootTypes: { readonly query: string; readonly mutation: string };
}

const NONE: ReadonlySet<string> = new Set();

export function readObjectTypes(supergraphSdl: string): ObjectTypes {
  const draft = draftSupergraph(supergraphSdl);
  const graphs = new Map([...draft.graphs].map(([graph, { name }]) => [name, graph]));
  const visible = [...draft.types.values()].filter(isVisibleObject);
  const everywhere = new Map<string, Set<string>>();
  for (const { name, interfaces } of visible) {
    for (const type of [name, ...interfaces])
      everywhere.set(type, (everywhere.get(type) ?? new Set()).add(name));
  }
  for (const { name, members } of draft.types.values()) {
    const objects = members.filter((member) => everywhere.has(member));
    if (members.length > 0) everywhere.set(name, new Set(objects));
  }

  const inGraph = (type: TypeDraft, graph: string): ReadonlySet<string> => {
    const { name, kind } = type;
    if (kind === Kind.OBJECT_TYPE_DEFINITION || isInterfaceObjectIn(type, graph))
      return everywhere.get(name) ?? NONE;
    if (kind === Kind.UNION_TYPE_DEFINITION) {
      const members = membersIn(type, graph);
      return new Set(
        members.length > 0
          ? members.flatMap((one) => [...(everywhere.get(one) ?? [])])
          : everywhere.get(name),
      );
    }
    const below = implementationsIn(draft, name, graph).filter((one) => graphsOf(one).includes(graph));
    return new Set(below.flatMap((one) => [...inGraph(one, graph)]));
  };
  const known = new Map<string, ReadonlySet<string>>();

  return {
    ofType: (type) => everywhere.get(type) ?? NONE,
    inSubgraph(service, typeName) {
      const id = `${service}\n${typeName}`;
      const type = draft.types.get(typeName);
      const graph = graphs.get(service);
      const found = known.get(id) ?? (type && graph !== undefined ? inGraph(type, graph) : NONE);
      known.set(id, found);
      return found;
    },
    typeOfField(service, parent, fieldName) {
      const field = draft.types.get(parent)?.fields.get(fieldName);
      const graph = graphs.get(service);
      if (!field || graph === undefined) return undefined;
      const own = textOf(fieldJoin(field, graph), 'type');
      return namedTypeOf(own === undefined ? field.type : parseType(own));
    },
    inputsOf(service, parent, fieldName) {
      const field = draft.types.get(parent)?.fields.get(fieldName);
      const graph = graphs.get(service);
      const inputs = field && graph !== undefined && textOf(fieldJoin(field, graph), 'requires');
      return inputs ? namesIn(inputs) : undefined;
    },
    typeInSupergraph(parent, fieldName) {
      const field = draft.types.get(parent)?.fields.get(fieldName);
      return field && namedTypeOf(field.type);
    },
    isObject: (type) => draft.types.get(type)?.kind === Kind.OBJECT_TYPE_DEFINITION,
    interfaceObjects: new Set(
      [...draft.types.values()]
        .filter((type) => graphsOf(type).some((graph) => isInterfaceObjectIn(type, graph)))
        .map(({ name }) => name),
    ),
    rootTypes: draft.roots,
  };
}

function namesIn(fieldSet: string): string[] {
  return parseFieldSet(fieldSet).selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

function isVisibleObject({ kind, directives }: TypeDraft): boolean {
  return (
    kind === Kind.OBJECT_TYPE_DEFINITION && !directives.some(({ name }) => name.value === 'inaccessible')
  );
}
