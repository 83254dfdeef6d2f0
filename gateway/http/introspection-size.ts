import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** However small a schema is, this is answered at once. */
const ALWAYS_ANSWERED = 20_000;
/** Clients ask for the whole schema with one query of theirs, or with parts of it. */
const TIMES_THE_WHOLE = 2;

/** What tools ask for: all that a schema tells of itself. */
const WHOLE = parse(
  getIntrospectionQuery({
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);
const mostOf = new WeakMap<GraphQLSchema, number>();
/** Those that have neither `__schema` nor `__type` at their root, so that no variable matters. */
const withoutIntrospection = new WeakSet<OperationDefinitionNode>();

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** How many fields of introspection are answered at the most, where an operation asks for more; else undefined. */
export function passedIntrospection(schema: GraphQLSchema, asked: Asked): number | undefined {
  if (withoutIntrospection.has(asked.operation)) return undefined;
  const count = countIntrospection(schema, asked, ALWAYS_ANSWERED);
  if (count === 0) withoutIntrospection.add(asked.operation);
  if (count <= ALWAYS_ANSWERED) return undefined;
  const most = mostIntrospection(schema);
  return countIntrospection(schema, asked, most) > most ? most : undefined;
}

function mostIntrospection(schema: GraphQLSchema): number {
  const known = mostOf.get(schema);
  if (known !== undefined) return known;
  const [operation] = WHOLE.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('the introspection query has no operation');
  const asked = { document: WHOLE, operation, variables: {} };
  const whole = countIntrospection(schema, asked, Number.POSITIVE_INFINITY);
  const most = Math.max(ALWAYS_ANSWERED, whole * TIMES_THE_WHOLE);
  mostOf.set(schema, most);
  return most;
}

/**
 * Fields below `__schema` and `__type` in the answer of an operation, those of equal names counted apart;
 * `Infinity` as soon as it is clear that they are more than `most`. A schema refers to itself in circles, so that
 * few levels and few aliases can ask for a hundred million.
 */
function countIntrospection(schema: GraphQLSchema, asked: Asked, most: number): number {
  const fragments = new Map(
    asked.document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const info = { schema } as GraphQLResolveInfo; // all that fields of introspection look at
  const counted = new Map<SelectionSetNode, Map<unknown, number>>();
  let work = 0;

  function countSet(set: SelectionSetNode, type: GraphQLObjectType | null, source: unknown): number {
    const known = counted.get(set)?.get(source);
    if (known !== undefined) return known;
    let sum = 0;
    for (const selection of set.selections) {
      work += 1;
      if (work > most || sum > most) return Number.POSITIVE_INFINITY;
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(type, selection.name.value);
        if (!field) continue;
        const inner = getNamedType(field.type);
        sum += 1;
        if (!selection.selectionSet || !isObjectType(inner)) continue;
        for (const value of [resolve(field, source, selection)].flat()) {
          if (value) sum += countSet(selection.selectionSet, inner, value);
        }
      } else {
        const below =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? fragments.get(selection.name.value)
            : selection.selectionSet;
        if (below) sum += countSet(below, type, source);
      }
    }
    const bySource = counted.get(set) ?? new Map<unknown, number>();
    counted.set(set, bySource.set(source, sum));
    return sum;
  }

  function resolve(
    field: GraphQLField<unknown, unknown>,
    source: unknown,
    node: Parameters<typeof getArgumentValues>[1],
  ): unknown {
    try {
      return field.resolve?.(source, getArgumentValues(field, node, asked.variables), {}, info);
    } catch {
      return null; // arguments that can't be used are told of when the operation is run
    }
  }

  return countSet(asked.operation.selectionSet, null, undefined);
}

/** At the root, where `type` is null, only the two fields that lead into the schema. */
function fieldOf(type: GraphQLObjectType | null, name: string): GraphQLField<unknown, unknown> | undefined {
  if (type) return type.getFields()[name];
  return [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
}
