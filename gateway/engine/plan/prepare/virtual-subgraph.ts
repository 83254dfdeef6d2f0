import { Kind, type SelectionSetNode } from 'graphql';
import { booleanArgument, isSet, textOf } from './directives';
import { parseFieldSet } from './field-sets';
import {
  addMemberIn,
  copyFieldJoin,
  copyValueJoins,
  fieldJoin,
  implementationsIn,
  implementIn,
  interfacesIn,
  isInGraph,
  isInterfaceObjectIn,
  isResolvedBy,
  joinField,
  joinType,
  makeJoinsExplicit,
  membersIn,
} from './joins';
import { type FieldDraft, namedTypeOf, type SupergraphDraft, type TypeDraft } from './supergraph-draft';

/** A part of a subgraph that the planner takes for a subgraph of its own. */
export interface VirtualSubgraph {
  /** Its value of `join__Graph`, and that of the subgraph that it is a part of. */
  readonly graph: string;
  readonly model: string;
}

/** @returns a new subgraph with nothing in it */
export function addVirtualSubgraph(draft: SupergraphDraft, model: string): VirtualSubgraph {
  const of = draft.graphs.get(model);
  if (!of) throw new Error(`the supergraph speaks of a subgraph ${model}, which join__Graph lacks`);
  const names = new Set([...draft.graphs.values()].map(({ name }) => name));
  const number = firstFree((n) => !names.has(`${of.name}/${n}`) && !draft.graphs.has(`${model}_${n}`));
  const graph = `${model}_${number}`;
  draft.graphs.set(graph, { name: `${of.name}/${number}`, url: of.url });
  const query = draft.types.get(draft.roots.query);
  if (query) {
    makeJoinsExplicit(query);
    joinType(query, graph);
  }
  return { graph, model };
}

function firstFree(isFree: (number: number) => boolean): number {
  let number = 1;
  while (!isFree(number)) number += 1;
  return number;
}

/** Puts a type into a virtual subgraph as the model has it, without keys and, first of all, without fields. */
export function ensureType(draft: SupergraphDraft, name: string, { graph, model }: VirtualSubgraph): void {
  const type = draft.types.get(name);
  if (!type || isInGraph(type, graph)) return;
  makeJoinsExplicit(type);
  joinType(type, graph, isInterfaceObjectIn(type, model) ? { isInterfaceObject: booleanArgument(true) } : {});
  copyValueJoins(type, model, graph);
}

/** Puts a field into a virtual subgraph; `external` there if it only names an input. */
function ensureField(field: FieldDraft, { graph, model }: VirtualSubgraph, external: boolean): void {
  const join = fieldJoin(field, model);
  const present = fieldJoin(field, graph);
  if (present && !(isSet(present, 'external') && !external)) return;
  if (present) field.directives = field.directives.filter((directive) => directive !== present);
  const changes = { requires: undefined, override: undefined, overrideLabel: undefined };
  if (join && (!external || !isResolvedBy(join))) copyFieldJoin(field, join, graph, changes);
  else joinField(field, graph, { external: booleanArgument(true), type: typeArgument(field, model) });
}

function typeArgument(field: FieldDraft, model: string) {
  const type = textOf(fieldJoin(field, model), 'type');
  return type === undefined ? undefined : ({ kind: Kind.STRING, value: type } as const);
}

/**
 * Puts what a field set names into a virtual subgraph: as the model has it, or as inputs that are fetched elsewhere.
 * @throws GraphQLError on text that is no field set
 */
export function ensureFieldSet(
  draft: SupergraphDraft,
  typeName: string,
  fieldSet: string,
  virtual: VirtualSubgraph,
  { external }: { readonly external: boolean },
): void {
  const visit = (name: string, { selections }: SelectionSetNode, asExternal: boolean): void => {
    ensureType(draft, name, virtual);
    const type = draft.types.get(name);
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type?.fields.get(selection.name.value);
        if (!type || !field) continue;
        makeJoinsExplicit(type);
        const isInput = asExternal || !isResolvedBy(fieldJoin(field, virtual.model));
        for (const argument of field.arguments) includeType(draft, namedTypeOf(argument.type), virtual);
        ensureField(field, virtual, isInput);
        const inner = namedTypeOf(field.type);
        if (selection.selectionSet) visit(inner, selection.selectionSet, asExternal);
        else ensureType(draft, inner, virtual);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? name;
        visit(condition, selection.selectionSet, asExternal);
        connect(draft, name, condition, virtual);
      }
    }
  };
  visit(typeName, parseFieldSet(fieldSet), external);
}

