import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Row, SubgraphFixture } from '../federations/federation';
import { plantFault } from './faults';
import { complain, type FieldValues, type OperationState } from './field-values';
import { type Reference, resolveReference } from './references';
import { findSafeFields } from './safe-fields';
import type { SubgraphDirectives } from './subgraph-directives';

/** A row under way: `representation` is what the gateway sent for it. */
interface Located {
  readonly __typename: string | undefined;
  readonly row: Row;
  readonly representation?: Reference;
}

/** A subgraph's fixture, and what was read of it. */
export interface Subgraph {
  readonly fixture: SubgraphFixture;
  readonly schema: GraphQLSchema;
  readonly directives: SubgraphDirectives;
}

/** Resolvers for the subgraphs and for the one schema, which compute with the same functions. */
export class FederationResolvers {
  private readonly isSafe: (type: string, field: string) => boolean;

  constructor(
    private readonly subgraphs: readonly Subgraph[],
    private readonly values: FieldValues,
  ) {
    this.isSafe = findSafeFields(subgraphs);
  }

  addToMonolith(schema: GraphQLSchema): void {
    for (const { type, field } of fieldsOf(schema)) {
      const owners = this.ownersOf(type.name, field.name);
      field.resolve = (source: Located | undefined, args, state: OperationState) => {
        const row = source?.row ?? {};
        if (owners.length === 1 && owners[0]?.fixture.knows?.(row) === false) return null;
        return this.resolve(schema, type, field.name, row, args, state);
      };
    }
  }

  addToSubgraph({ fixture, schema, directives }: Subgraph): void {
    for (const { type, field } of fieldsOf(schema)) {
      if (field.name === '_entities' || field.name === '_service') continue;
      const coordinate = `${type.name}.${field.name}`;
      const reason = this.whyUnanswered(fixture.name, directives, coordinate, field.name);
      const required = directives.requires.get(coordinate);
      field.resolve = (source: Located | undefined, args, state: OperationState) => {
        if (reason) complain(state, `${fixture.name} was asked for ${coordinate}, which ${reason}`);
        const row = source?.row ?? {};
        if (!required) return this.resolve(schema, type, field.name, row, args, state);
        const inputs = source?.representation?.read(required);
        if (!inputs) {
          const sent = JSON.stringify(source?.representation?.sent);
          return complain(
            state,
            `${fixture.name} was asked for ${coordinate} without its inputs, with ${sent}`,
          );
        }
        return this.resolve(schema, type, field.name, row, args, state, inputs);
      };
    }
    const implementing = (type: string): readonly string[] =>
      [...this.subgraphs.values()].flatMap((subgraph) => {
        const found = subgraph.schema.getType(type);
        return found && 'getInterfaces' in found && !isObjectType(found)
          ? subgraph.schema.getPossibleTypes(found).map(({ name }) => name)
          : [];
      });
    for (const [name, keys] of directives.keys) {
      const type = schema.getType(name);
      if (!type) throw new Error(`${fixture.name} has a key on ${name}, but no such type`);
      const find = (representation: Record<string, unknown>, state: OperationState): Located | null => {
        const { row, reference } = resolveReference(
          { schema, type: name, types: [name, ...implementing(name)], keys, values: this.values },
          representation,
          state,
        );
        if (!row || fixture.knows?.(row) === false) return null;
        return { __typename: isObjectType(type) ? name : row.__typename, row, representation: reference };
      };
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: find } } };
    }
  }

  private resolve(
    schema: GraphQLSchema,
    type: GraphQLObjectType,
    field: string,
    row: Row,
    args: Record<string, unknown>,
    state: OperationState,
    inputs?: Record<string, unknown>,
  ): unknown {
    const owner = rootName(schema, type) ?? type.name;
    const value = this.values.compute(owner, field, row, args, state, inputs);
    const coordinate = `${row.__typename ?? owner}.${field}`;
    const met = this.isSafe(row.__typename ?? owner, field)
      ? value
      : plantFault(state.faults, coordinate, row, value);
    const returned = type.getFields()[field]?.type;
    return returned && isCompositeType(getNamedType(returned)) ? locate(met) : met;
  }

  /** Why a subgraph that declares a field can't answer it. */
  private whyUnanswered(
    subgraph: string,
    directives: SubgraphDirectives,
    coordinate: string,
    field: string,
  ): string | undefined {
    const moved = this.subgraphs.find((other) => other.directives.overridden.get(coordinate) === subgraph);
    if (moved) return `has moved to ${moved.fixture.name}`;
    const isKnown = directives.keyFields.has(field) || directives.providedFields.has(field);
    return directives.external.has(coordinate) && !isKnown ? 'is external there' : undefined;
  }

  private ownersOf(type: string, field: string): Subgraph[] {
    return this.subgraphs.filter(({ fixture, schema, directives }) => {
      const found = schema.getType(type);
      const coordinate = `${type}.${field}`;
      return (
        isObjectType(found) &&
        field in found.getFields() &&
        !directives.external.has(coordinate) &&
        this.whyUnanswered(fixture.name, directives, coordinate, field) === undefined
      );
    });
  }
}

function fieldsOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type) && type.name !== '_Service')
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
}

/** A root type's name in the one schema: a subgraph may call it otherwise. */
function rootName(schema: GraphQLSchema, type: GraphQLObjectType): string | undefined {
  if (type === schema.getQueryType()) return 'Query';
  return type === schema.getMutationType() ? 'Mutation' : undefined;
}

function locate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(locate);
  if (value === null || value === undefined || value instanceof Error) return value;
  const row = value as Row;
  return { __typename: row.__typename, row } satisfies Located;
}
