import { type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import type { Row } from '../federations/federation';
import { complain, type FieldValues, type OperationState } from './field-values';
import type { KeyDirective } from './subgraph-directives';

/** What the gateway sent for an entity. */
export interface Reference {
  readonly sent: Readonly<Record<string, unknown>>;
  /** The fields of a field set, in its order; undefined when one of them was not sent. */
  read(selectionSet: SelectionSetNode): Record<string, unknown> | undefined;
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
  const reference: Reference = {
    sent: representation,
    read: (selectionSet) => read(schema, selectionSet, representation),
  };
  const key = keys.find(({ isResolvable, selectionSet }) => isResolvable && reference.read(selectionSet));
  if (!key) {
    return complain(
      state,
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

const NOT_SENT = Symbol('not sent');

function read(
  schema: GraphQLSchema,
  selectionSet: SelectionSetNode,
  sent: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('no fragment can be spread here');
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition !== undefined && !isOfType(schema, condition, sent.__typename)) continue;
      const covered = read(schema, selection.selectionSet, sent);
      if (!covered) return undefined;
      Object.assign(fields, covered);
    } else {
      const value = readValue(schema, selection.selectionSet, sent[selection.name.value]);
      if (value === NOT_SENT) return undefined;
      fields[selection.name.value] = value;
    }
  }
  return fields;
}

function readValue(
  schema: GraphQLSchema,
  selectionSet: SelectionSetNode | undefined,
  value: unknown,
): unknown | typeof NOT_SENT {
  if (Array.isArray(value)) {
    const items = value.map((item) => readValue(schema, selectionSet, item));
    return items.includes(NOT_SENT) ? NOT_SENT : items;
  }
  if (value === undefined) return NOT_SENT;
  if (value === null || !selectionSet) return value;
  return read(schema, selectionSet, value as Record<string, unknown>) ?? NOT_SENT;
}

function isOfType(schema: GraphQLSchema, condition: string, typename: unknown): boolean {
  const covering = schema.getType(condition);
  if (typename === condition) return true;
  if (!covering || !('getFields' in covering) || !('getInterfaces' in covering)) return false;
  const type = schema.getType(String(typename));
  return !!type && 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === condition);
}
