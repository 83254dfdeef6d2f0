import { Kind, specifiedScalarTypes } from 'graphql';
import {
  fieldJoin,
  graphsOf,
  implementationsIn,
  implementIn,
  interfacesIn,
  isInterfaceObjectIn,
  joinField,
  joinType,
} from './joins';
import { namedTypeOf, type SupergraphDraft, type TypeDraft } from './supergraph-draft';

const BUILT_IN = new Set(specifiedScalarTypes.map(({ name }) => name));

/**
 * Gives each interface that no object type implements in a subgraph such a type there, with all fields. There can't
 * be any object of it, but the planner must not conclude so: it would leave out the fields of that interface that
 * others resolve, and with them those that return it, without a word.
 * @param prefix starts no name in the supergraph
 * @returns the names of the types
 */
export function implementUntypedInterfaces(draft: SupergraphDraft, prefix: string): Set<string> {
  const added = new Set<string>();
  for (const type of [...draft.types.values()]) {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const graph of graphsOf(type)) {
      if (isInterfaceObjectIn(type, graph) || hasObjects(draft, type, graph)) continue;
      const name = `${prefix}_${added.size + 1}_${type.name}`;
      added.add(name);
      draft.types.set(name, implement(draft, type, graph, name));
    }
  }
  return added;
}

function hasObjects(draft: SupergraphDraft, type: TypeDraft, graph: string): boolean {
  return implementationsIn(draft, type.name, graph).some(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || isInterfaceObjectIn(one, graph),
  );
}

function implement(draft: SupergraphDraft, model: TypeDraft, graph: string, name: string): TypeDraft {
  const type: TypeDraft = {
    name,
    kind: Kind.OBJECT_TYPE_DEFINITION,
    directives: [],
    fields: new Map(),
    values: [],
    interfaces: [],
    members: [],
  };
  joinType(type, graph);
  for (const parent of [model.name, ...interfacesIn(model, graph)]) implementIn(type, graph, parent);
  for (const field of model.fields.values()) {
    const { name: fieldName, type: fieldType, arguments: given } = field;
    const named = [fieldType, ...given.map((argument) => argument.type)].map(namedTypeOf);
    if (!fieldJoin(field, graph) && !named.every((one) => isKnownIn(draft, one, graph))) continue;
    const copy = { name: fieldName, type: fieldType, arguments: given, directives: [] };
    joinField(copy, graph);
    type.fields.set(fieldName, copy);
  }
  return type;
}

function isKnownIn(draft: SupergraphDraft, typeName: string, graph: string): boolean {
  const type = draft.types.get(typeName);
  return BUILT_IN.has(typeName) || (type !== undefined && graphsOf(type).includes(graph));
}
