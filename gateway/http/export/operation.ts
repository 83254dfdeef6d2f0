import { type GraphQLArgument, parse, print } from 'graphql';
import { type Export, itemsPath } from './catalogue';
import type { Column } from './columns';
import type { Arguments, Given } from './parameters';

/** A document with its variables, as a client would send it. */
export interface Operation {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Arguments;
}

/** The first page of `pageSize` rows with these columns; the next ones differ in the variable `after`. */
export function pageOperation(
  source: Export,
  columns: readonly Column[],
  given: Given,
  pageSize: number,
): Operation {
  const page = source.connection ? ' pageInfo { hasNextPage endCursor }' : '';
  const items = itemsPath(source.connection).reduceRight(
    (inner, name) => `{ ${name} ${inner} }`,
    `{ ${selectionOf(columns)} }`,
  );
  const asked = operation(source, given, `{ ${items.slice(1, -1)}${page} }`, source.connection !== null);
  if (!source.connection) return asked;
  return { ...asked, variables: { ...asked.variables, first: pageSize, after: null } };
}

/** How many rows the whole export has; null where the graph does not count them. */
export function countOperation(source: Export, given: Given): Operation | null {
  return source.connection?.counted ? operation(source, given, '{ totalCount }', false) : null;
}

function operation(source: Export, given: Given, selection: string, paged: boolean): Operation {
  const { parent, list } = source;
  const above = parent ? bind(parent.args, given.parent, 'of_') : NOTHING;
  const own = bind(list.args, given.list, '');
  const declared = [...above.declared, ...own.declared];
  const passed = [...own.passed];
  if (paged) {
    declared.push('$first: Int!', '$after: String');
    passed.push('first: $first', 'after: $after');
  }
  const listed = `${list.name}${inBrackets(passed)} ${selection}`;
  const body = parent ? `${parent.name}${inBrackets(above.passed)} { ${listed} }` : listed;
  const operationName = `Export_${source.name.replaceAll('.', '_')}`;
  return {
    operationName,
    query: print(parse(`query ${operationName}${inBrackets(declared)} { ${body} }`)),
    variables: { ...above.variables, ...own.variables },
  };
}

interface Bound {
  readonly declared: readonly string[];
  readonly passed: readonly string[];
  readonly variables: Arguments;
}

const NOTHING: Bound = { declared: [], passed: [], variables: {} };

/** Values travel as variables only, so that no text from an address ever stands in a document. */
function bind(args: readonly GraphQLArgument[], values: Arguments, prefix: string): Bound {
  const bound = args.filter(({ name }) => name in values);
  return {
    declared: bound.map(({ name, type }) => `$${prefix}${name}: ${type}`),
    passed: bound.map(({ name }) => `${name}: $${prefix}${name}`),
    variables: Object.fromEntries(bound.map(({ name }) => [prefix + name, values[name]])),
  };
}

function inBrackets(items: readonly string[]): string {
  return items.length > 0 ? `(${items.join(', ')})` : '';
}

interface Selection extends Map<string, Selection> {}

function selectionOf(columns: readonly Column[]): string {
  const selected: Selection = new Map();
  select(selected, columns);
  return printed(selected);
}

function select(into: Selection, columns: readonly Column[]): void {
  for (const { path, itemPath, within } of columns) {
    let place = into;
    for (const name of [...path, ...itemPath]) {
      const next: Selection = place.get(name) ?? new Map();
      place.set(name, next);
      place = next;
    }
    select(place, within);
  }
}

function printed(selection: Selection): string {
  return [...selection]
    .map(([name, inner]) => (inner.size > 0 ? `${name} { ${printed(inner)} }` : name))
    .join(' ');
}
