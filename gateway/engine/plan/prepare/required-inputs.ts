import { booleanArgument, stringArgument } from './directives';
import {
  copyFieldJoin,
  fieldJoin,
  isInterfaceObjectIn,
  joinField,
  joinType,
  makeJoinsExplicit,
  removeFieldJoin,
  resolvableKeys,
} from './joins';
import type { NestedRequirements } from './nested-requirements';
import { findRequirements } from './requirements';
import { type FieldDraft, namedTypeOf, type SupergraphDraft, type TypeDraft } from './supergraph-draft';
import { addVirtualSubgraph, completeTypes, ensureFieldSet, includeType } from './virtual-subgraph';

/** Fields that can be asked only of an entity whose representation carries their inputs. */
export interface FieldsWithInputs {
  /** The subgraph that resolves them, by its value of `join__Graph`. */
  readonly model: string;
  readonly type: string;
  readonly fields: readonly string[];
  /** The field set that they require. */
  readonly inputs: string;
}

/** Says of a field that a subgraph resolves from inputs whether it is to be moved; the others stay as they are. */
export type IsMoved = (type: TypeDraft, field: FieldDraft, graph: string) => boolean;

/**
 * Turns inputs into keys: fields of type T that subgraph B resolves from `@requires(fields: "x")` move to a virtual
 * subgraph, whose T has the key `id x` for each key `id` that T has in B. The planner treats keys with more care
 * than inputs: it may ask a field with inputs where it has none, send them with a key that B can't resolve, or go
 * on in circles.
 * @returns what each virtual subgraph has, by its value of `join__Graph`
 */
export function turnInputsIntoKeys(
  draft: SupergraphDraft,
  { roles }: NestedRequirements,
  isMoved: IsMoved,
): Map<string, FieldsWithInputs> {
  const moved = new Map<string, FieldsWithInputs>();
  for (const requirement of findRequirements(draft, (name) => roles.get(name))) {
    const { type, graph: model, inputs } = requirement;
    const fields = requirement.fields.filter((field) => isMoved(type, field, model));
    if (fields.length === 0) continue;
    const keys = resolvableKeys(type, model);
    makeJoinsExplicit(type);
    if (keys.length === 0) continue;
    const virtual = addVirtualSubgraph(draft, model);
    moved.set(virtual.graph, { model, type: type.name, fields: fields.map(({ name }) => name), inputs });
    const isInterfaceObject = isInterfaceObjectIn(type, model) ? booleanArgument(true) : undefined;
    for (const field of fields) includeResult(draft, field, virtual);
    for (const key of keys) {
      ensureFieldSet(draft, type.name, key, virtual, { external: false });
      joinType(type, virtual.graph, { key: stringArgument(`${key} ${inputs}`), isInterfaceObject });
    }
    ensureFieldSet(draft, type.name, inputs, virtual, { external: true });
    completeTypes(draft, virtual);
    for (const field of fields) {
      const join = fieldJoin(field, model);
      if (join) copyFieldJoin(field, join, virtual.graph, { requires: undefined });
    }
  }
  for (const { type, graph, fields } of findRequirements(draft)) {
    for (const field of fields) {
      if (!isMoved(type, field, graph)) continue;
      removeFieldJoin(field, graph);
      // Without any join it would be in all subgraphs.
      joinField(field, graph, { external: booleanArgument(true) });
    }
  }
  return moved;
}

function includeResult(
  draft: SupergraphDraft,
  field: FieldDraft,
  virtual: Parameters<typeof includeType>[2],
): void {
  includeType(draft, namedTypeOf(field.type), virtual);
  for (const argument of field.arguments) includeType(draft, namedTypeOf(argument.type), virtual);
}
