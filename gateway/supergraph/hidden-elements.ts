import {
  type ConstValueNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  Kind,
} from 'graphql';

type InputValue = GraphQLArgument | GraphQLInputField;
type WithFields = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** A part of a schema that can be left out of what clients see. */
export type Element = GraphQLNamedType | Field | InputValue;

/** Relay's page types: an edge has a node and a cursor, a connection edges or nodes and page information. */
const PAGE_CONTENT = ['node', 'nodes', 'edges'];
const PAGE_POSITION = ['cursor', 'pageInfo'];

/**
 * Grows `hidden` until nothing visible refers to anything in it: fields that return a hidden type, arguments
 * that take one, fields that can't be asked without such an argument, interface fields that an implementation
 * no longer has, types of which nothing is left.
 */
export function hideReferences(types: readonly GraphQLNamedType[], hidden: Set<Element>): void {
  let sizeBefore: number;
  do {
    sizeBefore = hidden.size;
    for (const type of types) hideWithin(type, hidden);
  } while (hidden.size > sizeBefore);
}

function hideWithin(type: GraphQLNamedType, hidden: Set<Element>): void {
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields());
    for (const field of fields) hideField(type, field, hidden);
    if (fields.every((field) => hidden.has(field)) || isPageOfHidden(type, hidden)) hidden.add(type);
  } else if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    for (const field of fields) if (takesHidden(field, hidden)) hidden.add(field);
    const unusable = fields.some((field) => hidden.has(field) && isRequiredInputField(field));
    if (unusable || fields.every((field) => hidden.has(field))) hidden.add(type);
  } else if (isUnionType(type)) {
    if (type.getTypes().every((member) => hidden.has(member))) hidden.add(type);
  }
}

function hideField(type: WithFields, field: Field, hidden: Set<Element>): void {
  const implemented = type.getInterfaces().flatMap((parent) => parent.getFields()[field.name] ?? []);
  for (const arg of field.args) {
    const same = implemented.flatMap(({ args }) => args.find(({ name }) => name === arg.name) ?? []);
    if (takesHidden(arg, hidden) || same.some((parent) => hidden.has(parent))) hidden.add(arg);
    if (hidden.has(arg)) for (const parent of same) hidden.add(parent);
  }
  const unusable = field.args.some((arg) => hidden.has(arg) && isRequiredArgument(arg));
  if (unusable || hidden.has(getNamedType(field.type))) hidden.add(field);
  if (hidden.has(field)) for (const parent of implemented) hidden.add(parent);
}

/** Without its nodes a page still tells of them, by its count and its cursors. */
function isPageOfHidden(type: WithFields, hidden: ReadonlySet<Element>): boolean {
  const fields = type.getFields();
  const isHiddenField = (name: string): boolean => {
    const field = fields[name];
    return field !== undefined && hidden.has(field);
  };
  return PAGE_POSITION.some((name) => name in fields) && PAGE_CONTENT.some(isHiddenField);
}

function takesHidden(value: InputValue, hidden: ReadonlySet<Element>): boolean {
  if (hidden.has(getNamedType(value.type))) return true;
  const byDefault = value.astNode?.defaultValue;
  return byDefault !== undefined && namesHidden(byDefault, value.type, hidden);
}

function namesHidden(value: ConstValueNode, type: GraphQLInputType, hidden: ReadonlySet<Element>): boolean {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items = value.kind === Kind.LIST ? value.values : [value];
    return items.some((item) => namesHidden(item, nullable.ofType, hidden));
  }
  if (value.kind !== Kind.OBJECT || !isInputObjectType(nullable)) return false;
  return value.fields.some(({ name, value: given }) => {
    const field = nullable.getFields()[name.value];
    return field !== undefined && (hidden.has(field) || namesHidden(given, field.type, hidden));
  });
}

/** The types that a client can still come across, starting from the root types. */
export function reachableTypes(schema: GraphQLSchema, hidden: ReadonlySet<Element>): Set<GraphQLNamedType> {
  const reached = new Set<GraphQLNamedType>();
  const answered = new Set<GraphQLNamedType>();

  const name = (type: GraphQLNamedType): void => {
    if (reached.has(type) || hidden.has(type)) return;
    reached.add(type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const parent of type.getInterfaces()) name(parent);
      for (const field of Object.values(type.getFields())) {
        if (hidden.has(field)) continue;
        answer(getNamedType(field.type));
        for (const arg of field.args) if (!hidden.has(arg)) name(getNamedType(arg.type));
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        if (!hidden.has(field)) name(getNamedType(field.type));
    }
  };
  // An interface that is only implemented, never returned, brings in none of its other implementations.
  const answer = (type: GraphQLNamedType): void => {
    if (answered.has(type) || hidden.has(type)) return;
    answered.add(type);
    name(type);
    if (isUnionType(type)) for (const member of type.getTypes()) answer(member);
    if (isInterfaceType(type)) for (const child of schema.getPossibleTypes(type)) answer(child);
  };

  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (root) answer(root);
  }
  return reached;
}
