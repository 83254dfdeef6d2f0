import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** Where a supergraph says that one of its subgraphs is. */
export interface SubgraphAddress {
  readonly name: string;
  /** Empty where the supergraph was composed without an address. */
  readonly url: string;
}

export interface Supergraph {
  readonly document: DocumentNode;
  readonly subgraphs: readonly SubgraphAddress[];
}

/** @throws GraphQLError on text that is no SDL; Error on SDL that names no subgraphs */
export function parseSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const subgraphs = readSubgraphs(document);
  if (subgraphs.length === 0) throw new Error('no subgraphs: expected a supergraph with an enum join__Graph');
  return { document, subgraphs };
}

function readSubgraphs(document: DocumentNode): SubgraphAddress[] {
  return document.definitions
    .flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph' ? (node.values ?? []) : [],
    )
    .flatMap(({ directives }) => directives ?? [])
    .filter((directive) => directive.name.value === 'join__graph')
    .map((directive) => {
      const given = new Map(
        directive.arguments?.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]),
      );
      return { name: String(given.get('name')), url: String(given.get('url') ?? '') };
    });
}
