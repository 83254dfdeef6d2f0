import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

const SCOPES = 'requiresScopes';

/** As federation declares it, so that the SDL can be read by any tool. */
const declaration = `"""
Asked of who reads this: all scopes of one of the lists.
"""
directive @${SCOPES}(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION`;

/**
 * The API schema as SDL, with the scopes that each type and field asks for: to clients they belong to the
 * contract, and federation leaves them out of the API schema.
 */
export function scopedApiSdl(api: GraphQLSchema, supergraphSdl: string): string {
  const scopes = new Map<string, ConstDirectiveNode>();
  const note = (coordinate: string, { directives }: FieldDefinitionNode | ObjectTypeDefinitionNode): void => {
    const asked = directives?.find(({ name }) => name.value === SCOPES);
    if (asked) scopes.set(coordinate, asked);
  };
  for (const type of parse(supergraphSdl).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    note(type.name.value, type);
    for (const field of type.fields ?? []) note(`${type.name.value}.${field.name.value}`, field);
  }
  const marked = <N extends FieldDefinitionNode | ObjectTypeDefinitionNode>(
    node: N,
    coordinate: string,
  ): N => {
    const asked = scopes.get(coordinate);
    return asked ? { ...node, directives: [...(node.directives ?? []), asked] } : node;
  };
  const document = visit(parse(printSchema(api)), {
    ObjectTypeDefinition: (type) => ({
      ...marked(type, type.name.value),
      fields: type.fields?.map((field) => marked(field, `${type.name.value}.${field.name.value}`)),
    }),
  });
  return `${declaration}\n\n${print(document)}\n`;
}
