import { Kind, parse, type SelectionSetNode } from 'graphql';
import type { FetchNode, PlanNode, RepresentationSelection } from '../plan';
import type { ObjectTypes } from './object-types';

/** What a plan fetches of the objects at one place of the answer, by response name. */
export type ProvidedFields = Map<string, ProvidedField>;

export interface ProvidedField {
  /** The types of objects for which it is fetched. */
  readonly types: Set<string>;
  /** The types that its value can have, where it is an object. */
  readonly valueTypes: Set<string>;
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

function addFetch(provided: ProvidedFields, fetch: FetchNode, types: ObjectTypes): void {
  const operation = parse(fetch.operation, { noLocation: true }).definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return;
  const names = new Map(
    fetch.outputRewrites.flatMap((rewrite) =>
      rewrite.kind === 'rename' ? [[rewrite.path.at(-1) ?? '', rewrite.name] as const] : [],
    ),
  );
  const add = (
    fields: ProvidedFields,
    set: SelectionSetNode,
    parent: string,
    objects: ReadonlySet<string>,
  ): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? parent;
        add(fields, selection.selectionSet, condition, intersect(objects, types.ofType(condition)));
      } else if (selection.kind === Kind.FIELD) {
        const given = (selection.alias ?? selection.name).value;
        const field = ensureField(fields, names.get(given) ?? given);
        for (const object of objects) field.types.add(object);
        if (!selection.selectionSet) continue;
        const type = types.typeOfField(fetch.service, parent, selection.name.value);
        if (type === undefined) continue;
        const values = types.inSubgraph(fetch.service, type);
        for (const value of values) field.valueTypes.add(value);
        add(field.fields, selection.selectionSet, type, values);
      }
    }
  };
  const place = fieldsAt(provided, fetch.path);
  if (!place) return;
  if (!fetch.requires) {
    const parent = types.rootTypes[fetch.operationKind];
    add(place, operation.selectionSet, parent, new Set([parent]));
    return;
  }
  const sent = entitiesSent(place, fetch.requires, types);
  for (const entities of operation.selectionSet.selections) {
    if (entities.kind === Kind.FIELD && entities.selectionSet) add(place, entities.selectionSet, '', sent);
  }
}

function ensureField(fields: ProvidedFields, name: string): ProvidedField {
  const field = fields.get(name) ?? { types: new Set(), valueTypes: new Set(), fields: new Map() };
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
    return !inner || [...field.valueTypes].every((value) => hasInputs(field.fields, inner, value, types));
  });
}

export function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((type) => other.has(type)));
}
