import { setTimeout as wait } from 'node:timers/promises';
import type { RequestContext } from './ask-subgraph';
import type { ClientOperation, Engine, EngineAnswer } from './engine';

/** An engine with what it was built from, which can be retired while operations run on it. */
export class EngineInUse {
  #running = 0;
  #whenIdle: (() => void) | undefined;
  #stopping: Promise<void> | undefined;

  constructor(
    readonly engine: Engine,
    readonly supergraphSdl: string,
  ) {}

  /** No more operations are taken. */
  get isStopped(): boolean {
    return this.#stopping !== undefined;
  }

  async execute(operation: ClientOperation, context: RequestContext): Promise<EngineAnswer> {
    this.#running++;
    try {
      return await this.engine.execute(operation, context);
    } finally {
      this.#running--;
      if (this.#running === 0) this.#whenIdle?.();
    }
  }

  /**
   * Stops it once no operation that was validated for it can be on its way any more, and those that run have ended.
   * @param lingerMs how long operations still come that were validated for it
   * @param hurry when aborted, none comes any more
   */
  async retire(lingerMs: number, hurry: AbortSignal): Promise<void> {
    await wait(lingerMs, undefined, { signal: hurry, ref: false }).catch(() => undefined);
    while (this.#running > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    await this.stop();
  }

  /** After the operations that run have ended. */
  stop(): Promise<void> {
    this.#stopping ??= this.engine.stop();
    return this.#stopping;
  }
}
