import { setImmediate } from 'node:timers/promises';
import { validate } from 'graphql';
import type { DocumentInUse } from './documents-in-use';
import type { Engine } from './engine';

/**
 * Plans `documents` one after the other, those that the engine's schema has no part for left out, until all are
 * planned or `signal` is aborted; what then is being planned goes on by itself.
 * @returns how many were planned
 */
export async function warmPlans(
  engine: Engine,
  documents: readonly DocumentInUse[],
  signal: AbortSignal,
): Promise<number> {
  const aborted = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  let planned = 0;
  for (const { documentId, document } of documents) {
    // to validate is our own work: requests must get their turn between two documents
    await setImmediate();
    if (signal.aborted) break;
    if (validate(engine.apiSchema, document, undefined, { maxErrors: 1 }).length > 0) continue;
    const warming = engine.warm(document, documentId).then(
      () => planned++,
      () => undefined, // whoever asks it is told why
    );
    await Promise.race([warming, aborted]);
  }
  return planned;
}
