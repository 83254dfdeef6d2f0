import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { CanonicalNames } from './document/canonical-names';
import { fragmentsOf, type OperationScope, printCanonical } from './document/canonical-operation';
import type { Conditions } from './document/conditions';
import type { FederatedSchema } from './federated-schema';
import type { CombinedOperations } from './fetch/combined-fetches';
import { readSteps, type Step } from './fetch/run-plan';
import type { Plan } from './plan/plan';
import type { Planner } from './plan/planner';
import { Shape, type ShapeField } from './shape/shape-field';
import { TextPlan } from './text/text-plan';

/** An operation ready to be run any number of times, for one choice of its conditions. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  readonly shape: Shape;
  /** The parts that are run one after the other: all root fields of a query, each one of a mutation. */
  readonly parts: readonly OperationPart[];
  /** Runs the plan without parsing what is answered; null where it is not one part, or holds what is known here. */
  readonly textPlan: TextPlan | null;
  /** The client's variables by the names that the plans have for them. */
  readonly variables: readonly (readonly [sent: string, given: string])[];
}

export interface OperationPart {
  readonly fields: readonly ShapeField[];
  readonly plan: Plan;
  /** The plan as it is run; null when nothing has to be asked. */
  readonly step: Step | null;
  readonly unplanned: ReadonlyMap<string, string>;
  /** What is found out of its fetches while it is run. */
  readonly combined: CombinedOperations;
}

const NOTHING: Plan = { root: null, unplanned: [] };

/** @throws GraphQLError when there is no such operation, or it is of a kind that this gateway does not serve */
export function findOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const isNamed = typeof operationName === 'string';
  const found = isNamed ? operations.filter(({ name }) => name?.value === operationName) : operations;
  const [operation] = found;
  if (operation && found.length === 1) return operation;
  throw new GraphQLError(
    isNamed
      ? `the document has no operation "${operationName}"`
      : 'the document has several operations: expected operationName to say which',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  );
}

export interface PrepareOptions {
  readonly schema: FederatedSchema;
  readonly planner: Planner;
  readonly runsBeforeCode: number;
}

/**
 * Plans an operation as `conditions` leave it.
 * @throws PlanningError when it is too complex; GraphQLError when a condition is null
 */
export async function prepareOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Conditions,
  { schema, planner, runsBeforeCode }: PrepareOptions,
): Promise<PreparedOperation> {
  const { apiSchema } = schema;
  const rootType = apiSchema.getRootType(operation.operation);
  if (!rootType || operation.operation === 'subscription')
    throw new GraphQLError(`this gateway answers no ${operation.operation}s`, { nodes: operation });
  const given = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const names = new CanonicalNames(schema.naming, new Set(given));
  const scope: OperationScope = { schema: apiSchema, fragments: fragmentsOf(document), conditions, names };
  const shape = new Shape(scope);
  const fields = shape.rootFields(rootType, operation.selectionSet);
  const groups = operation.operation === 'mutation' ? fields.map((field) => [field]) : [fields];
  const parts = await Promise.all(
    groups.map(async (group): Promise<OperationPart> => {
      const roots: FieldNode[] = group.flatMap(({ nodes }) => nodes);
      const text = printCanonical(operation, roots, rootType, scope);
      const plan = text === null ? NOTHING : await planner.plan(text);
      return {
        fields: group,
        plan,
        step: plan.root && readSteps(plan.root),
        unplanned: new Map(plan.unplanned.map(({ path, reason }) => [path.join('.'), reason])),
        combined: new Map(),
      };
    }),
  );
  const variables = given.map((name) => [names.variable(name), name] as const);
  const isPlain = parts.length === 1 && !fields.some(isIntrospection);
  const step = isPlain ? parts[0]?.step : null;
  const textPlan = step
    ? new TextPlan({ step, fields, rootType: rootType.name, shape, schema, runsBeforeCode })
    : null;
  return { operation, rootType, shape, parts, textPlan, variables };
}

/** The schema is known here; nobody has to be asked. */
export const isIntrospection = ({ fieldName }: ShapeField): boolean =>
  fieldName === SchemaMetaFieldDef.name || fieldName === TypeMetaFieldDef.name;
