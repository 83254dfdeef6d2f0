import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { OperationScope } from '../document/canonical-operation';
import { isIncluded } from '../document/conditions';

/** An object type, or the interface that all is known of an object by. */
export type ParentType = Extract<GraphQLCompositeType, { getFields(): unknown }>;

/** One entry of an object in the response. */
export interface ShapeField {
  readonly responseName: string;
  /** Its name in the data tree. */
  readonly canonicalName: string;
  readonly fieldName: string;
  /** All that the client wrote for this entry. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly parentType: ParentType;
  readonly type: GraphQLOutputType;
}

/** The fields of the client's operation, by what the objects turn out to be; worked out once for each type. */
export class Shape {
  private readonly known = new Map<readonly FieldNode[], Map<string, readonly ShapeField[]>>();

  private readonly depending = new Map<readonly FieldNode[], boolean>();

  constructor(private readonly scope: OperationScope) {}

  /** The entries of the response's root, in the order of the specification. */
  rootFields(type: GraphQLObjectType, selectionSet: SelectionSetNode): readonly ShapeField[] {
    return this.collect(type, [selectionSet]);
  }

  /** What is asked below `field` of an object of type `type`. */
  fieldsBelow({ nodes }: ShapeField, type: ParentType): readonly ShapeField[] {
    let byType = this.known.get(nodes);
    if (!byType) {
      byType = new Map();
      this.known.set(nodes, byType);
    }
    let fields = byType.get(type.name);
    if (!fields) {
      fields = this.collect(
        type,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      );
      byType.set(type.name, fields);
    }
    return fields;
  }

  /** Whether it takes an object's very type to tell what is asked below `field`. */
  dependsOnType(field: ShapeField): boolean {
    const known = this.depending.get(field.nodes);
    if (known !== undefined) return known;
    const named = getNamedType(field.type);
    const inAll = isInterfaceType(named) ? this.fieldsBelow(field, named) : [];
    const depends =
      !isInterfaceType(named) ||
      inAll.some(({ fieldName }) => fieldName === TypeNameMetaFieldDef.name) ||
      this.possibleTypes(field).some((type) => !isSame(this.fieldsBelow(field, type), inAll));
    this.depending.set(field.nodes, depends);
    return depends;
  }

  /** All types that what `field` holds may be of. */
  possibleTypes({ type }: ShapeField): readonly ParentType[] {
    const named = getNamedType(type);
    if (isAbstractType(named)) return this.scope.schema.getPossibleTypes(named);
    return isObjectType(named) ? [named] : [];
  }

  private collect(type: ParentType, selectionSets: readonly SelectionSetNode[]): readonly ShapeField[] {
    const grouped = new Map<string, [FieldNode, ...FieldNode[]]>();
    const spread = new Set<string>();
    for (const selectionSet of selectionSets) this.group(type, selectionSet, grouped, spread);
    return [...grouped].map(([responseName, nodes]) => this.shapeField(type, responseName, nodes));
  }

  private group(
    type: ParentType,
    { selections }: SelectionSetNode,
    grouped: Map<string, [FieldNode, ...FieldNode[]]>,
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!isIncluded(selection, this.scope.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const nodes = grouped.get(name);
        if (nodes) nodes.push(selection);
        else grouped.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.scope.fragments.get(selection.name.value);
      if (!part) continue;
      const condition = part.typeCondition?.name.value;
      if (condition === undefined || this.covers(condition, type)) {
        this.group(type, part.selectionSet, grouped, spread);
      }
    }
  }

  private covers(condition: string, type: ParentType): boolean {
    if (condition === type.name) return true;
    const abstract = this.scope.schema.getType(condition);
    return isAbstractType(abstract) && this.scope.schema.isSubType(abstract, type);
  }

  private shapeField(
    parentType: ParentType,
    responseName: string,
    nodes: readonly [FieldNode, ...FieldNode[]],
  ): ShapeField {
    const [node] = nodes;
    const fieldName = node.name.value;
    const definition = definitionOf(parentType, fieldName);
    if (!definition) {
      throw new GraphQLError(`${parentType.name} has no field ${fieldName}`, { nodes: node });
    }
    const canonicalName = this.scope.names.of(node);
    return { responseName, canonicalName, fieldName, nodes, parentType, type: definition.type };
  }
}

export const isParentType = (type: unknown): type is ParentType =>
  isObjectType(type) || isInterfaceType(type);

function definitionOf(parentType: ParentType, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].find((one) => one.name === name);
  return meta ?? parentType.getFields()[name];
}

function isSame(fields: readonly ShapeField[], others: readonly ShapeField[]): boolean {
  return (
    fields.length === others.length &&
    fields.every(({ nodes }, at) => nodes.every((node, index) => node === others[at]?.nodes[index]))
  );
}
