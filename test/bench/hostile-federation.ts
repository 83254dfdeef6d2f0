import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

interface Size {
  readonly subgraphs: number;
  /** Implementations of the interface. */
  readonly types: number;
}

export const LARGE: Size = { subgraphs: 12, types: 20 };
/** Composed in a moment. */
export const SMALL: Size = { subgraphs: 6, types: 12 };

/** In how many subgraphs each type has the fields of its interface. */
const SPREAD = 3;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14",
  import: ["@key", "@shareable"])`;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/**
 * A federation that is hard to plan for: an interface with twenty implementations spread over twelve subgraphs, which
 * each have several keys and refer to the interface again, so that a selection multiplies at every level.
 * @param urlOf where each of its subgraphs is
 */
export function hostileSupergraph(size: Size, urlOf?: (name: string) => string): string {
  return compose(
    range(size.subgraphs).map((index) => ({ name: `s${index}`, typeDefs: hostileTypeDefs(size, index) })),
    urlOf,
  );
}

function compose(
  subgraphs: readonly { readonly name: string; readonly typeDefs: string }[],
  urlOf: (name: string) => string = () => 'http://127.0.0.1:1/graphql',
): string {
  const services = subgraphs.map(({ name, typeDefs }) => ({
    name,
    url: urlOf(name),
    typeDefs: parse(typeDefs),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

export function hostileTypeDefs(size: Size, subgraph: number): string {
  const types = range(size.types).map((type) => typeDefinition(size, type, subgraph));
  // the first subgraph knows the interface by its keys alone: all else is somewhere else for each implementation
  const own = subgraph === 0 ? '' : `own${subgraph}: Item items${subgraph}: [Item!]`;
  return `${LINK}
    type Query { root${subgraph}: Item shared: Item @shareable any${subgraph}: Any }
    interface Item { id: ID! ${own} }
    union Any = ${range(size.types)
      .map((type) => `T${type}`)
      .join(' | ')}
    ${types.join('\n')}`;
}

/** Of two ways to the same field, for each of 26 types: the planner writes down all 2^26 choices, and runs out of memory. */
export const CHOICES = { types: 26, document: '{ item { name } }' };

export function choicesSupergraph(): string {
  const implementations = (fields: string): string =>
    range(CHOICES.types)
      .map((type) => `type T${type} implements Item @key(fields: "id") { id: ID! ${fields} }`)
      .join('\n');
  const withName = `${LINK} interface Item { id: ID! name: String } ${implementations('name: String @shareable')}`;
  const withoutName = `${LINK} type Query { item: Item } interface Item { id: ID! } ${implementations('')}`;
  return compose(
    [withoutName, withName, withName].map((typeDefs, index) => ({ name: `s${index}`, typeDefs })),
  );
}

function typeDefinition({ subgraphs }: Size, type: number, subgraph: number): string {
  const isHome = range(SPREAD).some((step) => (type + step) % subgraphs === subgraph);
  const keys = `@key(fields: "id") ${isHome ? '@key(fields: "code") @key(fields: "id code")' : ''}`;
  const own = subgraph === 0 ? '' : `own${subgraph}: Item items${subgraph}: [Item!]`;
  const home = isHome
    ? 'code: ID! @shareable next: Item @shareable list: [[Item!]!] @shareable name: String @shareable'
    : '';
  return `type T${type} implements Item ${keys} { id: ID! ${own} ${home} }`;
}

/** Short, and what has to be planned multiplies with each level: nobody lives to see the plan of ten. */
export function hostileDocument({ subgraphs }: Size, levels: number): string {
  const names = range(levels).map((level) => `own${1 + (level % (subgraphs - 1))}`);
  return `{ root0 { ${names.join(' { ')} { id } ${'} '.repeat(levels)}}`;
}
