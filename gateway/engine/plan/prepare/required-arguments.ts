import { type FieldNode, Kind, print } from 'graphql';
import { changeRequiredFields } from './field-sets';
import type { SupergraphDraft, TypeDraft } from './supergraph-draft';
import { implementationsOf, type VirtualFields } from './virtual-fields';

/**
 * Gives each field with arguments that is named in any `@requires` a field of its own, without arguments: to the
 * planner arguments are no part of a field's identity, so that the client's `f(limit: 1)` would be taken for the
 * required `f(limit: 3)`. An object gets one too: what a client asks of it besides may fail and make it null.
 */
export function nameRequiredArguments(draft: SupergraphDraft, virtual: VirtualFields): void {
  const names = new Map<string, string>();
  /** Where each is needed, and what it stands for there. */
  const places = new Map<string, { readonly field: string; readonly types: Set<TypeDraft> }>();

  const nameOf = ({ name, arguments: given = [] }: FieldNode): string => {
    const sorted = [...given].sort((one, other) => (one.name.value < other.name.value ? -1 : 1));
    const id = `${name.value}(${sorted.map((argument) => print(argument)).join()})`;
    const made = names.get(id) ?? virtual.name(name.value, given);
    names.set(id, made);
    return made;
  };

  changeRequiredFields(draft, (field, type, isOwn) => {
    const isObject = isOwn && field.selectionSet !== undefined;
    if (!field.arguments?.length && !isObject) return field;
    const value = nameOf(field);
    const place = places.get(value) ?? { field: field.name.value, types: new Set() };
    places.set(value, place);
    place.types.add(type);
    return { ...field, name: { kind: Kind.NAME, value }, arguments: [] };
  });
  for (const [name, { field, types }] of places) {
    for (const type of types) {
      for (const one of [type, ...implementationsOf(draft, type)]) virtual.add(one, field, name);
    }
  }
}
