import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';

/**
 * The value as the specification writes its type in JSON; scalars of the schema's own are passed on as they came.
 * @throws Error on what is no value of the type
 */
export function completeLeaf(type: GraphQLLeafType, value: unknown): unknown {
  if (isEnumType(type)) {
    if (typeof value === 'string' && type.getValue(value)) return value;
    throw new TypeError(`${type.name} has no such value`);
  }
  return isSpecifiedScalarType(type) ? type.serialize(value) : value;
}
