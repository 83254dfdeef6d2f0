import { GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Readiness } from '../../subgraphs/kit/http-server';
import type { Logger } from '../../subgraphs/kit/logger';
import type { AskSubgraph, RequestContext, RequestSignal } from './ask-subgraph';
import { withOwnValuesOnly } from './document/own-values';
import type { ClientOperation, Engine, EngineAnswer } from './engine';
import type { EngineEvents } from './engine-events';
import { readFederatedSchema } from './federated-schema';
import { createCombining, NEVER } from './fetch/combining';
import { openPlanner, type PlannerOptions } from './plan/open-planner';
import { PlanningError } from './plan/planner';
import type { PlanCacheObserver } from './plan-cache';
import { findOperation } from './prepared-operation';
import { PreparedOperations } from './prepared-operations';
import { runOperation } from './run-operation';
import { showPlan } from './show-plan';

export interface EngineOptions {
  /** With what clients must not see marked `@inaccessible`. */
  readonly supergraphSdl: string;
  readonly ask: AskSubgraph;
  /** Whether a subgraph is to be asked several things in one request. Default never. */
  readonly combines?: (service: string) => boolean;
  /** How the subgraphs are; left out where nobody wants to know. */
  readonly check?: () => Promise<Readiness>;
  readonly planner?: Omit<PlannerOptions, 'supergraphSdl'>;
  /** How many prepared operations are kept. */
  readonly cachedPlans?: number;
  readonly planCache?: PlanCacheObserver;
  readonly events?: EngineEvents;
  readonly log?: Logger;
  /**
   * How often an operation is run step by step before code is made for it, as most of a flood come once, and at least
   * how often after an answer for which that code was of no use. Default 2.
   */
  readonly runsBeforeCode?: number;
}

const CACHED_PLANS = 1_000;
const RUNS_BEFORE_CODE = 2;
const PROBLEM_LIMIT = 50;
const NOTHING_GIVEN: ReturnType<typeof getVariableValues> = { coerced: {} };

/**
 * Answers operations over a supergraph: plan, fetch, shape.
 * @throws Error on a supergraph that can't be served
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const {
    supergraphSdl,
    ask,
    cachedPlans = CACHED_PLANS,
    planCache,
    events = {},
    log,
    runsBeforeCode = RUNS_BEFORE_CODE,
  } = options;
  const schema = readFederatedSchema(supergraphSdl);
  const combining = createCombining(options.combines ?? (() => false));
  const { apiSchema } = schema;
  const planner = await openPlanner({ supergraphSdl, ...options.planner });
  const prepared = new PreparedOperations({
    schema,
    planner,
    runsBeforeCode,
    cachedPlans,
    planCache,
    events,
    log,
  });

  const coerce = (operation: OperationDefinitionNode, variables: ClientOperation['variables']) => {
    const { variableDefinitions = [] } = operation;
    if (variableDefinitions.length === 0) return NOTHING_GIVEN;
    return getVariableValues(apiSchema, variableDefinitions, variables, { maxErrors: PROBLEM_LIMIT });
  };

  const execute = async (asked: ClientOperation, context: RequestContext): Promise<EngineAnswer> => {
    const { document, interpreted = false } = asked;
    const variables = withOwnValuesOnly(asked.variables);
    try {
      const operation = findOperation(document, asked.operationName);
      const { coerced, errors } = coerce(operation, variables);
      if (errors) return { errors: errors.map(asBadInput) };
      const { signal } = context;
      const preparing = prepared.get(asked, operation, coerced, context);
      const ready = preparing instanceof Promise ? await whileWanted(preparing, signal) : preparing;
      if (signal.aborted) throw tooLate();
      const response = await runOperation(ready, {
        schema,
        ask,
        combining: interpreted ? NEVER : combining,
        events,
        context,
        variables,
        document,
        usesCode: !interpreted,
      });
      if (!asked.planFormat) return response;
      const plan = showPlan(
        ready.parts.map(({ plan }) => plan),
        asked.planFormat,
      );
      return { ...response, extensions: { __queryPlanExperimental: plan } };
    } catch (error) {
      if (error instanceof PlanningError) return { errors: [tooComplex(error)] };
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };

  return {
    apiSchema,
    execute,
    warm: async (asked) => {
      const operation = findOperation(asked.document, asked.operationName);
      const names = prepared.conditionNamesOf(asked.document);
      const definitions = operation.variableDefinitions?.filter(({ variable }) =>
        names.includes(variable.name.value),
      );
      const { coerced } = getVariableValues(apiSchema, definitions ?? [], withOwnValuesOnly(asked.variables));
      if (coerced) await prepared.get(asked, operation, coerced);
    },
    check: options.check ?? (async () => ({})),
    stop: () => planner.stop(),
  };
}

/** Others may wait for the same plan: it is made all the same. */
async function whileWanted<T>(promise: Promise<T>, signal: RequestSignal): Promise<T> {
  let stopWaiting = (): void => undefined;
  const unwanted = new Promise<never>((_, reject) => {
    stopWaiting = () => reject(tooLate());
    if (signal.aborted) stopWaiting();
    signal.addEventListener('abort', stopWaiting);
  });
  try {
    return await Promise.race([promise, unwanted]);
  } finally {
    signal.removeEventListener('abort', stopWaiting);
  }
}

function tooLate(): GraphQLError {
  return new GraphQLError('the operation was not planned before its deadline', {
    // no fault of the client's: without data the status would be 400
    extensions: { code: 'DEADLINE_EXCEEDED', http: { status: 503 } },
  });
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
  });
}

function tooComplex({ message }: PlanningError): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_COMPLEX' } });
}
