import { buildASTSchema, type GraphQLSchema, Kind, parse, printSchema, type TypeNode, visit } from 'graphql';

/** The schema with every field nullable: what is null there is null by itself, and not for something below it. */
export function lenientSchema(schema: GraphQLSchema): GraphQLSchema {
  const document = visit(parse(printSchema(schema)), {
    FieldDefinition: (field) => ({ ...field, type: nullable(field.type) }),
  });
  return buildASTSchema(document, { assumeValid: true });
}

function nullable(type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) return nullable(type.type);
  return type.kind === Kind.LIST_TYPE ? { ...type, type: nullable(type.type) } : type;
}
