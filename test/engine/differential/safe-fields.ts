import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { SubgraphDirectives } from './subgraph-directives';

interface Subgraph {
  readonly schema: GraphQLSchema;
  readonly directives: SubgraphDirectives;
}

/**
 * The fields that nothing may go wrong in, because entities could not be found or computed without them: those in
 * keys and requirements, by their name alone, and those that would take such a field with them when they bubble.
 * So are those of interface objects that may not be null: what is asked of them for one type is fetched for all, and
 * would take along what is asked of the others.
 */
export function findSafeFields(subgraphs: readonly Subgraph[]): (type: string, field: string) => boolean {
  const names = new Set<string>();
  const bubbling = new Set<string>();
  for (const { schema, directives } of subgraphs) {
    const fieldSets = [...directives.keys].flatMap(([type, keys]) =>
      keys.map(({ selectionSet }) => [type, selectionSet] as const),
    );
    for (const [coordinate, selectionSet] of directives.requires) {
      fieldSets.push([coordinate.split('.')[0] ?? '', selectionSet]);
    }
    for (const name of [...directives.keyFields, ...directives.requiredFields]) names.add(name);
    for (const name of directives.interfaceObjects) addInterfaceObject(schema.getType(name));
    for (const [type, selectionSet] of fieldSets) {
      for (const below of typesBelow(schema, schema.getType(type), selectionSet)) addBubbling(below.name);
    }
  }
  return (type, field) => names.has(field) || bubbling.has(`${type}.${field}`);

  function addInterfaceObject(type: GraphQLNamedType | undefined): void {
    if (!isObjectType(type)) return;
    const implementations = subgraphs.flatMap((one) =>
      objectTypes(one.schema, one.schema.getType(type.name)).map(({ name }) => name),
    );
    for (const field of Object.values(type.getFields())) {
      if (!isNonNullType(field.type)) continue;
      for (const name of implementations) bubbling.add(`${name}.${field.name}`);
      const returned = getNamedType(field.type);
      if (isCompositeType(returned)) addBubbling(returned.name);
    }
  }

  function addBubbling(name: string): void {
    for (const { schema } of subgraphs) {
      for (const type of objectTypes(schema, schema.getType(name))) {
        for (const field of Object.values(type.getFields())) {
          const coordinate = `${type.name}.${field.name}`;
          if (!isNonNullType(field.type) || bubbling.has(coordinate)) continue;
          bubbling.add(coordinate);
          const returned = getNamedType(field.type);
          if (isCompositeType(returned)) addBubbling(returned.name);
        }
      }
    }
  }
}

/** The types of the objects that a field set goes down to, its own aside. */
function typesBelow(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
): GraphQLNamedType[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition;
      const narrowed = condition ? schema.getType(condition.name.value) : type;
      return typesBelow(schema, narrowed, selection.selectionSet);
    }
    if (!selection.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return [];
    const field = type.getFields()[selection.name.value];
    const returned = field && getNamedType(field.type);
    return returned ? [returned, ...typesBelow(schema, returned, selection.selectionSet)] : [];
  });
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType | undefined) {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
