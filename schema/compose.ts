import { composeServices } from '@apollo/composition';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { amexcidSubgraph } from '../subgraphs/amexcid/subgraph';
import { arcoSubgraph } from '../subgraphs/arco/subgraph';
import type { Subgraph } from '../subgraphs/kit/schema';
import { usaidSubgraph } from '../subgraphs/usaid/subgraph';

/** The subgraphs of the graph, by name; the port is where each listens unless told otherwise. */
const subgraphs: readonly { name: string; port: number; build: () => Promise<Subgraph> }[] = [
  { name: 'amexcid', port: 4002, build: amexcidSubgraph },
  { name: 'arco', port: 4003, build: arcoSubgraph },
  { name: 'usaid', port: 4001, build: usaidSubgraph },
];

/** The schema as files, by file name: the SDL of each subgraph and the supergraph composed of them. */
export type SchemaFiles = ReadonlyMap<string, string>;

/** A subgraph's part in a composition. */
export interface SubgraphPart {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

export interface Composition {
  readonly subgraphs: readonly SubgraphPart[];
  readonly supergraphSdl: string;
  /** What a client with every scope may ask for. */
  readonly api: GraphQLSchema;
}

/**
 * What is composed of the given subgraphs.
 * @throws Error naming every composition error, one a line
 */
export function composeParts(parts: readonly SubgraphPart[]): Composition {
  const composed = composeServices([...parts]);
  if (composed.errors) {
    const reasons = composed.errors.map(
      ({ extensions, message }) => `  ${String(extensions.code)}: ${message}`,
    );
    throw new Error(`the subgraphs don't compose:\n${reasons.join('\n')}`);
  }
  return {
    subgraphs: parts,
    supergraphSdl: `${composed.supergraphSdl.trimEnd()}\n`,
    api: composed.schema.toAPISchema().toGraphQLJSSchema(),
  };
}

/** The subgraphs as the code has them, printed and composed. */
export async function composeCode(): Promise<Composition & { readonly files: SchemaFiles }> {
  const files = new Map<string, string>();
  const parts: SubgraphPart[] = [];
  for (const { name, port, build } of subgraphs) {
    const { sdl, typeDefs } = await build();
    files.set(`${name}.graphql`, sdl);
    parts.push({ name, url: `http://127.0.0.1:${port}/graphql`, typeDefs });
  }
  const composition = composeParts(parts);
  files.set('supergraph.graphql', composition.supergraphSdl);
  return { ...composition, files };
}

/** The files of `composeCode` alone. */
export const composeSchema = async (): Promise<SchemaFiles> => (await composeCode()).files;
