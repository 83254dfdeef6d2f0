import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';

export type OutputField = GraphQLField<unknown, unknown>;

/** A list that is read page by page. */
export interface Connection {
  readonly node: GraphQLObjectType;
  /** Whether a page has its items in `nodes`, or only behind `edges`. */
  readonly items: 'nodes' | 'edges';
  /** Whether the whole list can be counted. */
  readonly counted: boolean;
}

/** Arguments that choose the page; all others choose what is in the list. */
export const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

/** What `field` lists, if it can be paged on from a cursor as Relay has it. */
export function readConnection(field: OutputField): Connection | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !isConnectionType(type) || isListType(getNullableType(field.type))) return null;
  const isPaged = ['first', 'after'].every((name) => field.args.some((arg) => arg.name === name));
  const { nodes, edges, totalCount } = type.getFields();
  const edge = edges && getNamedType(edges.type);
  const item = nodes ?? (isObjectType(edge) ? edge.getFields().node : undefined);
  const node = item && getNamedType(item.type);
  if (!isPaged || !isObjectType(node)) return null;
  return { node, items: nodes ? 'nodes' : 'edges', counted: totalCount !== undefined };
}

export function isConnectionType(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const page = type.getFields().pageInfo;
  const info = page && getNamedType(page.type);
  if (!isObjectType(info)) return false;
  return ['hasNextPage', 'endCursor'].every((name) => name in info.getFields());
}
