import { type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import type { Row } from '../federations/federation';
import type { FieldValues, OperationState } from './field-values';
import type { KeyDirective } from './subgraph-directives';

/** What the gateway sent for an entity. */
export interface Reference {
  /**
   * The fields of a field set, in its order.
   * @throws Error naming a field that was not sent
   */
  read(selectionSet: SelectionSetNode): Record<string, unknown>;
}

interface EntityType {
  readonly schema: GraphQLSchema;
  readonly type: string;
  /** The types of the rows that it stands for. */
  readonly types: readonly string[];
  readonly keys: readonly KeyDirective[];
  readonly values: FieldValues;
}

/**
 * The row that a representation means, found by the first of the type's keys that it holds.
 * @throws Error when it holds no key that this subgraph resolves
 */
export function resolveReference(
  { schema, type, types, keys, values }: EntityType,
  representation: Record<string, unknown>,
  state: OperationState,
): { row: Row | undefined; reference: Reference } {
  const reference: Reference = { read: (selectionSet) => read(schema, selectionSet, representation) };
  const key = keys.find(({ isResolvable, selectionSet }) => isResolvable && holds(reference, selectionSet));
  if (!key) {
    throw new Error(
      `a representation of ${type} holds no key that is resolved: ${JSON.stringify(representation)}`,
    );
  }
  const wanted = JSON.stringify(reference.read(key.selectionSet));
  const rows = types.flatMap((name) => state.rows.get(name) ?? []);
  const row = rows.find(
    (each) => JSON.stringify(values.evaluate(schema, type, key.selectionSet, each, state)) === wanted,
  );
  return { row, reference };
}

function holds(reference: Reference, selectionSet: SelectionSetNode): boolean {
  try {
    reference.read(selectionSet);
    return true;
  } catch {
    return false;
  }
}

function read(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  sent: Record<string, unknown>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('no fragment can be spread here');
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition !== undefined && !isOfType(schema, condition, sent.__typename)) continue;
      Object.assign(fields, read(schema, selection.selectionSet, sent));
      continue;
    }
    const { name, selectionSet } = selection;
    const value = sent[name.value];
    if (value === undefined)
      throw new Error(`no ${name.value} in the representation ${JSON.stringify(sent)}`);
    const complete = (item: unknown): unknown => {
      if (Array.isArray(item)) return item.map(complete);
      return item === null || !selectionSet
        ? item
        : read(schema, selectionSet, item as Record<string, unknown>);
    };
    fields[name.value] = complete(value);
  }
  return fields;
}

function isOfType(schema: GraphQLSchema, condition: string, typename: unknown): boolean {
  const covering = schema.getType(condition);
  if (typename === condition) return true;
  if (!covering || !('getFields' in covering) || !('getInterfaces' in covering)) return false;
  const type = schema.getType(String(typename));
  return !!type && 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === condition);
}
