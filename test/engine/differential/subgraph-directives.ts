import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';

export interface KeyDirective {
  readonly selectionSet: SelectionSetNode;
  readonly isResolvable: boolean;
}

/** What a subgraph's federation directives say, by type or by `Type.field`. */
export interface SubgraphDirectives {
  readonly keys: ReadonlyMap<string, readonly KeyDirective[]>;
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  readonly external: ReadonlySet<string>;
  readonly interfaceObjects: ReadonlySet<string>;
  /** To the subgraph that had the field before. */
  readonly overridden: ReadonlyMap<string, string>;
  /** Names of the fields in any `@key`, `@requires`, `@provides`, whatever their types. */
  readonly keyFields: ReadonlySet<string>;
  readonly requiredFields: ReadonlySet<string>;
  readonly providedFields: ReadonlySet<string>;
}

type TypeNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

export function readDirectives(document: DocumentNode): SubgraphDirectives {
  const keys = new Map<string, KeyDirective[]>();
  const requires = new Map<string, SelectionSetNode>();
  const external = new Set<string>();
  const interfaceObjects = new Set<string>();
  const overridden = new Map<string, string>();
  const keyFields = new Set<string>();
  const requiredFields = new Set<string>();
  const providedFields = new Set<string>();
  for (const type of document.definitions.filter(isTypeNode)) {
    const name = type.name.value;
    if (named(type.directives, 'interfaceObject').length > 0) interfaceObjects.add(name);
    for (const directive of named(type.directives, 'key')) {
      const selectionSet = fieldSetOf(directive, keyFields);
      const isResolvable = argumentOf(directive, 'resolvable') !== 'false';
      keys.set(name, [...(keys.get(name) ?? []), { selectionSet, isResolvable }]);
    }
    for (const field of type.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      for (const directive of named(field.directives, 'requires')) {
        requires.set(coordinate, fieldSetOf(directive, requiredFields));
      }
      for (const directive of named(field.directives, 'provides')) fieldSetOf(directive, providedFields);
      if (isExternal(type) || isExternal(field)) external.add(coordinate);
      for (const directive of named(field.directives, 'override')) {
        overridden.set(coordinate, argumentOf(directive, 'from') ?? '');
      }
    }
  }
  return {
    keys,
    requires,
    external,
    interfaceObjects,
    overridden,
    keyFields,
    requiredFields,
    providedFields,
  };
}

function isTypeNode(node: { readonly kind: string }): node is TypeNode {
  const kinds: readonly string[] = [
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.OBJECT_TYPE_EXTENSION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_EXTENSION,
  ];
  return kinds.includes(node.kind);
}

function named(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): readonly ConstDirectiveNode[] {
  return directives?.filter((directive) => directive.name.value === name) ?? [];
}

function isExternal({ directives }: TypeNode | FieldDefinitionNode): boolean {
  return named(directives, 'external').length > 0;
}

function argumentOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}

/** The field set of `fields`, its names noted. */
function fieldSetOf(directive: ConstDirectiveNode, names: Set<string>): SelectionSetNode {
  const [operation] = parse(`{ ${argumentOf(directive, 'fields')} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a field set is a selection set');
  visit(operation.selectionSet, { Field: (field) => void names.add(field.name.value) });
  return operation.selectionSet;
}
