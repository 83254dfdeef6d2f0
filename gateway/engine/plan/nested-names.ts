import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { PreparedSupergraph } from './prepare/prepared-supergraph';

/**
 * The operation with every second field with inputs, on each way down, under its other name; response names stay.
 * @param schema of the prepared supergraph, in which these names are
 * @see nameNestedRequirements
 */
export function renameNested(
  operation: DocumentNode,
  schema: GraphQLSchema,
  { nestedNames }: PreparedSupergraph,
): DocumentNode {
  if (nestedNames.size === 0) return operation;
  const types = new TypeInfo(schema);
  const isCounted: boolean[] = [];
  let depth = 0;
  return visit(
    operation,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          const value = nestedNames.get(types.getParentType()?.name ?? '')?.get(field.name.value);
          isCounted.push(value !== undefined);
          if (value === undefined) return undefined;
          depth += 1;
          if (depth % 2 === 1) return undefined;
          return { ...field, alias: field.alias ?? field.name, name: { kind: Kind.NAME, value } };
        },
        leave() {
          if (isCounted.pop()) depth -= 1;
        },
      },
    }),
  );
}
