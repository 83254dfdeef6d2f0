import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const SUBGRAPHS = 12;
const TYPES = 20;
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
export function hostileSupergraph(urlOf: (name: string) => string): string {
  const services = range(SUBGRAPHS).map((index) => {
    const name = `s${index}`;
    return { name, url: urlOf(name), typeDefs: parse(typeDefsOf(index)) };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

function typeDefsOf(subgraph: number): string {
  const types = range(TYPES).map((type) => typeDefinition(type, subgraph));
  // the first subgraph knows the interface by its keys alone: all else is somewhere else for each implementation
  const own = subgraph === 0 ? '' : `own${subgraph}: Item items${subgraph}: [Item!]`;
  return `${LINK}
    type Query { root${subgraph}: Item shared: Item @shareable any${subgraph}: Any }
    interface Item { id: ID! ${own} }
    union Any = ${range(TYPES)
      .map((type) => `T${type}`)
      .join(' | ')}
    ${types.join('\n')}`;
}

function typeDefinition(type: number, subgraph: number): string {
  const isHome = range(SPREAD).some((step) => (type + step) % SUBGRAPHS === subgraph);
  const keys = `@key(fields: "id") ${isHome ? '@key(fields: "code") @key(fields: "id code")' : ''}`;
  const own = subgraph === 0 ? '' : `own${subgraph}: Item items${subgraph}: [Item!]`;
  const home = isHome
    ? 'code: ID! @shareable next: Item @shareable list: [[Item!]!] @shareable name: String @shareable'
    : '';
  return `type T${type} implements Item ${keys} { id: ID! ${own} ${home} }`;
}
