import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { type Federation, sdlOf } from '../federations/federation';
import { FederationResolvers, type Subgraph } from './federation-resolvers';
import { createFieldValues, type FieldRequirement } from './field-values';
import { lenientSchema } from './lenient-schema';
import { readDirectives } from './subgraph-directives';

/** A federation that can be asked: its subgraphs, the supergraph they compose to, and the one schema beside them. */
export interface RunningFederation {
  readonly federation: Federation;
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, GraphQLSchema>;
  /** The API schema with resolvers that compute everything themselves. */
  readonly monolith: GraphQLSchema;
  /** The same with every field nullable: where it has null, an error may come from. */
  readonly lenientMonolith: GraphQLSchema;
}

/** @throws AggregateError when the subgraphs do not compose */
export function runFederation(federation: Federation): RunningFederation {
  const documents = federation.subgraphs.map((fixture) => ({ fixture, typeDefs: parse(sdlOf(fixture)) }));
  const { supergraphSdl, errors } = composeServices(
    documents.map(({ fixture, typeDefs }) => ({
      name: fixture.name,
      typeDefs,
      url: `http://${fixture.name}`,
    })),
  );
  if (!supergraphSdl)
    throw new AggregateError(errors ?? [], `${federation.name} does not compose: ${errors}`);
  const subgraphs = documents.map(({ fixture, typeDefs }): Subgraph => {
    return { fixture, schema: buildSubgraphSchema(typeDefs), directives: readDirectives(typeDefs) };
  });
  const monolith = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const values = createFieldValues(federation, requirementsOf(subgraphs), interfacesIn(parse(supergraphSdl)));
  const resolvers = new FederationResolvers(subgraphs, values);
  const lenientMonolith = lenientSchema(monolith);
  for (const schema of [monolith, lenientMonolith]) resolvers.addToMonolith(schema);
  for (const subgraph of subgraphs) resolvers.addToSubgraph(subgraph);
  return {
    federation,
    supergraphSdl,
    subgraphs: new Map(subgraphs.map(({ fixture, schema }) => [fixture.name, schema])),
    monolith,
    lenientMonolith,
  };
}

function requirementsOf(subgraphs: readonly Subgraph[]): Map<string, FieldRequirement> {
  return new Map(
    subgraphs.flatMap(({ schema, directives }) =>
      [...directives.requires].map(([coordinate, selectionSet]): [string, FieldRequirement] => [
        coordinate,
        { schema, type: coordinate.split('.')[0] ?? '', selectionSet },
      ]),
    ),
  );
}

function interfacesIn({ definitions }: DocumentNode): (type: string) => readonly string[] {
  const interfaces = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[node.name.value, (node.interfaces ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );
  return (type) => interfaces.get(type) ?? [];
}
