import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { ObjectTypes } from './check/object-types';
import { PlanningError } from './planner';

const MAX_SELECTIONS = 50_000;
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The operation with the object types spelled out where something that is an interface object in some subgraph is
 * asked for under the condition of another interface or a union: the planner throws at these. Conditions that all
 * or none can meet are taken away, where what they hold can be asked without them.
 */
export function spellConditions(
  document: DocumentNode,
  schema: GraphQLSchema,
  types: ObjectTypes,
): DocumentNode {
  if (types.interfaceObjects.size === 0) return document;
  let size = 0;

  const spell = (selections: readonly SelectionNode[], parent: string): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      size += 1;
      if (size > MAX_SELECTIONS)
        throw new PlanningError('the operation is too complex to plan: too many type conditions');
      if (selection.kind === Kind.FIELD) return [spellField(selection, parent)];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const condition = selection.typeCondition?.name.value ?? parent;
      const inner = selection.selectionSet.selections;
      const possible = types.ofType(parent);
      const matching = types.ofType(condition);
      if ([...possible].every((type) => matching.has(type)) && hasFieldsOf(schema, parent, condition)) {
        return spell(inner, parent);
      }
      const meet = [...possible].filter((type) => matching.has(type));
      const named = types.interfaceObjects.has(parent) ? meet : meet.length > 0 ? [condition] : [];
      return named.flatMap((type): SelectionNode[] => {
        const selected = spell(inner, type);
        if (selected.length === 0) return [];
        return [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
            selectionSet: { kind: Kind.SELECTION_SET, selections: selected },
          },
        ];
      });
    });

  const spellField = (field: FieldNode, parent: string): FieldNode => {
    const type = schema.getType(parent);
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    const inner = definition && getNamedType(definition.type);
    if (!field.selectionSet || !isCompositeType(inner)) return field;
    const selections = spell(field.selectionSet.selections, inner.name);
    return {
      ...field,
      selectionSet: { ...field.selectionSet, selections: selections.length > 0 ? selections : [TYPENAME] },
    };
  };

  const spellOperation = (node: OperationDefinitionNode): OperationDefinitionNode => {
    const root = types.rootTypes[node.operation === 'mutation' ? 'mutation' : 'query'];
    return {
      ...node,
      selectionSet: { ...node.selectionSet, selections: spell(node.selectionSet.selections, root) },
    };
  };
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? spellOperation(node) : node,
    ),
  };
}

/** Whether what can be asked under a condition can be asked without it. */
function hasFieldsOf(schema: GraphQLSchema, parent: string, condition: string): boolean {
  const type = schema.getType(parent);
  const wanted = schema.getType(condition);
  if (isObjectType(type) || type === wanted || isUnionType(wanted)) return true;
  return isInterfaceType(type) && isInterfaceType(wanted) && schema.isSubType(wanted, type);
}
