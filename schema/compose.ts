import { composeServices } from '@apollo/composition';
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

/**
 * Prints the subgraphs and composes them.
 * @throws Error naming every composition error, one a line
 */
export async function composeSchema(): Promise<SchemaFiles> {
  const services = [];
  for (const { name, port, build } of subgraphs) {
    const { sdl, typeDefs } = await build();
    services.push({ name, url: `http://127.0.0.1:${port}/graphql`, typeDefs, sdl });
  }
  const composed = composeServices(services);
  if (composed.errors) {
    const reasons = composed.errors.map(
      ({ extensions, message }) => `  ${String(extensions.code)}: ${message}`,
    );
    throw new Error(`the subgraphs don't compose:\n${reasons.join('\n')}`);
  }
  return new Map([
    ...services.map(({ name, sdl }) => [`${name}.graphql`, sdl] as const),
    ['supergraph.graphql', `${composed.supergraphSdl.trimEnd()}\n`],
  ]);
}
