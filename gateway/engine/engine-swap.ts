import { setImmediate } from 'node:timers/promises';
import { types } from 'node:util';
import { assertValidSchema } from 'graphql';
import type { Logger } from '../../subgraphs/kit/logger';
import type { SupergraphSource } from '../supergraph/supergraph-source';
import type { Engine } from './engine';
import { EngineInUse } from './engine-in-use';
import type { OperationInUse } from './operations-in-use';
import { warmPlans } from './warm-plans';

export interface EngineSwapOptions {
  readonly supergraph: SupergraphSource;
  /** @throws whatever makes a supergraph unfit to be served */
  readonly buildEngine: (supergraphSdl: string) => Promise<Engine>;
  /** Lets new operations go to this engine from now on; an error leaves them with the one before. */
  readonly serve: (engine: EngineInUse) => void;
  /** What clients ask, that most asked first. */
  readonly operationsInUse: (count: number) => readonly OperationInUse[];
  readonly warmUp: WarmUpLimits;
  /** How long after a swap operations still come that were validated for the engine before. */
  readonly lingerMs: number;
  /** Told of each supergraph that came after the first: whether it is served now. */
  readonly swapped: (outcome: { readonly ok: boolean }) => void;
  readonly log: Logger;
}

/** What is planned for a new supergraph before it is served. */
export interface WarmUpLimits {
  readonly maxOperations: number;
  readonly withinMs: number;
}

/** Each has processes of its own for planning; where supergraphs come faster than that, the early ones linger less. */
const MOST_LINGERING = 3;

/**
 * Builds an engine for each supergraph that comes and lets it take over from the one before, which is stopped when
 * its operations have ended. A supergraph that no engine can be built from is refused, and the one before stays.
 */
export class EngineSwap {
  readonly #options: EngineSwapOptions;
  readonly #stopping = new AbortController();
  /** What hurries each one, in the order in which they were retired, and when it has ended. */
  readonly #retiring = new Map<AbortController, Promise<void>>();
  #current: EngineInUse | undefined;
  /** Only the latest: what came while an engine was being built is out of date by then. */
  #next: string | undefined;
  #working: Promise<void> | undefined;
  #unsubscribe: (() => void) | undefined;
  #stopped: Promise<void> | undefined;

  constructor(options: EngineSwapOptions) {
    this.#options = options;
  }

  get current(): EngineInUse | undefined {
    return this.#current;
  }

  /** @throws what makes the first supergraph unfit to be served */
  async start(): Promise<void> {
    const { supergraph } = this.#options;
    this.#unsubscribe = supergraph.onChange((text) => this.#take(text));
    this.#working = this.#serveFirst(supergraph.current);
    await this.#working;
    this.#working = undefined;
    if (this.#next !== undefined) this.#take(this.#next);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#unsubscribe?.();
    this.#stopping.abort();
    await this.#working?.catch(() => undefined); // start() tells it
    if (this.#current) this.#retire(this.#current);
    for (const hurry of this.#retiring.keys()) hurry.abort();
    await Promise.all(this.#retiring.values());
  }

  async #serveFirst(supergraphSdl: string): Promise<void> {
    this.#current = await this.#build(supergraphSdl);
    this.#options.serve(this.#current);
  }

  #take(supergraphSdl: string): void {
    this.#next = supergraphSdl;
    this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    await setImmediate(); // changes in quick succession are one
    while (this.#next !== undefined && !this.#stopping.signal.aborted) {
      const supergraphSdl = this.#next;
      this.#next = undefined;
      if (supergraphSdl === this.#current?.supergraphSdl) {
        this.#options.log.info('the supergraph is again the one that is served');
      } else {
        await this.#replace(supergraphSdl);
      }
    }
    this.#working = undefined;
  }

  async #replace(supergraphSdl: string): Promise<void> {
    const { log, swapped } = this.#options;
    let next: EngineInUse | undefined;
    try {
      const startedAt = performance.now();
      next = await this.#build(supergraphSdl);
      const plans = await this.#warm(next);
      if (this.#stopping.signal.aborted) return await next.stop();
      this.#switchTo(next);
      const tookMs = Math.round(performance.now() - startedAt);
      log.info({ plans, tookMs }, 'the new supergraph is served');
      swapped({ ok: true });
    } catch (error) {
      log.error({ err: error }, `the new supergraph is refused, the one before stays: ${reasonOf(error)}`);
      swapped({ ok: false });
      await next?.stop().catch((failure: unknown) => this.#tellNotStopped(failure));
    }
  }

  async #build(supergraphSdl: string): Promise<EngineInUse> {
    const engine = await this.#options.buildEngine(supergraphSdl);
    try {
      assertValidSchema(engine.apiSchema);
    } catch (error) {
      await engine.stop();
      throw error;
    }
    return new EngineInUse(engine, supergraphSdl);
  }

  #warm({ engine }: EngineInUse): Promise<number> {
    const { warmUp, operationsInUse } = this.#options;
    const ended = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(warmUp.withinMs)]);
    return warmPlans(engine, operationsInUse(warmUp.maxOperations), ended);
  }

  #switchTo(next: EngineInUse): void {
    const before = this.#current;
    try {
      this.#options.serve(next);
    } catch (error) {
      // whoever was told of the new one is told of the one that stays
      if (before) this.#options.serve(before);
      throw error;
    }
    this.#current = next;
    if (before) this.#retire(before);
  }

  #retire(engine: EngineInUse): void {
    const hurry = new AbortController();
    const ended = engine
      .retire(this.#options.lingerMs, hurry.signal)
      .catch((error: unknown) => this.#tellNotStopped(error))
      .finally(() => this.#retiring.delete(hurry));
    this.#retiring.set(hurry, ended);
    for (const early of [...this.#retiring.keys()].slice(0, -MOST_LINGERING)) early.abort();
  }

  #tellNotStopped(error: unknown): void {
    this.#options.log.error({ err: error }, 'the engine of a supergraph could not be stopped');
  }
}

function reasonOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : String(error);
}
