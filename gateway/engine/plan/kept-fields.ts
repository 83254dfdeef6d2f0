import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The operation with `__typename` wherever something is asked for under type conditions only. Where no object can meet
 * any of them, such as below an object type whose field has a narrower type than its interface's, the planner leaves
 * out the field, and with it whether there is anything.
 */
export function keepFields(operation: DocumentNode): DocumentNode {
  return visit(operation, {
    Field({ selectionSet, ...field }): FieldNode | undefined {
      if (!selectionSet?.selections.every(({ kind }) => kind === Kind.INLINE_FRAGMENT)) return undefined;
      return {
        ...field,
        selectionSet: { ...selectionSet, selections: [TYPENAME, ...selectionSet.selections] },
      };
    },
  });
}
