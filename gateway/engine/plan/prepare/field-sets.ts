import { type FieldNode, Kind, parse, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import { changeArguments, isJoin, stringArgument, textOf } from './directives';
import { namedTypeOf, type SupergraphDraft, type TypeDraft } from './supergraph-draft';

/** @throws Error on text that is no field set */
export function parseFieldSet(fieldSet: string): SelectionSetNode {
  const [operation] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a field set: ${fieldSet}`);
  return operation.selectionSet;
}

/**
 * Changes fields in all that any `@requires` names; `change` is given a field, the type that it is asked of, and
 * whether that is the type that has the `@requires`.
 */
export function changeRequiredFields(
  draft: SupergraphDraft,
  change: (field: FieldNode, type: TypeDraft, isOwn: boolean) => FieldNode,
): void {
  const changeIn = (
    type: TypeDraft | undefined,
    set: SelectionSetNode,
    isOwn: boolean,
  ): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inner = condition === undefined ? type : draft.types.get(condition);
        return { ...selection, selectionSet: changeIn(inner, selection.selectionSet, isOwn) };
      }
      const field = type?.fields.get(selection.name.value);
      if (!type || !field) return selection;
      const inner = draft.types.get(namedTypeOf(field.type));
      const selectionSet = selection.selectionSet && changeIn(inner, selection.selectionSet, false);
      return change({ ...selection, ...(selectionSet && { selectionSet }) }, type, isOwn);
    }),
  });
  for (const type of draft.types.values()) {
    for (const field of type.fields.values()) {
      field.directives = field.directives.map((directive) => {
        const requires = textOf(directive, 'requires');
        if (!isJoin(directive) || requires === undefined) return directive;
        const text = print(changeIn(type, parseFieldSet(requires), true)).slice(1, -1);
        return changeArguments(directive, { requires: stringArgument(text.replace(/\s+/g, ' ').trim()) });
      });
    }
  }
}
