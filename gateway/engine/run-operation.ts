import { type DocumentNode, executeSync, isNonNullType, Kind } from 'graphql';
import type { AskSubgraph, RequestContext } from './ask-subgraph';
import type { EngineAnswer } from './engine';
import type { EngineEvents } from './engine-events';
import type { FederatedSchema } from './federated-schema';
import { CombinedFetches, type Combining, type Send } from './fetch/combined-fetches';
import { type Run, runSteps } from './fetch/run-plan';
import { Turns } from './fetch/turns';
import { isIntrospection, type OperationPart, type PreparedOperation } from './prepared-operation';
import { clientPath } from './shape/client-path';
import { below, type Completion, completeField, LOST } from './shape/complete';
import { ResponseErrors } from './shape/response';
import type { ShapeField } from './shape/shape-field';
import { WrittenAnswer } from './shape/written-answer';

export interface RunOptions {
  readonly schema: FederatedSchema;
  readonly ask: AskSubgraph;
  readonly combining: Combining;
  readonly events: EngineEvents;
  readonly context: RequestContext;
  /** As the client gave them: each subgraph reads them by its own types. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: DocumentNode;
  /** Whether code is made for what is done again and again, in place of going through it step by step. */
  readonly usesCode: boolean;
}

/** Runs every part of an operation, and gives the response in the client's words. */
export async function runOperation(prepared: PreparedOperation, options: RunOptions): Promise<EngineAnswer> {
  const errors = new ResponseErrors();
  const response: Record<string, unknown> = Object.create(null);
  let isLost = false;
  const shaped = (startedAt: number): void =>
    options.events.shaped?.({ startedAt, endedAt: performance.now() }, options.context);
  for (const part of prepared.parts) {
    const run = startRun(part, prepared, options);
    const body = options.usesCode ? await prepared.textPlan?.run(run, shaped) : undefined;
    if (body) return { data: new WrittenAnswer(body) };
    if (part.step) await runSteps(part.step, run);
    const startedAt = performance.now();
    isLost = !completePart(part, prepared, run, options, errors, response);
    tellUnplaced(run, part, prepared, errors);
    shaped(startedAt);
    if (isLost) break;
  }
  const list = errors.finish();
  return { data: isLost ? null : response, ...(list.length > 0 && { errors: list }) };
}

function startRun(
  { combined }: OperationPart,
  { variables: names }: PreparedOperation,
  options: RunOptions,
): Run {
  const { schema, ask, context, variables, combining } = options;
  const turns = new Turns();
  const send: Send = (request) => turns.take(request.service, () => ask(request, context));
  const given = names.filter(([, name]) => Object.hasOwn(variables, name));
  return {
    schema,
    variables: Object.fromEntries(given.map(([sent, name]) => [sent, variables[name]])),
    data: {},
    unplaced: [],
    asked: new Map(),
    answers: new Map(),
    fetches: new CombinedFetches(send, combining, combined),
  };
}

/** False when a field of the root is lost that may not be null. */
function completePart(
  { fields, unplanned }: OperationPart,
  { shape, operation }: PreparedOperation,
  { data }: Run,
  options: RunOptions,
  errors: ResponseErrors,
  response: Record<string, unknown>,
): boolean {
  const completion: Completion = { schema: options.schema, shape, errors, unplanned };
  for (const field of fields) {
    const value = isIntrospection(field)
      ? introspect(field, operation, options)
      : completeField(data, field, below(undefined, field), completion);
    if (value === LOST && isNonNullType(field.type)) return false;
    response[field.responseName] = value === LOST ? null : value;
  }
  return true;
}

function introspect(
  { nodes, responseName }: ShapeField,
  operation: PreparedOperation['operation'],
  { schema, document, variables }: RunOptions,
): unknown {
  const asked = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } } as const;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { data } = executeSync({
    schema: schema.apiSchema,
    document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
    variableValues: variables,
  });
  return data?.[responseName] ?? null;
}

/** Errors without a place of their own are told at the field that their fetch was for. */
function tellUnplaced(
  { unplaced }: Run,
  { fields }: OperationPart,
  { shape }: PreparedOperation,
  errors: ResponseErrors,
): void {
  for (const { reason, path } of unplaced) {
    const end = path.indexOf('@');
    errors.add(reason, clientPath(end < 0 ? path : path.slice(0, end), fields, shape));
  }
}
