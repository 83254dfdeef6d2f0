import type { Connection } from './connection';
import type { ResponseHandler } from './response-reader';

/** One request and what takes its answer; `end` or `fail` is called once, unless it is given up. */
export interface Exchange extends ResponseHandler {
  /** The request from its first to its last byte; of a string each character is one. */
  readonly message: string | Buffer;
  /** What carries it at the moment; the pool sets it. */
  connection: Connection | undefined;
  /** The answer is whole. */
  end(): void;
  fail(error: unknown): void;
}
