import { Kind, parse, type SelectionSetNode } from 'graphql';
import type { FetchNode, PlanNode, RepresentationSelection } from '../plan';
import type { ObjectTypes } from './object-types';

/** What a plan fetches of the objects at one place of the answer, by response name. */
export type ProvidedFields = Map<string, ProvidedField>;

export interface ProvidedField {
  /** The types of objects for which it is fetched. */
  readonly types: Set<string>;
  /** The types that its value can have, where that is an object, by the type of the object that it is asked of. */
  readonly valueTypes: Map<string, Set<string>>;
  readonly fields: ProvidedFields;
}

/** Follows a plan in the order in which it is carried out. An entity counts only if all that is sent of it is there. */
export function findProvided(root: PlanNode | null, types: ObjectTypes): ProvidedFields {
  const provided: ProvidedFields = new Map();
  const follow = (node: PlanNode): void => {
    if (node.kind === 'fetch') addFetch(provided, node, types);
    else for (const child of node.nodes) follow(child);
  };
  if (root) follow(root);
  return provided;
}

/** Objects that a selection set is asked of. */
interface Asked {
  readonly fields: ProvidedFields;
  readonly parent: string;
  readonly types: ReadonlySet<string>;
  /** The names of what was sent of them. */
  readonly sent: ReadonlySet<string>;
  /** Where they are in the data of the fetch, in the terms of rewrites. */
  readonly at: readonly string[];
}

const NOTHING: ReadonlySet<string> = new Set();

function addFetch(provided: ProvidedFields, fetch: FetchNode, types: ObjectTypes): void {
  const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
  const fields = fieldsAt(provided, fetch.path);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !fields) return;
  if (!fetch.requires) {
    const parent = types.rootTypes[fetch.operationKind];
    const asked = { fields, parent, types: new Set([parent]), sent: NOTHING, at: [] };
    addSelections(asked, operation.selectionSet, fetch, types);
    return;
  }
  const names = fetch.requires.flatMap((one) => (one.kind === 'condition' ? namesOf(one.selections) : []));
  const asked = {
    fields,
    parent: '',
    types: entitiesSent(fields, fetch.requires, types),
    sent: new Set(names),
    at: [],
  };
  for (const entities of operation.selectionSet.selections) {
    if (entities.kind === Kind.FIELD && entities.selectionSet) {
      addSelections(asked, entities.selectionSet, fetch, types);
    }
  }
}

function addSelections(asked: Asked, set: SelectionSetNode, fetch: FetchNode, types: ObjectTypes): void {
  const { service } = fetch;
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const parent = selection.typeCondition?.name.value ?? asked.parent;
      const passing = intersect(asked.types, types.ofType(parent));
      const at = selection.typeCondition ? [...asked.at, `... on ${parent}`] : asked.at;
      addSelections({ ...asked, parent, types: passing, at }, selection.selectionSet, fetch, types);
    } else if (selection.kind === Kind.FIELD) {
      const inputs = types.inputsOf(service, asked.parent, selection.name.value) ?? [];
      // Without its inputs a field would be answered, and wrongly.
      if (!inputs.every((name) => asked.sent.has(name))) continue;
      const at = [...asked.at, (selection.alias ?? selection.name).value];
      const field = ensureField(asked.fields, nameAfter(fetch, at));
      for (const type of asked.types) field.types.add(type);
      const parent = types.typeOfField(service, asked.parent, selection.name.value);
      if (!selection.selectionSet || parent === undefined) continue;
      const values = types.inSubgraph(service, parent);
      for (const type of asked.types) {
        // an object type may have a narrower type there than its interface
        const own = types.typeOfField(service, type, selection.name.value) ?? parent;
        const possible = intersect(types.inSubgraph(service, own), values);
        field.valueTypes.set(type, new Set([...(field.valueTypes.get(type) ?? []), ...possible]));
      }
      const inner = { fields: field.fields, parent, types: values, sent: NOTHING, at };
      addSelections(inner, selection.selectionSet, fetch, types);
    }
  }
}

/** The response name of what is at a place, when the rewrites of the fetch have been made. */
function nameAfter({ outputRewrites }: FetchNode, at: readonly string[]): string {
  const place = at.join();
  for (const rewrite of outputRewrites) {
    if (rewrite.kind === 'rename' && rewrite.path.join() === place) return rewrite.name;
  }
  return at.at(-1) ?? '';
}

function namesOf(selections: readonly RepresentationSelection[]): string[] {
  return selections.flatMap((selection) => (selection.kind === 'field' ? [selection.name] : []));
}

function ensureField(fields: ProvidedFields, name: string): ProvidedField {
  const field = fields.get(name) ?? { types: new Set(), valueTypes: new Map(), fields: new Map() };
  fields.set(name, field);
  return field;
}

function fieldsAt(provided: ProvidedFields, path: readonly string[]): ProvidedFields | undefined {
  let fields: ProvidedFields | undefined = provided;
  for (const name of path) if (name !== '@') fields = fields?.get(name)?.fields;
  return fields;
}

function entitiesSent(
  fields: ProvidedFields,
  requires: readonly RepresentationSelection[],
  types: ObjectTypes,
): Set<string> {
  const sent = new Set<string>();
  for (const selection of requires) {
    if (selection.kind !== 'condition') continue;
    for (const type of types.ofType(selection.type)) {
      if (hasInputs(fields, selection.selections, type, types)) sent.add(type);
    }
  }
  return sent;
}

function hasInputs(
  fields: ProvidedFields,
  selections: readonly RepresentationSelection[],
  type: string,
  types: ObjectTypes,
): boolean {
  return selections.every((selection) => {
    if (selection.kind === 'condition') {
      return !types.ofType(selection.type).has(type) || hasInputs(fields, selection.selections, type, types);
    }
    if (selection.source === '__typename') return true;
    const field = fields.get(selection.source);
    if (!field?.types.has(type)) return false;
    const inner = selection.selections;
    return (
      !inner ||
      [...valueTypesOf(field, [type])].every((value) => hasInputs(field.fields, inner, value, types))
    );
  });
}

/** The types that a field's value can have for objects of these types. */
export function valueTypesOf({ valueTypes }: ProvidedField, objects: Iterable<string>): Set<string> {
  return new Set([...objects].flatMap((type) => [...(valueTypes.get(type) ?? [])]));
}

export function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((type) => other.has(type)));
}
