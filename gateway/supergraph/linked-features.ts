import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  Kind,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  valueFromASTUntyped,
} from 'graphql';

/** A specification that a supergraph builds on, as a line of `@link` on its schema names it. */
export interface LinkedFeature {
  /** The specification without its version: `https://specs.apollo.dev/requiresScopes`. */
  readonly identity: string;
  /** The prefix of its names in this document, and the name of its main directive unless that is imported. */
  readonly name: string;
  /** Local names by original name; directives with their `@`. */
  readonly imports: ReadonlyMap<string, string>;
  readonly link: ConstDirectiveNode;
}

export function linkedFeatures(document: DocumentNode): LinkedFeature[] {
  return document.definitions
    .filter(isSchema)
    .flatMap(({ directives }) => directives ?? [])
    .filter((directive) => directive.name.value === 'link')
    .flatMap((link) => readLink(link) ?? []);
}

/** The name under which the document knows the directive that `feature` is about. */
export function mainDirectiveName(feature: LinkedFeature): string {
  const original = feature.identity.slice(feature.identity.lastIndexOf('/') + 1);
  return feature.imports.get(`@${original}`)?.slice(1) ?? feature.name;
}

/** Whether a type was brought in by a specification and so is no part of what clients see anyway. */
export function isFeatureType(features: readonly LinkedFeature[], typeName: string): boolean {
  return features.some(
    ({ name, imports }) => typeName.startsWith(`${name}__`) || [...imports.values()].includes(typeName),
  );
}

export function isSchema(node: { kind: string }): node is SchemaDefinitionNode | SchemaExtensionNode {
  return node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION;
}

function readLink(link: ConstDirectiveNode): LinkedFeature | undefined {
  const url = argument(link, 'url');
  if (typeof url !== 'string') return undefined;
  const identity = url.replace(/\/v\d+\.\d+\/?$/, '');
  const as = argument(link, 'as');
  const name = typeof as === 'string' ? as : identity.slice(identity.lastIndexOf('/') + 1);
  return { identity, name, imports: readImports(argument(link, 'import')), link };
}

function readImports(list: unknown): Map<string, string> {
  const imports = new Map<string, string>();
  for (const item of Array.isArray(list) ? list : []) {
    if (typeof item === 'string') imports.set(item, item);
    else if (typeof item?.name === 'string') imports.set(item.name, item.as ?? item.name);
  }
  return imports;
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const value: ConstValueNode | undefined = directive.arguments?.find(
    (arg) => arg.name.value === name,
  )?.value;
  return value && valueFromASTUntyped(value);
}
