import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { PlanNode, UnplannedField } from '../plan';
import type { ObjectTypes } from './object-types';
import { findProvided, intersect, type ProvidedFields, valueTypesOf } from './provided-fields';

/**
 * The fields of an operation that a plan does not fetch for every object that can come up where they are asked:
 * they would be null without a word.
 * @param operation a document with a single operation, without named fragments
 */
export function findMissing(
  operation: DocumentNode,
  root: PlanNode | null,
  types: ObjectTypes,
): UnplannedField[] {
  const [definition] = operation.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  const missing = new Map<string, UnplannedField>();

  const compare = (
    { selections }: SelectionSetNode,
    fields: ProvidedFields,
    objects: ReadonlySet<string>,
    parent: string,
    path: readonly string[],
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? parent;
        const inner = intersect(objects, types.ofType(condition));
        if (inner.size > 0) compare(selection.selectionSet, fields, inner, condition, path);
      } else if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        if (isAnsweredWithout(selection.name.value, parent, types)) continue;
        const field = fields.get(name);
        const lacking = [...objects].filter((type) => !field?.types.has(type));
        const here = [...path, name];
        if (lacking.length > 0) {
          const reason = `no fetch of the plan gives it for ${lacking.join(', ')}`;
          missing.set(here.join('.'), { path: here, reason });
        } else if (field && selection.selectionSet) {
          const type = fieldType(selection.name.value, objects, types);
          compare(selection.selectionSet, field.fields, valueTypesOf(field, objects), type, here);
        }
      }
    }
  };

  const type = types.rootTypes[definition.operation === 'mutation' ? 'mutation' : 'query'];
  compare(definition.selectionSet, findProvided(root, types), new Set([type]), type, []);
  return [...missing.values()];
}

/** The shaping step knows the type of what can have one only; introspection asks no subgraph. */
function isAnsweredWithout(field: string, parent: string, types: ObjectTypes): boolean {
  if (field === '__typename') return types.isObject(parent);
  return field === '__schema' || field === '__type';
}

function fieldType(field: string, objects: ReadonlySet<string>, types: ObjectTypes): string {
  const [parent] = objects;
  return (parent !== undefined && types.typeInSupergraph(parent, field)) || '';
}
