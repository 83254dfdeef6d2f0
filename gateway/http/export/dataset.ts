import { type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { Operation } from './operation';

/** Asks which data the graph holds; null for a graph that does not tell. */
export function datasetOperation(schema: GraphQLSchema): Operation | null {
  const field = schema.getQueryType()?.getFields().dataset;
  const type = field && getNamedType(field.type);
  if (!isObjectType(type) || field?.args.some(isRequiredArgument)) return null;
  const names = Object.values(type.getFields())
    .filter((one) => isLeafType(getNamedType(one.type)) && !one.args.some(isRequiredArgument))
    .map(({ name }) => name);
  const query = `query Export_dataset { dataset { ${names.join(' ')} } }`;
  return names.length > 0 ? { operationName: 'Export_dataset', query, variables: {} } : null;
}
