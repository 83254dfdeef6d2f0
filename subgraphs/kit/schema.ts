import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';

const FEDERATION = {
  url: 'https://specs.apollo.dev/federation/v2.14',
  import: ['@key', '@shareable', '@external', '@requires', '@requiresScopes'],
};

/** `{ __typename, …key fields }` as the gateway sends it; the answer may be null when no such entity is known. */
export type ReferenceResolver<C> = (representation: never, context: C) => unknown;

export interface SubgraphParts<C> {
  /** Classes decorated with `@Resolver`. */
  readonly resolvers: NonEmptyArray<abstract new (...args: never[]) => unknown>;
  /** Object types that no field returns, such as entities this subgraph only adds fields to. */
  readonly orphanedTypes: readonly (abstract new (
    ...args: never[]
  ) => unknown)[];
  /** By type name; a type without one takes the representation as it comes. */
  readonly references: Readonly<Record<string, ReferenceResolver<C>>>;
}

export interface Subgraph {
  readonly schema: GraphQLSchema;
  readonly typeDefs: DocumentNode;
  /** The subgraph's SDL as it is committed and composed. */
  readonly sdl: string;
}

/** A Federation 2 subgraph out of type-graphql classes. */
export async function buildSubgraph<C>(parts: SubgraphParts<C>): Promise<Subgraph> {
  const built = await buildSchema({
    resolvers: parts.resolvers as NonEmptyArray<new () => unknown>,
    orphanedTypes: [...parts.orphanedTypes] as (new () => unknown)[],
    scalarsMap: [],
    validate: false,
  });
  built.extensions = { ...built.extensions, directives: { link: FEDERATION } };
  const sdl = `${printSchemaWithDirectives(built)}\n`;
  const typeDefs = parse(sdl);
  const resolvers = createResolversMap(built) as Record<string, Record<string, unknown>>;
  for (const [typeName, resolveReference] of Object.entries(parts.references)) {
    resolvers[typeName] = {
      ...resolvers[typeName],
      __resolveReference: (representation: never, context: C) => resolveReference(representation, context),
    };
  }
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  return { schema, typeDefs, sdl };
}
