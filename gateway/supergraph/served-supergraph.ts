import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { type Element, hideReferences, reachableTypes } from './hidden-elements';
import {
  isFeatureType,
  isSchema,
  type LinkedFeature,
  linkedFeatures,
  mainDirectiveName,
} from './linked-features';

const SPECS = 'https://specs.apollo.dev';
const ACCESS = new Set([`${SPECS}/authenticated`, `${SPECS}/requiresScopes`, `${SPECS}/policy`]);
const INACCESSIBLE = `${SPECS}/inaccessible`;

/**
 * The supergraph as the gateway loads it. Until someone checks who is asking, whatever carries an access
 * directive, and whatever only makes sense with it, is left out of the API schema unless `personLevel` is set.
 * It is marked `@inaccessible` rather than removed: subgraphs may need it to compute what is visible.
 * @throws Error when that leaves nothing to query
 */
export function serveSupergraph(supergraph: DocumentNode, { personLevel }: { personLevel: boolean }): string {
  const features = linkedFeatures(supergraph);
  const accessFeatures = features.filter(({ identity }) => ACCESS.has(identity));
  const hidden = personLevel ? new Set<ASTNode>() : findHidden(supergraph, features, accessFeatures);
  const loadable = withoutPurpose(supergraph, new Set(accessFeatures.map(({ link }) => link)));
  return print(hidden.size === 0 ? loadable : markInaccessible(loadable, hidden, features));
}

/** Apollo's federation library refuses a supergraph with a `SECURITY` feature that it does not know. */
function withoutPurpose(document: DocumentNode, links: ReadonlySet<ConstDirectiveNode>): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((node): DefinitionNode => {
      if (!isSchema(node)) return node;
      const directives = node.directives?.map((directive) => {
        if (!links.has(directive)) return directive;
        return {
          ...directive,
          arguments: (directive.arguments ?? []).filter(({ name }) => name.value !== 'for'),
        };
      });
      return { ...node, directives: directives ?? [] };
    }),
  };
}

function findHidden(
  document: DocumentNode,
  features: readonly LinkedFeature[],
  accessFeatures: readonly LinkedFeature[],
): Set<ASTNode> {
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name, astNode }) => astNode && !isFeatureType(features, name),
  );
  const hidden = findMarked(types, accessFeatures);
  if (hidden.size === 0) return new Set();
  const inaccessible = features.filter(({ identity }) => identity === INACCESSIBLE);
  for (const element of findMarked(types, inaccessible)) hidden.add(element);
  hideReferences(types, hidden);
  requireQueries(schema, hidden);
  const reachable = reachableTypes(schema, hidden);
  for (const type of types) if (!reachable.has(type)) hidden.add(type);
  return new Set([...hidden].flatMap(({ astNode }) => astNode ?? []));
}

function findMarked(types: readonly GraphQLNamedType[], features: readonly LinkedFeature[]): Set<Element> {
  const directives = new Set(features.map(mainDirectiveName));
  const isMarked = (element: Element): boolean =>
    nodesOf(element).some((node) => node.directives?.some(({ name }) => directives.has(name.value)));
  return new Set(types.flatMap(elementsOf).filter(isMarked));
}

function nodesOf(element: Element): { readonly directives?: readonly ConstDirectiveNode[] | undefined }[] {
  const extensions = 'extensionASTNodes' in element ? element.extensionASTNodes : [];
  return [...(element.astNode ? [element.astNode] : []), ...extensions];
}

function elementsOf(type: GraphQLNamedType): Element[] {
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields())];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  return [type, ...Object.values(type.getFields()).flatMap((field) => [field, ...field.args])];
}

function requireQueries(schema: GraphQLSchema, hidden: ReadonlySet<Element>): void {
  const query = schema.getQueryType();
  if (!query || hidden.has(query)) {
    throw new Error(
      'nothing is left to serve: every field of Query needs rights that nobody can be given yet',
    );
  }
}

function markInaccessible(
  document: DocumentNode,
  hidden: ReadonlySet<ASTNode>,
  features: readonly LinkedFeature[],
): DocumentNode {
  const feature = features.find(({ identity }) => identity === INACCESSIBLE);
  const name = feature ? mainDirectiveName(feature) : 'inaccessible';
  const mark: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name } };
  const marked: DocumentNode = visit(document, {
    enter(node) {
      if (!hidden.has(node) || !('directives' in node)) return undefined;
      const directives = (node.directives ?? []) as readonly ConstDirectiveNode[];
      if (directives.some((directive) => directive.name.value === name)) return undefined;
      return { ...node, directives: [...directives, mark] };
    },
  });
  return feature ? marked : withInaccessibleLinked(marked);
}

function withInaccessibleLinked(document: DocumentNode): DocumentNode {
  const [extension, definition] = parse(
    `extend schema @link(url: "${INACCESSIBLE}/v0.2", for: SECURITY)
     directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR
       | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
    { noLocation: true },
  ).definitions as [DefinitionNode & { directives: ConstDirectiveNode[] }, DirectiveDefinitionNode];
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.SCHEMA_DEFINITION
      ? { ...node, directives: [...(node.directives ?? []), ...extension.directives] }
      : node,
  );
  return { ...document, definitions: [...definitions, definition] };
}
