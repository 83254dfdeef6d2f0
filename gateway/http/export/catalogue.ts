import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { type Columns, columnsOf } from './columns';
import {
  type Connection,
  isConnectionType,
  type OutputField,
  PAGE_ARGUMENTS,
  readConnection,
} from './connection';
import { type Ownership, readOwnership } from './ownership';
import { type Parameter, parametersOf } from './parameters';

/** A list of the graph that can be had as a file. */
export interface Export extends Columns {
  /** The field of Query, such as `activities`; for a list below one object `activity.participations`. */
  readonly name: string;
  readonly description: string;
  /** The field of Query that finds the object above the list. */
  readonly parent: OutputField | null;
  readonly list: OutputField;
  readonly node: GraphQLObjectType;
  /** Null for a short list that comes whole. */
  readonly connection: Connection | null;
  readonly parameters: readonly Parameter[];
  /** Subgraphs that answer the list itself. */
  readonly owners: readonly string[];
}

export type Catalogue = ReadonlyMap<string, Export>;

/** Parameters of an address that say how a file is written, not what is in it. */
export const FILE_PARAMETERS = ['bom', 'columns'];

/** Everything that `schema` lists: at its root, and with pages below what a field of its root finds. */
export function readCatalogue(schema: GraphQLSchema, supergraphSdl: string, maxDepth: number): Catalogue {
  const ownership = readOwnership(supergraphSdl);
  const query = schema.getQueryType();
  const found: Export[] = [];
  for (const field of Object.values(query?.getFields() ?? {})) {
    const connection = readConnection(field);
    const node = connection?.node ?? nodeOfPlainList(field);
    if (node) found.push(describe({ parent: null, list: field, connection, node }, ownership, maxDepth));
    const object = getNamedType(field.type);
    if (isListType(getNullableType(field.type)) || !isObjectType(object) || isConnectionType(object))
      continue;
    for (const list of Object.values(object.getFields())) {
      const below = readConnection(list);
      if (below)
        found.push(
          describe({ parent: field, list, connection: below, node: below.node }, ownership, maxDepth),
        );
    }
  }
  return new Map(found.map((one) => [one.name, one]));
}

type Found = Pick<Export, 'parent' | 'list' | 'connection' | 'node'>;

function describe({ parent, list, connection, node }: Found, ownership: Ownership, maxDepth: number): Export {
  const levelsAbove = (parent ? 2 : 1) + itemsPath(connection).length;
  return {
    name: parent ? `${parent.name}.${list.name}` : list.name,
    description: [list.description, node.description].filter(Boolean).join(' '),
    parent,
    list,
    node,
    connection,
    parameters: parametersOf(
      parent,
      list.args.filter(({ name }) => !connection || !PAGE_ARGUMENTS.includes(name)),
      FILE_PARAMETERS,
    ),
    owners: ownership.ownersOf(parent ? getNamedType(parent.type).name : 'Query', list.name),
    ...columnsOf(node, ownership, maxDepth - levelsAbove),
  };
}

/** From the list to its items. */
export function itemsPath(connection: Connection | null): string[] {
  if (!connection) return [];
  return connection.items === 'nodes' ? ['nodes'] : ['edges', 'node'];
}

function nodeOfPlainList(field: OutputField): GraphQLObjectType | null {
  const type = getNullableType(field.type);
  const node = getNamedType(type);
  const isPlain = isListType(type) && !isListType(getNullableType(type.ofType));
  return isPlain && isObjectType(node) && !field.args.some(isRequiredArgument) ? node : null;
}
