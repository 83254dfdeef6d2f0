import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Federation, Row } from '../federations/federation';
import type { FaultPlan } from './faults';

/** The rows that one operation reads and changes, and the faults that it meets. */
export interface OperationState {
  readonly rows: ReadonlyMap<string, Row[]>;
  readonly faults: FaultPlan;
  /** What subgraphs were asked that no gateway may ask them, told to nobody else. */
  readonly complaints: string[];
}

export function openState({ data }: Federation, faults: FaultPlan): OperationState {
  const rows = new Map<string, Row[]>();
  for (const row of data()) {
    const type = row.__typename ?? '';
    rows.set(type, [...(rows.get(type) ?? []), row]);
  }
  return { rows, faults, complaints: [] };
}

/** @throws Error that says so, in case that whoever asked hides it */
export function complain({ complaints }: OperationState, complaint: string): never {
  complaints.push(complaint);
  throw new Error(complaint);
}

/** The inputs of a field, and the schema of the subgraph that names them. */
export interface FieldRequirement {
  readonly schema: GraphQLSchema;
  readonly type: string;
  readonly selectionSet: SelectionSetNode;
}

export interface FieldValues {
  /** @param inputs what a representation brought; computed when undefined */
  compute(
    type: string,
    field: string,
    row: Row,
    args: Record<string, unknown>,
    state: OperationState,
    inputs?: Record<string, unknown>,
  ): unknown;
  /** The fields of a selection set, such as those of a key, as the one schema has them. */
  evaluate(
    schema: GraphQLSchema,
    type: string,
    selectionSet: SelectionSetNode,
    row: Row,
    state: OperationState,
  ): Record<string, unknown>;
}

/** Everything is computed from the federation's functions: there is no second truth. */
export function createFieldValues(
  federation: Federation,
  requirements: ReadonlyMap<string, FieldRequirement>,
  interfacesOf: (type: string) => readonly string[],
): FieldValues {
  const values: FieldValues = {
    compute(type, field, row, args, state, inputs) {
      const types = [row.__typename ?? type, type, ...interfacesOf(row.__typename ?? type)];
      const names = types.map((name) => `${name}.${field}`);
      const compute = names.map((name) => federation.fields[name]).find((found) => found !== undefined);
      if (!compute) return row[field];
      const requirement = names.map((name) => requirements.get(name)).find((found) => found !== undefined);
      const rows = (name: string): Row[] => state.rows.get(name) ?? [];
      return compute({
        row,
        args,
        rows,
        find: (name, id) => rows(name).find((each) => each.id === id) ?? null,
        inputs:
          inputs ??
          (requirement
            ? values.evaluate(requirement.schema, requirement.type, requirement.selectionSet, row, state)
            : {}),
      });
    },
    evaluate(schema, type, selectionSet, row, state) {
      const owner = schema.getType(row.__typename ?? type) ?? schema.getType(type);
      const fields: Record<string, unknown> = {};
      for (const selection of selectionSet.selections) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('no fragment can be spread here');
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value;
          if (condition !== undefined && !covers(schema, condition, owner)) continue;
          Object.assign(fields, values.evaluate(schema, type, selection.selectionSet, row, state));
        } else if (selection.name.value === '__typename') {
          fields.__typename = row.__typename ?? type;
        } else {
          fields[selection.name.value] = evaluateField(schema, owner, selection, row, state);
        }
      }
      return fields;
    },
  };

  function evaluateField(
    schema: GraphQLSchema,
    owner: GraphQLNamedType | undefined,
    node: FieldNode,
    row: Row,
    state: OperationState,
  ): unknown {
    const field =
      isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[node.name.value] : undefined;
    if (!owner || !field) throw new Error(`${owner?.name} has no field ${node.name.value}`);
    const value = values.compute(owner.name, field.name, row, getArgumentValues(field, node), state);
    const { selectionSet } = node;
    if (!selectionSet) return value ?? null;
    const complete = (item: unknown): unknown => {
      if (item === null || item === undefined) return null;
      if (Array.isArray(item)) return item.map(complete);
      return values.evaluate(schema, getNamedType(field.type).name, selectionSet, item as Row, state);
    };
    return complete(value);
  }
  return values;
}

function covers(schema: GraphQLSchema, condition: string, type: GraphQLNamedType | undefined): boolean {
  if (type?.name === condition) return true;
  const covering = schema.getType(condition);
  return isAbstractType(covering) && isObjectType(type) && schema.isSubType(covering, type);
}
