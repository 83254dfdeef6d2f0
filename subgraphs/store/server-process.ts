import type { Stoppable } from '../kit/lifecycle';

/** A MongoDB server that the store has started, ready for clients. */
export interface ServerProcess extends Stoppable {
  readonly uri: string;
  readonly pid: number;
  /** Settles when it ends, also when it was stopped. */
  readonly failed: Promise<Error>;
}

export interface ServerProcessOptions {
  /** Where its files are; made where it is missing. */
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Aborted when the start is to be given up. */
  readonly stopping: AbortSignal;
}
