import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './operations';

/**
 * What a document touches of a schema, as coordinates: `Type`, `Type.field`, `Type.field.argument`,
 * `Input.field`, `Enum.VALUE`; of an enum that it reads, every value.
 * A document that is not valid against the schema tells what it can.
 */
export function coordinatesUsed(schema: GraphQLSchema, { document }: Operation): Set<string> {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: ({ type: node }) => {
        const type = typeFromAST(schema, node as never);
        if (type) addInput(used, String(getNamedType(type)), schema);
      },
      FragmentDefinition: ({ typeCondition }) => void used.add(typeCondition.name.value),
      InlineFragment: ({ typeCondition }) => {
        if (typeCondition) used.add(typeCondition.name.value);
      },
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field) return;
        const type = getNamedType(field.type);
        used.add(parent.name).add(`${parent.name}.${field.name}`).add(type.name);
        if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`${type.name}.${name}`);
      },
      Argument: () => {
        const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
        if (parent && field && argument) used.add(`${parent.name}.${field.name}.${argument.name}`);
      },
      ObjectField: ({ name }) => {
        const input = getNamedType(info.getParentInputType());
        if (input) used.add(input.name).add(`${input.name}.${name.value}`);
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(info.getInputType());
        if (type) used.add(type.name).add(`${type.name}.${value}`);
      },
    }),
  );
  return used;
}

/** A variable of an input type may hold all of it. */
function addInput(used: Set<string>, name: string, schema: GraphQLSchema): void {
  if (used.has(name)) return;
  used.add(name);
  const type = schema.getType(name);
  if (isEnumType(type)) for (const value of type.getValues()) used.add(`${name}.${value.name}`);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    used.add(`${name}.${field.name}`);
    addInput(used, getNamedType(field.type).name, schema);
  }
}
