import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { findSeparator, type NamingRules } from './document/canonical-names';
import { type EntityKeys, findKeyObjects, readEntityKeys } from './entity-keys';

/** What the steps of the engine know of a supergraph. */
export interface FederatedSchema {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The same with what clients do not see. */
  readonly supergraph: GraphQLSchema;
  /** Whether an object that says to be a `typename` is one of `type`; also knows what clients do not see. */
  isOfType(typename: string, type: string): boolean;
  /** Whether `name` is an object type: an interface's name stands where a subgraph does not know better. */
  isObjectType(name: string): boolean;
  readonly keys: EntityKeys;
  readonly naming: NamingRules;
}

/** @throws GraphQLError or Error on what is no supergraph, or needs a federation feature that nobody here knows */
export function readFederatedSchema(supergraphSdl: string): FederatedSchema {
  const document = parse(supergraphSdl, { noLocation: true });
  const apiSchema = Supergraph.build(document, { validateSupergraph: true }).apiSchema().toGraphQLJSSchema();
  const supergraph = buildASTSchema(document, { assumeValidSDL: true });
  return {
    apiSchema,
    supergraph,
    isOfType: (typename, type) => typename === type || isSubType(supergraph, typename, type),
    isObjectType: (name) => isObjectType(supergraph.getType(name)),
    keys: readEntityKeys(document),
    naming: { separator: findSeparator(supergraph), keyObjects: findKeyObjects(document) },
  };
}

function isSubType(schema: GraphQLSchema, name: string, parent: string): boolean {
  const type = schema.getType(name);
  const abstract = schema.getType(parent);
  return (
    isAbstractType(abstract) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(abstract, type)
  );
}
