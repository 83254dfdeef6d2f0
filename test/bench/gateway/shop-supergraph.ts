import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires"])`;

export const subgraphNames = ['products', 'users', 'reviews', 'stock'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** What comes from an entity that its subgraph may not know is nullable, so that such an entity costs only itself. */
export const typeDefs: Readonly<Record<SubgraphName, string>> = {
  products: `${LINK}
    type Query { products(first: Int!): [Product!]! }
    type Product @key(fields: "id") {
      id: ID!
      name: String
      description: String
      priceCents: Int
      weightGrams: Int
      tags: [String!]
      size: Size
      media: [Media!]
    }
    type Size { widthMm: Float! heightMm: Float! depthMm: Float }
    interface Media { url: String! caption: String }
    type Image implements Media { url: String! caption: String widthPx: Int! }
    type Video implements Media { url: String! caption: String seconds: Float! }`,
  users: `${LINK}
    type Query { users(first: Int!): [User!]! }
    type User @key(fields: "id") {
      id: ID!
      name: String
      handle: String
      country: Country
      about: String
      isVerified: Boolean
    }
    enum Country { HN SV GT MX }`,
  reviews: `${LINK}
    type Review @key(fields: "id") {
      id: ID!
      title: String
      body: String!
      stars: Int!
      verdict: Verdict
      author: User
      product: Product
    }
    union Verdict = Praise | Complaint
    type Praise { reason: String! }
    type Complaint { reason: String! isSettled: Boolean! }
    type User @key(fields: "id") { id: ID! reviews: [Review!] }
    type Product @key(fields: "id") { id: ID! reviews: [Review!] }`,
  stock: `${LINK}
    type Product @key(fields: "id") {
      id: ID!
      priceCents: Int @external
      weightGrams: Int @external
      inStock: Int
      deliveryCents: Int @requires(fields: "priceCents weightGrams")
      offers: [Offer!]
    }
    type Offer { cents: Int! seller: Seller }
    union Seller = User | Shop
    type Shop { name: String city: String }
    type User @key(fields: "id", resolvable: false) { id: ID! }`,
};

/** @param url where all subgraphs are, each at a path of its name */
export function shopSupergraph(url: string): string {
  const services = subgraphNames.map((name) => ({
    name,
    url: `${url}/${name}`,
    typeDefs: parse(typeDefs[name]),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}
