import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Logger } from '../../subgraphs/kit/logger';
import type { RequestContext } from './ask-subgraph';
import { type Conditions, conditionVariables } from './document/conditions';
import type { ClientOperation } from './engine';
import type { EngineEvents } from './engine-events';
import { PlanCache, type PlanCacheObserver } from './plan-cache';
import { type PreparedOperation, type PrepareOptions, prepareOperation } from './prepared-operation';
import { logUnplanned } from './unplanned-log';

export interface PreparedOperationsOptions extends PrepareOptions {
  /** How many are kept. */
  readonly cachedPlans: number;
  readonly planCache?: PlanCacheObserver | undefined;
  readonly events: EngineEvents;
  readonly log?: Logger | undefined;
}

/** What of an operation says which document it is of. */
type AskedDocument = Pick<ClientOperation, 'document' | 'documentId'>;

const CACHE_BYTES = 256 * 1024 * 1024;
/** What a prepared operation takes for each character of its plan: as data, steps and shapes, and most as code. */
const BYTES_PER_CHARACTER = 64;

/** Prepares each operation once for each choice of its conditions. */
export class PreparedOperations {
  private readonly cache: PlanCache<PreparedOperation>;
  /** What came of a promise that is kept. */
  private readonly settled = new WeakMap<Promise<PreparedOperation>, PreparedOperation>();
  private readonly conditionNames = new WeakMap<DocumentNode, readonly string[]>();
  /** Of operations without conditions. */
  private readonly keys = new WeakMap<OperationDefinitionNode, string>();

  constructor(private readonly options: PreparedOperationsOptions) {
    const { cachedPlans, planCache } = options;
    this.cache = new PlanCache<PreparedOperation>({
      maxEntries: cachedPlans,
      maxBytes: CACHE_BYTES,
      bytesOf: ({ parts }) =>
        parts.reduce((sum, { plan }) => sum + JSON.stringify(plan).length, 0) * BYTES_PER_CHARACTER,
      ...(planCache && { observe: planCache }),
    });
  }

  /** The variables that a plan depends on. */
  conditionNamesOf(document: DocumentNode): readonly string[] {
    const names = this.conditionNames.get(document) ?? conditionVariables(document);
    this.conditionNames.set(document, names);
    return names;
  }

  /** At once where it is there already; the promise rejects with what `prepareOperation` throws. */
  get(
    asked: AskedDocument,
    operation: OperationDefinitionNode,
    variables: Conditions,
    context?: RequestContext,
  ): PreparedOperation | Promise<PreparedOperation> {
    const { document } = asked;
    const { events, log } = this.options;
    const conditions = Object.fromEntries(
      this.conditionNamesOf(document)
        .filter((name) => Object.hasOwn(variables, name))
        .map((name) => [name, variables[name]]),
    );
    const startedAt = performance.now();
    let known = true;
    const planned = (error?: unknown): void =>
      events.planned?.({ startedAt, endedAt: performance.now(), known, error }, context);
    const preparing = this.cache.get(this.keyOf(asked, operation, conditions), async () => {
      known = false;
      const made = await prepareOperation(document, operation, conditions, this.options);
      if (log) logUnplanned(log, document, made);
      return made;
    });
    const ready = this.settled.get(preparing);
    if (ready) {
      planned();
      return ready;
    }
    return preparing.then(
      (made) => {
        this.settled.set(preparing, made);
        planned();
        return made;
      },
      (error: unknown) => {
        planned(error);
        throw error;
      },
    );
  }

  private keyOf(
    { document, documentId }: AskedDocument,
    operation: OperationDefinitionNode,
    conditions: Conditions,
  ): string {
    if (this.conditionNamesOf(document).length > 0)
      return JSON.stringify([documentId, operation.name?.value, conditions]);
    const key = this.keys.get(operation) ?? JSON.stringify([documentId, operation.name?.value, {}]);
    this.keys.set(operation, key);
    return key;
  }
}
