import { type GraphQLScalarType, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';
import { GraphQLCountryCode, GraphQLDate } from '../../subgraphs/kit/scalars';

/**
 * Lets the gateway check the scalars that it knows. A supergraph carries only their names, so a slip in one value
 * would be seen first by a subgraph, and cost every field of the same fetch.
 */
export function checkKnownScalars(schema: GraphQLSchema): void {
  for (const known of [GraphQLCountryCode, GraphQLDate] as GraphQLScalarType[]) {
    const type = schema.getType(known.name);
    if (!isScalarType(type)) continue;
    // subgraphs get the value as it came: they parse it themselves
    type.parseValue = (value) => {
      known.parseValue(value);
      return value;
    };
    type.parseLiteral = (node, variables) => {
      known.parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
}
