import { type ConstDirectiveNode, type EnumValueDefinitionNode, Kind } from 'graphql';
import { changeArguments, directiveNode, enumArgument, isSet, textOf } from './directives';
import { type FieldDraft, type SupergraphDraft, type TypeDraft } from './supergraph-draft';

/** What a supergraph says of its subgraphs in the directives of the join specification, versions 0.3 to 0.5. */

const TYPE = 'join__type';
const FIELD = 'join__field';
const IMPLEMENTS = 'join__implements';
const MEMBER = 'join__unionMember';
const VALUE = 'join__enumValue';

type Joined = { directives: ConstDirectiveNode[] };

function joinsOf(element: Joined, name: string, graph?: string): ConstDirectiveNode[] {
  return element.directives.filter(
    (directive) =>
      directive.name.value === name && (graph === undefined || textOf(directive, 'graph') === graph),
  );
}

export function typeJoins(type: TypeDraft, graph?: string): ConstDirectiveNode[] {
  return joinsOf(type, TYPE, graph);
}

export function isInGraph(type: TypeDraft, graph: string): boolean {
  return typeJoins(type, graph).length > 0;
}

export function isInterfaceObjectIn(type: TypeDraft, graph: string): boolean {
  return typeJoins(type, graph).some((join) => isSet(join, 'isInterfaceObject'));
}

/** The keys by which a subgraph can be asked for entities of a type. */
export function resolvableKeys(type: TypeDraft, graph: string): string[] {
  return typeJoins(type, graph)
    .filter((join) => isSet(join, 'resolvable', true))
    .flatMap((join) => textOf(join, 'key') ?? []);
}

export function graphsOf(type: TypeDraft): string[] {
  return [...new Set(typeJoins(type).flatMap((join) => textOf(join, 'graph') ?? []))];
}

export function joinType(
  type: TypeDraft,
  graph: string,
  given: Parameters<typeof directiveNode>[1] = {},
): void {
  type.directives.push(directiveNode(TYPE, { graph: enumArgument(graph), ...given }));
}

export function fieldJoin(field: FieldDraft, graph: string): ConstDirectiveNode | undefined {
  return joinsOf(field, FIELD, graph)[0];
}

export function joinField(
  field: FieldDraft,
  graph: string,
  given: Parameters<typeof directiveNode>[1] = {},
): void {
  field.directives.push(directiveNode(FIELD, { graph: enumArgument(graph), ...given }));
}

/** Lets `graph` have the field in the way that `join` says of another. */
export function copyFieldJoin(
  field: FieldDraft,
  join: ConstDirectiveNode,
  graph: string,
  changes: Parameters<typeof changeArguments>[1] = {},
): void {
  field.directives.push(changeArguments(join, { ...changes, graph: enumArgument(graph) }));
}

export function removeFieldJoin(field: FieldDraft, graph: string): void {
  const removed = new Set(joinsOf(field, FIELD, graph));
  field.directives = field.directives.filter((directive) => !removed.has(directive));
}

/** The field is resolved in that subgraph, from whatever inputs. */
export function isResolvedBy(join: ConstDirectiveNode | undefined): boolean {
  return join !== undefined && !isSet(join, 'external') && !isSet(join, 'usedOverridden');
}

/** A field without a join is in every subgraph that has its type: says so of each, so that a new one can differ. */
export function makeJoinsExplicit(type: TypeDraft): void {
  const graphs = graphsOf(type);
  for (const field of type.fields.values()) {
    if (joinsOf(field, FIELD).length === 0) for (const graph of graphs) joinField(field, graph);
  }
  type.values = type.values.map((value) =>
    hasJoin(value)
      ? value
      : {
          ...value,
          directives: [
            ...(value.directives ?? []),
            ...graphs.map((graph) => directiveNode(VALUE, { graph: enumArgument(graph) })),
          ],
        },
  );
}

function hasJoin(value: EnumValueDefinitionNode): boolean {
  return (value.directives ?? []).some(({ name }) => name.value === VALUE);
}

/** Lets `graph` have the values of an enum that `model` has. */
export function copyValueJoins(type: TypeDraft, model: string, graph: string): void {
  type.values = type.values.map((value) => {
    const directives = value.directives ?? [];
    const has = directives.some((join) => join.name.value === VALUE && textOf(join, 'graph') === model);
    if (!has) return value;
    return { ...value, directives: [...directives, directiveNode(VALUE, { graph: enumArgument(graph) })] };
  });
}

/** The interfaces that a type implements in a subgraph. */
export function interfacesIn(type: TypeDraft, graph: string): string[] {
  return joinsOf(type, IMPLEMENTS, graph).flatMap((join) => textOf(join, 'interface') ?? []);
}

export function implementIn(type: TypeDraft, graph: string, interfaceName: string): void {
  if (!type.interfaces.includes(interfaceName)) type.interfaces.push(interfaceName);
  if (interfacesIn(type, graph).includes(interfaceName)) return;
  const value = { kind: Kind.STRING, value: interfaceName } as const;
  type.directives.push(directiveNode(IMPLEMENTS, { graph: enumArgument(graph), interface: value }));
}

/** The members that a union has in a subgraph. */
export function membersIn(type: TypeDraft, graph: string): string[] {
  return joinsOf(type, MEMBER, graph).flatMap((join) => textOf(join, 'member') ?? []);
}

export function addMemberIn(type: TypeDraft, graph: string, member: string): void {
  if (membersIn(type, graph).includes(member)) return;
  const value = { kind: Kind.STRING, value: member } as const;
  type.directives.push(directiveNode(MEMBER, { graph: enumArgument(graph), member: value }));
}

/** The objects and interfaces that implement an interface in a subgraph. */
export function implementationsIn(draft: SupergraphDraft, interfaceName: string, graph: string): TypeDraft[] {
  return [...draft.types.values()].filter((type) => interfacesIn(type, graph).includes(interfaceName));
}