/** Lets a type condition hold in the virtual subgraph where it can in the model. */
function connect(draft: SupergraphDraft, outer: string, inner: string, virtual: VirtualSubgraph): void {
  const { graph, model } = virtual;
  for (const [one, other] of [
    [outer, inner],
    [inner, outer],
  ] as const) {
    const type = draft.types.get(one);
    if (!type) continue;
    if (interfacesIn(type, model).includes(other)) implementIn(type, graph, other);
    if (membersIn(type, model).includes(other)) addMemberIn(type, graph, other);
  }
}

/**
 * Gives types that have nothing in a virtual subgraph, such as an interface that is named for its object types'
 * sake, one field of the model's, and object types what their interfaces have: it would not be valid else.
 */
export function completeTypes(draft: SupergraphDraft, virtual: VirtualSubgraph): void {
  const { graph } = virtual;
  let added: boolean;
  do {
    added = false;
    const include = (field: FieldDraft): void => {
      added = true;
      ensureType(draft, namedTypeOf(field.type), virtual);
      for (const argument of field.arguments) includeType(draft, namedTypeOf(argument.type), virtual);
      ensureField(field, virtual, true);
    };
    for (const type of draft.types.values()) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      if (!isInGraph(type, graph) || draft.rootTypes.has(type.name)) continue;
      const fields = [...type.fields.values()];
      if (!fields.some((field) => fieldJoin(field, graph))) {
        const model = fields.filter((field) => fieldJoin(field, virtual.model));
        const simple = model.find((field) => !isComposite(draft, field)) ?? model[0];
        if (simple) include(simple);
      }
      for (const name of interfacesIn(type, graph)) {
        for (const field of draft.types.get(name)?.fields.values() ?? []) {
          const own = type.fields.get(field.name);
          if (own && fieldJoin(field, graph) && !fieldJoin(own, graph)) include(own);
        }
      }
    }
  } while (added);
}

function isComposite(draft: SupergraphDraft, { type }: FieldDraft): boolean {
  const named = draft.types.get(namedTypeOf(type));
  return named !== undefined && (named.fields.size > 0 || named.members.length > 0);
}

/** Puts a type into a virtual subgraph with all that it leads to in the model, except what has inputs itself. */
export function includeType(draft: SupergraphDraft, name: string, virtual: VirtualSubgraph): void {
  const included = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const type = draft.types.get(next);
    if (!type || included.has(next) || draft.rootTypes.has(next)) continue;
    included.add(next);
    waiting.push(...includeOne(draft, type, virtual));
  }
}

/** @returns the names of the types next to it */
function includeOne(draft: SupergraphDraft, type: TypeDraft, virtual: VirtualSubgraph): string[] {
  const { graph, model } = virtual;
  ensureType(draft, type.name, virtual);
  if (!isInGraph(type, model)) return [];
  const next: string[] = [];
  for (const field of type.fields.values()) {
    const join = fieldJoin(field, model);
    const inner = namedTypeOf(field.type);
    if (!join || isSet(join, 'usedOverridden') || textOf(join, 'requires') !== undefined) continue;
    if (draft.rootTypes.has(inner)) continue;
    ensureField(field, virtual, !isResolvedBy(join));
    next.push(inner, ...field.arguments.map((argument) => namedTypeOf(argument.type)));
  }
  for (const parent of interfacesIn(type, model)) {
    implementIn(type, graph, parent);
    next.push(parent);
  }
  for (const member of membersIn(type, model)) {
    addMemberIn(type, graph, member);
    next.push(member);
  }
  if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    next.push(...implementationsIn(draft, type.name, model).map((one) => one.name));
  }
  return next;
}
