import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { makeAccessible } from './accessible';
import { directiveNode, nameNode, stringArgument, textOf } from './directives';

/** A supergraph while it is being rewritten: everything in it may be changed in place. */
export interface SupergraphDraft {
  readonly types: Map<string, TypeDraft>;
  /** The subgraphs: names and addresses by the value of `join__Graph` that stands for them. */
  readonly graphs: Map<string, { readonly name: string; readonly url: string }>;
  readonly rest: readonly DefinitionNode[];
  /** The names of the root types. */
  readonly roots: { readonly query: string; readonly mutation: string };
  readonly rootTypes: ReadonlySet<string>;
}

export interface TypeDraft {
  readonly name: string;
  readonly kind: TypeDefinitionNode['kind'];
  directives: ConstDirectiveNode[];
  /** Of objects, interfaces and inputs. */
  readonly fields: Map<string, FieldDraft>;
  /** Of enums. */
  values: EnumValueDefinitionNode[];
  interfaces: string[];
  members: string[];
}

export interface FieldDraft {
  readonly name: string;
  readonly type: TypeNode;
  readonly arguments: readonly InputValueDefinitionNode[];
  readonly defaultValue?: InputValueDefinitionNode['defaultValue'];
  directives: ConstDirectiveNode[];
}

const GRAPHS = 'join__Graph';

export function draftSupergraph(sdl: string): SupergraphDraft {
  const { definitions } = makeAccessible(parse(sdl, { noLocation: true }));
  const types = new Map<string, TypeDraft>();
  const graphs = new Map<string, { name: string; url: string }>();
  const rest: DefinitionNode[] = [];
  const roots = { query: 'Query', mutation: 'Mutation' };
  const rootTypes = new Set<string>();
  for (const node of definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === GRAPHS) {
      for (const value of node.values ?? []) {
        const [join] = value.directives ?? [];
        graphs.set(value.name.value, {
          name: textOf(join, 'name') ?? value.name.value,
          url: textOf(join, 'url') ?? '',
        });
      }
    } else if (isTypeDefinition(node)) {
      types.set(node.name.value, draftType(node));
    } else {
      rest.push(node);
      if (node.kind === Kind.SCHEMA_DEFINITION) {
        for (const { operation, type } of node.operationTypes) {
          rootTypes.add(type.name.value);
          if (operation !== 'subscription') roots[operation] = type.name.value;
        }
      }
    }
  }
  return { types, graphs, rest, roots, rootTypes };
}

export function printDraft({ types, graphs, rest }: SupergraphDraft): string {
  const values: EnumValueDefinitionNode[] = [...graphs].map(([value, { name, url }]) => ({
    kind: Kind.ENUM_VALUE_DEFINITION,
    name: nameNode(value),
    directives: [directiveNode('join__graph', { name: stringArgument(name), url: stringArgument(url) })],
  }));
  const definitions: DefinitionNode[] = [
    ...rest,
    { kind: Kind.ENUM_TYPE_DEFINITION, name: nameNode(GRAPHS), values },
    ...[...types.values()].map(typeNode),
  ];
  return print({ kind: Kind.DOCUMENT, definitions });
}

function isTypeDefinition(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}

function draftType(node: TypeDefinitionNode): TypeDraft {
  const fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =
    'fields' in node ? (node.fields ?? []) : [];
  return {
    name: node.name.value,
    kind: node.kind,
    directives: [...(node.directives ?? [])],
    fields: new Map(fields.map((field) => [field.name.value, draftField(field)])),
    values: 'values' in node ? [...(node.values ?? [])] : [],
    interfaces: 'interfaces' in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [],
    members: 'types' in node ? (node.types ?? []).map(({ name }) => name.value) : [],
  };
}

function draftField(node: FieldDefinitionNode | InputValueDefinitionNode): FieldDraft {
  return {
    name: node.name.value,
    type: node.type,
    arguments: 'arguments' in node ? (node.arguments ?? []) : [],
    defaultValue: 'defaultValue' in node ? node.defaultValue : undefined,
    directives: [...(node.directives ?? [])],
  };
}

function typeNode(type: TypeDraft): TypeDefinitionNode {
  const { kind, directives } = type;
  const name = nameNode(type.name);
  const interfaces = type.interfaces.map(namedTypeNode);
  switch (kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return { kind, name, directives };
    case Kind.ENUM_TYPE_DEFINITION:
      return { kind, name, directives, values: type.values };
    case Kind.UNION_TYPE_DEFINITION:
      return { kind, name, directives, types: type.members.map(namedTypeNode) };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { kind, name, directives, fields: [...type.fields.values()].map(inputNode) };
    default:
      return { kind, name, directives, interfaces, fields: [...type.fields.values()].map(fieldNode) };
  }
}

function fieldNode(field: FieldDraft): FieldDefinitionNode {
  const { type, directives } = field;
  return {
    kind: Kind.FIELD_DEFINITION,
    name: nameNode(field.name),
    arguments: field.arguments,
    type,
    directives,
  };
}

function inputNode(field: FieldDraft): InputValueDefinitionNode {
  const { type, directives, defaultValue } = field;
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: nameNode(field.name),
    type,
    directives,
    ...(defaultValue && { defaultValue }),
  };
}

export function namedTypeNode(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameNode(name) };
}

export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
