import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { PlanningError } from '../plan/planner';
import type { CanonicalNames } from './canonical-names';
import { type Conditions, isIncluded } from './conditions';

/** What the parts of one client operation are read with. */
export interface OperationScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
  readonly names: CanonicalNames;
}

/** Fields of an operation once its fragments are spread: far more than any client means, and quickly planned. */
const FIELD_LIMIT = 50_000;

/** What one selection set asks for, each thing once. */
interface Selections {
  readonly type: GraphQLCompositeType;
  /** The object types that what holds here can be of, which conditions around conditions make fewer. */
  readonly possible: ReadonlySet<string>;
  typename: boolean;
  readonly fields: Map<string, { readonly field: FieldNode; readonly selections: Selections | null }>;
  readonly conditions: Map<string, Selections>;
  /** The fragments that are in it already. */
  readonly spread: Set<string>;
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

/**
 * What the root fields `roots` ask of subgraphs, as text for the planner: what conditions leave of it, without
 * fragments, with canonical names, each thing once. Null when they ask nothing of a subgraph.
 * @throws PlanningError on an operation that is too large
 */
export function printCanonical(
  operation: OperationDefinitionNode,
  roots: readonly FieldNode[],
  rootType: GraphQLCompositeType,
  scope: OperationScope,
): string | null {
  const collector = new Collector(scope);
  const selections = emptySelections(rootType, possibleTypes(scope.schema, rootType));
  collector.add(selections, { kind: Kind.SELECTION_SET, selections: roots });
  selections.typename = false; // known without asking
  if (selections.fields.size === 0) return null;
  const { names } = scope;
  const body = `${names.directives(operation.directives ?? [])} ${printSelections(selections, names)}`;
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  const variables = (operation.variableDefinitions ?? [])
    .map(({ variable, ...definition }) => ({
      name: names.variable(variable.name.value),
      text: names.text({ ...definition, variable }),
    }))
    .filter(({ name }) => used.has(name));
  const name = operation.name?.value ?? '';
  const list = variables.length > 0 ? `(${variables.map(({ text }) => text).join(', ')})` : '';
  return `${operation.operation} ${name}${list}${body}`;
}

class Collector {
  private fieldCount = 0;

  constructor(private readonly scope: OperationScope) {}

  add(into: Selections | null, { selections }: SelectionSetNode): void {
    if (!into) return;
    const { fragments, conditions } = this.scope;
    for (const selection of selections) {
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.FIELD) this.addField(into, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.add(this.narrowed(into, selection.typeCondition?.name.value), selection.selectionSet);
      else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (!fragment || into.spread.has(name)) continue;
        into.spread.add(name);
        this.add(this.narrowed(into, fragment.typeCondition.name.value), fragment.selectionSet);
      }
    }
  }

  private addField(into: Selections, field: FieldNode): void {
    const name = field.name.value;
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) return;
    if (name === TypeNameMetaFieldDef.name) {
      into.typename = true;
      return;
    }
    const canonical = this.scope.names.of(field);
    let known = into.fields.get(canonical);
    if (!known) {
      this.fieldCount += 1;
      if (this.fieldCount > FIELD_LIMIT) {
        throw new PlanningError(
          `the operation is too large: with its fragments spread it has more than ${FIELD_LIMIT} fields`,
        );
      }
      const type = fieldType(into.type, name);
      known = { field, selections: field.selectionSet && type ? this.empty(type) : null };
      into.fields.set(canonical, known);
    }
    if (known.selections && field.selectionSet) this.add(known.selections, field.selectionSet);
  }

  private empty(type: GraphQLCompositeType): Selections {
    return emptySelections(type, possibleTypes(this.scope.schema, type));
  }

  /**
   * Where what holds for `typeName` only belongs: in the same place if everything here is of that type, nowhere if
   * nothing is.
   */
  private narrowed(selections: Selections, typeName: string | undefined): Selections | null {
    const { schema } = this.scope;
    const type = typeName === undefined ? selections.type : schema.getType(typeName);
    if (!isCompositeType(type) || includes(schema, type, selections.type)) return selections;
    let narrowed = selections.conditions.get(type.name);
    if (!narrowed) {
      const possible = new Set(
        [...possibleTypes(schema, type)].filter((name) => selections.possible.has(name)),
      );
      if (possible.size === 0) return null;
      narrowed = emptySelections(type, possible);
      selections.conditions.set(type.name, narrowed);
    }
    return narrowed;
  }
}

function includes(schema: GraphQLSchema, type: GraphQLCompositeType, narrow: GraphQLCompositeType): boolean {
  if (type === narrow) return true;
  return (
    isAbstractType(type) &&
    (isObjectType(narrow) || isInterfaceType(narrow)) &&
    schema.isSubType(type, narrow)
  );
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): Set<string> {
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
}

function emptySelections(type: GraphQLCompositeType, possible: ReadonlySet<string>): Selections {
  return { type, possible, typename: false, fields: new Map(), conditions: new Map(), spread: new Set() };
}

function fieldType(type: GraphQLCompositeType, name: string): GraphQLCompositeType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const named = getNamedType(type.getFields()[name]?.type);
  return isCompositeType(named) ? named : undefined;
}

function printSelections({ typename, fields, conditions }: Selections, names: CanonicalNames): string {
  const parts = [...fields].map(([canonical, { field, selections }]) => {
    const name = field.name.value;
    const alias = canonical === name ? '' : `${canonical}: `;
    const below = selections ? ` ${printSelections(selections, names)}` : '';
    return `${alias}${name}${names.details(field)}${below}`;
  });
  for (const [type, selections] of conditions) {
    // with everything in it switched off it asks for nothing
    if (isEmpty(selections)) continue;
    parts.push(`... on ${type} ${printSelections(selections, names)}`);
  }
  if (typename || parts.length === 0) parts.unshift(TypeNameMetaFieldDef.name);
  return `{ ${parts.join(' ')} }`;
}

function isEmpty({ typename, fields, conditions }: Selections): boolean {
  return !typename && fields.size === 0 && [...conditions.values()].every(isEmpty);
}
