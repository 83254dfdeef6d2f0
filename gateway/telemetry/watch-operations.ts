import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { AskSubgraph, RequestContext } from '../engine/ask-subgraph';
import type { EngineEvents } from '../engine/engine-events';
import { PerRequest } from '../engine/per-request';
import { SubgraphFailure } from '../engine/subgraph-failure';
import type { ServerPlugin } from '../http/server-plugin';
import type {
  Answered,
  Fetched,
  OperationOutcome,
  OperationUnderWay,
  OperationWatcher,
} from './operation-watcher';

export interface WatchedOperations {
  readonly plugins: readonly ServerPlugin[];
  readonly engineEvents: EngineEvents;
  watchFetches(ask: AskSubgraph): AskSubgraph;
}

const UNWATCHED: WatchedOperations = { plugins: [], engineEvents: {}, watchFetches: (ask) => ask };

/** Lets `watchers` see each operation from its document to its response; without any, nothing is in its way. */
export function watchOperations(watchers: readonly OperationWatcher[]): WatchedOperations {
  if (watchers.length === 0) return UNWATCHED;
  const underWay = new PerRequest<OperationUnderWay>();

  const start = (context: RequestContext): OperationUnderWay => {
    const operation = startOperation();
    underWay.set(context, operation);
    for (const watcher of watchers) watcher.started?.(operation, context);
    return operation;
  };

  const plugin: ServerPlugin = {
    requestDidStart: async ({ contextValue }) => {
      const operation = underWay.get(contextValue) ?? start(contextValue);
      return {
        willSendResponse: async (request) => {
          const event = describeAnswer(request);
          for (const watcher of watchers) watcher.answered?.(event, operation, contextValue);
        },
      };
    },
    shortWay: {
      begun: start,
      answered: ({ document, operation }, context) => {
        const underWayNow = underWay.get(context);
        if (!underWayNow) return;
        const event = describeWhole(document, operation);
        for (const watcher of watchers) watcher.answered?.(event, underWayNow, context);
      },
    },
  };

  const engineEvents: EngineEvents = {
    planned: (event, context) => {
      const operation = context && underWay.get(context);
      if (operation) operation.planned = event;
      for (const watcher of watchers) watcher.planned?.(event, operation);
    },
    shaped: ({ startedAt, endedAt }, context) => {
      const operation = underWay.get(context);
      if (operation) operation.shapingMs += endedAt - startedAt;
    },
  };

  const fetchWatchers = watchers.filter((watcher) => watcher.fetching);
  const watchFetches =
    (ask: AskSubgraph): AskSubgraph =>
    async (request, context) => {
      const operation = underWay.get(context);
      if (!operation) return ask(request, context);
      const startedAt = performance.now();
      const tell = fetchWatchers.flatMap(
        (watcher) => watcher.fetching?.(request, startedAt, operation) ?? [],
      );
      const end = (event: Omit<Fetched, 'endedAt'>): void => {
        const endedAt = performance.now();
        countFetch(operation, request.service, endedAt - startedAt);
        for (const each of tell) each({ ...event, endedAt });
      };
      try {
        const answer = await ask(request, context);
        end({ errors: answer.errors?.length ?? 0 });
        return answer;
      } catch (error) {
        end({ code: error instanceof SubgraphFailure ? error.code : 'INTERNAL_SERVER_ERROR', errors: 0 });
        throw error;
      }
    };

  return { plugins: [plugin], engineEvents, watchFetches };
}

function startOperation(): OperationUnderWay {
  return { startedAt: performance.now(), planned: undefined, shapingMs: 0, fetches: new Map() };
}

function countFetch({ fetches }: OperationUnderWay, service: string, tookMs: number): void {
  const before = fetches.get(service);
  fetches.set(service, { count: (before?.count ?? 0) + 1, totalMs: (before?.totalMs ?? 0) + tookMs });
}

function describeAnswer({
  operation,
  document,
  response: { body },
}: GraphQLRequestContextWillSendResponse<RequestContext>): Answered {
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
  return {
    endedAt: performance.now(),
    kind: operation?.operation ?? 'unknown',
    name: operation?.name?.value,
    document,
    outcome: outcomeOf(data, errors.length > 0),
    errors,
  };
}

/** Of an answer without errors. */
function describeWhole(document: DocumentNode, { operation: kind, name }: OperationDefinitionNode): Answered {
  return { endedAt: performance.now(), kind, name: name?.value, document, outcome: 'ok', errors: [] };
}

function outcomeOf(data: unknown, hasErrors: boolean): OperationOutcome {
  if (!hasErrors) return 'ok';
  if (data === undefined) return 'refused';
  return data === null ? 'failed' : 'partial';
}
