import { Kind } from 'graphql';
import { textOf } from './directives';
import { changeRequiredFields } from './field-sets';
import { fieldJoin, implementationsIn, membersIn } from './joins';
import { findRequirements, type Requirement } from './requirements';
import { namedTypeOf, type SupergraphDraft, type TypeDraft } from './supergraph-draft';
import { implementationsOf, type VirtualFields } from './virtual-fields';

/** Names for fields with inputs, by type and by their own names. */
export type NamesByField = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface NestedRequirements {
  /** Other names of fields for where they are asked below fields of this kind. */
  readonly nested: NamesByField;
  /** Tells fields apart that must not come into the same virtual subgraph. */
  readonly roles: ReadonlyMap<string, 'nested' | 'required'>;
}

export const NO_NESTED_REQUIREMENTS: NestedRequirements = { nested: new Map(), roles: new Map() };

/**
 * Where fields with inputs lead back to their own type (`friend: Person @requires(fields: "x")`), gives them other
 * names: one for where they are asked below such a field, another for where they are inputs themselves. A virtual
 * subgraph gives such a field to every object of the type in it, also to those that were not fetched with inputs;
 * with these names the field that is asked there is never one of its own.
 */
export function nameNestedRequirements(draft: SupergraphDraft, virtual: VirtualFields): NestedRequirements {
  const nested = new Map<string, Map<string, string>>();
  const required = new Map<string, Map<string, string>>();
  const roles = new Map<string, 'nested' | 'required'>();
  for (const requirement of findRequirements(draft).filter((one) => leadsBack(draft, one))) {
    for (const { name } of requirement.fields) {
      if (nested.get(requirement.type.name)?.has(name)) continue;
      const whenNested = virtual.name(name);
      const whenRequired = virtual.name(name);
      roles.set(whenNested, 'nested').set(whenRequired, 'required');
      for (const type of typesSharing(draft, requirement.type, name)) {
        setName(nested, type.name, name, whenNested);
        setName(required, type.name, name, whenRequired);
        virtual.add(type, name, whenNested);
        virtual.add(type, name, whenRequired);
      }
    }
  }
  if (required.size > 0) {
    changeRequiredFields(draft, (field, type) => {
      const value = required.get(type.name)?.get(field.name.value);
      return value === undefined ? field : { ...field, name: { kind: Kind.NAME, value } };
    });
  }
  return { nested, roles };
}

function setName(names: Map<string, Map<string, string>>, type: string, field: string, name: string): void {
  const ofType = names.get(type) ?? new Map();
  names.set(type, ofType);
  ofType.set(field, name);
}

/** The types that have a field because of each other: interfaces and what implements them. */
function typesSharing(draft: SupergraphDraft, start: TypeDraft, field: string): Set<TypeDraft> {
  const found = new Set<TypeDraft>();
  const waiting = [start];
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (found.has(type) || !type.fields.has(field)) continue;
    found.add(type);
    waiting.push(...type.interfaces.flatMap((name) => draft.types.get(name) ?? []));
    waiting.push(...implementationsOf(draft, type));
  }
  return found;
}

/** Whether one of the fields leads to an object of their own type without leaving the subgraph. */
function leadsBack(draft: SupergraphDraft, { type, graph, fields }: Requirement): boolean {
  const seen = new Set<string>();
  const waiting = fields.map((field) => namedTypeOf(field.type));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const reached = draft.types.get(name);
    if (!reached || seen.has(name)) continue;
    seen.add(name);
    for (const field of reached.fields.values()) {
      const join = fieldJoin(field, graph);
      const isImplicit = !field.directives.some((directive) => directive.name.value === 'join__field');
      if ((join || isImplicit) && textOf(join, 'requires') === undefined)
        waiting.push(namedTypeOf(field.type));
    }
    waiting.push(
      ...implementationsIn(draft, name, graph).map((one) => one.name),
      ...membersIn(reached, graph),
    );
  }
  return seen.has(type.name);
}
