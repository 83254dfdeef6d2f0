/** Enough of a supergraph to be taken for one; `field` tells one from another. */
export function supergraphWith(field: string): string {
  return `
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    enum join__Graph { FARMS @join__graph(name: "farms", url: "http://127.0.0.1:1/graphql") }
    type Query { ${field}: String }
  `;
}

/** As a file is that someone is still writing. */
export function halfOf(supergraphSdl: string): string {
  return supergraphSdl.slice(0, supergraphSdl.lastIndexOf('{') + 1);
}
