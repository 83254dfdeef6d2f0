import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { RunningGraph } from './running-graph';

/** A whole number that the public graph answers. */
export interface PublicNumber {
  /** Of its field, such as `Count.value`. */
  readonly coordinate: string;
  /** Where it stood, such as `countries.0.reach.individuals`. */
  readonly at: string;
  readonly value: number | null;
}

/** What to ask of a type: its whole numbers, and the values without an id that hang on it. */
interface Selection {
  readonly type: GraphQLObjectType;
  readonly numbers: readonly string[];
  readonly values: readonly { readonly field: string; readonly selection: Selection }[];
}

type AnyField = GraphQLField<unknown, unknown>;

/**
 * Every whole number that the graph answers without a scope: of each kind of thing that can be listed from the
 * root, all of it that one list holds, with everything that hangs on it and can be asked without a choice.
 */
export async function* publicNumbers(graph: RunningGraph): AsyncGenerator<PublicNumber> {
  const { data } = await graph.ask(getIntrospectionQuery());
  const schema = buildClientSchema(data as IntrospectionQuery);
  for (const [type, path] of pathsToThings(schema)) {
    const selection = selectionOf(type, []);
    if (selection.numbers.length + selection.values.length === 0) continue;
    const document = path.reduceRight((inner, field) => `${asked(field)} { ${inner} }`, printed(selection));
    const answer = await graph.ask(`{ ${document} }`);
    if (answer.errors)
      throw new Error(`${document}: ${answer.errors.map(({ message }) => message).join('; ')}`);
    const names = path.map(({ name }) => name);
    for (const [at, thing] of along(answer.data, names, '')) yield* numbersIn(thing, selection, at);
  }
}

/** The coordinates of all whole numbers that can be asked without a scope, listed from the root or not. */
export async function publicNumberFields(graph: RunningGraph): Promise<string[]> {
  const { data } = await graph.ask(getIntrospectionQuery());
  const types = Object.values(buildClientSchema(data as IntrospectionQuery).getTypeMap());
  return types.flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields())
      .filter(isNumber)
      .map(({ name }) => `${type.name}.${name}`);
  });
}

const isNumber = (field: AnyField): boolean => getNamedType(field.type).name === 'Int';
const canBeAsked = ({ args }: AnyField): boolean => !args.some(isRequiredArgument);

/** Something that has an id, and is not a part of something else. */
function isThing(type: GraphQLNamedType): type is GraphQLObjectType {
  if (!isObjectType(type)) return false;
  const { id, code } = type.getFields();
  return [id, code].some((field) => field && ['ID', 'CountryCode'].includes(getNamedType(field.type).name));
}

const isPage = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

/** The shortest way from the root to a list of each kind of thing; the root is one too. */
function pathsToThings(schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, readonly AnyField[]> {
  const root = schema.getQueryType();
  if (!root) throw new Error('there is nothing to query');
  const paths = new Map<GraphQLObjectType, readonly AnyField[]>();
  const waiting: [GraphQLObjectType, readonly AnyField[]][] = [[root, []]];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [type, path] = next;
    for (const field of Object.values(type.getFields()).filter(canBeAsked)) {
      const named = getNamedType(field.type);
      if (!isObjectType(named) || paths.has(named)) continue;
      if (isPage(named) && !named.getFields().nodes) continue;
      const longer = [...path, field];
      if (!isPage(named)) {
        paths.set(named, longer);
        waiting.push([named, longer]);
        continue;
      }
      const nodes = named.getFields().nodes as AnyField;
      const node = getNamedType(nodes.type) as GraphQLObjectType;
      if (paths.has(node)) continue;
      paths.set(node, [...longer, nodes]);
      waiting.push([node, [...longer, nodes]]);
    }
  }
  return new Map([[root, []], ...[...paths].filter(([type]) => isThing(type))]);
}

function selectionOf(type: GraphQLObjectType, above: readonly GraphQLObjectType[]): Selection {
  const fields = Object.values(type.getFields()).filter(canBeAsked);
  const values = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named) || isThing(named) || isPage(named) || above.includes(named)) return [];
    const selection = selectionOf(named, [...above, type]);
    return selection.numbers.length + selection.values.length === 0 ? [] : [{ field: field.name, selection }];
  });
  return { type, numbers: fields.filter(isNumber).map(({ name }) => name), values };
}

const asked = ({ name, args }: AnyField): string =>
  args.some((arg) => arg.name === 'first') ? `${name}(first: 500)` : name;

const printed = ({ numbers, values }: Selection): string =>
  [...numbers, ...values.map(({ field, selection }) => `${field} { ${printed(selection)} }`)].join(' ');

/** Everything that lies at the end of the path, through all lists. */
function* along(value: unknown, path: readonly string[], at: string): Generator<[string, unknown]> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* along(each, path, `${at}.${index}`);
    return;
  }
  const [first, ...rest] = path;
  if (first === undefined) yield [at, value];
  else yield* along((value as Record<string, unknown>)[first], rest, `${at}.${first}`);
}

function* numbersIn(
  thing: unknown,
  { type, numbers, values }: Selection,
  at: string,
): Generator<PublicNumber> {
  const fields = thing as Record<string, number | null>;
  for (const name of numbers)
    yield { coordinate: `${type.name}.${name}`, at: `${at}.${name}`.slice(1), value: fields[name] ?? null };
  for (const { field, selection } of values)
    for (const [place, value] of along(thing, [field], at)) yield* numbersIn(value, selection, place);
}
