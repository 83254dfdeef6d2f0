import { type ArgumentNode, type FieldNode, Kind, parse, print, type SelectionSetNode } from 'graphql';
import { changeArguments, isJoin, stringArgument, textOf } from './directives';
import type { FieldDraft, SupergraphDraft, TypeDraft } from './supergraph-draft';
import { namedTypeOf } from './supergraph-draft';

/** A field with arguments that some subgraph requires: in the planner's eyes a field of its own. */
export interface VirtualField {
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

/**
 * Gives each field with arguments that is named in any `@requires` a field of its own, without arguments: to the
 * planner arguments are no part of a field's identity, so that the client's `f(limit: 1)` would be taken for the
 * required `f(limit: 3)`.
 * @param prefix starts no name in the supergraph
 * @returns what each new field stands for, by its name
 */
export function nameRequiredArguments(draft: SupergraphDraft, prefix: string): Map<string, VirtualField> {
  const names = new Map<string, string>();
  const virtual = new Map<string, VirtualField>();
  /** Where each is needed. */
  const places = new Map<string, Set<TypeDraft>>();

  const nameOf = ({ name, arguments: given = [] }: FieldNode): string => {
    const sorted = [...given].sort((one, other) => (one.name.value < other.name.value ? -1 : 1));
    const id = `${name.value}(${sorted.map((argument) => print(argument)).join()})`;
    const known = names.get(id);
    if (known) return known;
    const made = `${prefix}_${names.size + 1}_${name.value}`;
    names.set(id, made);
    virtual.set(made, { field: name.value, arguments: given });
    return made;
  };

  const rewrite = (type: TypeDraft | undefined, set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inner = condition === undefined ? type : draft.types.get(condition);
        return { ...selection, selectionSet: rewrite(inner, selection.selectionSet) };
      }
      const field = type?.fields.get(selection.name.value);
      const inner = field && draft.types.get(namedTypeOf(field.type));
      const selectionSet = selection.selectionSet && rewrite(inner, selection.selectionSet);
      const same: FieldNode = { ...selection, ...(selectionSet && { selectionSet }) };
      if (!type || !selection.arguments?.length) return same;
      const name = nameOf(selection);
      places.set(name, (places.get(name) ?? new Set()).add(type));
      return { ...same, name: { kind: Kind.NAME, value: name }, arguments: [] };
    }),
  });

  for (const type of draft.types.values()) {
    for (const field of type.fields.values()) rewriteRequires(field, (set) => rewrite(type, set));
  }
  for (const [name, types] of places) {
    const model = virtual.get(name)?.field ?? name;
    for (const type of [...types].flatMap((one) => [one, ...implementationsOf(draft, one)])) {
      const field = type.fields.get(model);
      if (field)
        type.fields.set(name, { ...field, name, arguments: [], directives: field.directives.filter(isJoin) });
    }
  }
  return virtual;
}

function rewriteRequires(field: FieldDraft, rewrite: (set: SelectionSetNode) => SelectionSetNode): void {
  field.directives = field.directives.map((directive) => {
    const requires = textOf(directive, 'requires');
    if (!isJoin(directive) || requires === undefined || !requires.includes('(')) return directive;
    const [operation] = parse(`{${requires}}`, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return directive;
    const text = print(rewrite(operation.selectionSet)).slice(1, -1).replace(/\s+/g, ' ').trim();
    return changeArguments(directive, { requires: stringArgument(text) });
  });
}

function implementationsOf(draft: SupergraphDraft, { name }: TypeDraft): TypeDraft[] {
  return [...draft.types.values()].filter((type) => type.interfaces.includes(name));
}
