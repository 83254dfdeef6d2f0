import { setImmediate } from 'node:timers/promises';
import { parse, validate } from 'graphql';
import type { Engine } from './engine';
import type { OperationInUse } from './operations-in-use';

/**
 * Plans `operations` one after the other, those that the engine's schema has no place for left out, until all are
 * planned or `signal` is aborted; what then is being planned goes on by itself.
 * @returns how many were planned
 */
export async function warmPlans(
  engine: Engine,
  operations: readonly OperationInUse[],
  signal: AbortSignal,
): Promise<number> {
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let planned = 0;
  for (const { source, documentId, operationName, conditions } of operations) {
    // to parse and validate is our own work: requests must get their turn between two operations
    await setImmediate();
    if (signal.aborted) break;
    const document = parse(source);
    if (validate(engine.apiSchema, document, undefined, { maxErrors: 1 }).length > 0) continue;
    const warming = engine.warm({ document, documentId, operationName, variables: conditions }).then(
      () => planned++,
      () => undefined, // whoever asks it is told why
    );
    await Promise.race([warming, aborted]);
  }
  return planned;
}
