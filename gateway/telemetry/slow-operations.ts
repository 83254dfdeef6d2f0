import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import { type DocumentNode, print } from 'graphql';
import type { Logger } from '../../subgraphs/kit/logger';
import type { OperationWatcher } from './operation-watcher';

/** Enough of a document to recognise it in the log. */
const LOGGED_DOCUMENT_LENGTH = 4_000;
const LOGGED_NAME_LENGTH = 200;

/** Logs operations that take longer than `slowOperationMs`, with where the time went: what was asked, not of whom. */
export function logSlowOperations(slowOperationMs: number, log: Logger): OperationWatcher {
  return {
    answered: ({ endedAt, kind, name, document, outcome }, operation, { requestId }) => {
      const durationMs = endedAt - operation.startedAt;
      if (durationMs <= slowOperationMs) return;
      const { planned, shapingMs, fetches } = operation;
      log.warn(
        {
          requestId,
          kind,
          operationName: name?.slice(0, LOGGED_NAME_LENGTH),
          outcome,
          durationMs: round(durationMs),
          planningMs: planned && round(planned.endedAt - planned.startedAt),
          planKnown: planned?.known,
          fetches: Object.fromEntries(
            [...fetches].map(([service, { count, totalMs }]) => [
              service,
              { count, totalMs: round(totalMs) },
            ]),
          ),
          shapingMs: round(shapingMs),
          document: document && withoutLiterals(document),
        },
        'slow operation',
      );
    },
  };
}

function withoutLiterals(document: DocumentNode): string {
  return print(stripSensitiveLiterals(document)).slice(0, LOGGED_DOCUMENT_LENGTH);
}

/** Milliseconds, to the microsecond. */
function round(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}
