import type { SubgraphFailureCode } from '../engine/subgraph-failure';

export type BreakerState = 'closed' | 'open' | 'half-open';

/** Once for each question of the engine, however it was answered. */
export interface Fetched {
  readonly service: string;
  readonly kind: 'query' | 'mutation';
  readonly durationMs: number;
  readonly outcome: 'ok' | SubgraphFailureCode;
  /** How many times the subgraph was asked; for a shared fetch by all who wait for it. */
  readonly attempts: number;
  /** Whether an equal fetch was under way already and its answer was taken. */
  readonly shared: boolean;
  /** Length of the answer after decompression; 0 for a failure and a shared fetch. */
  readonly bytes: number;
}

export interface Retried {
  readonly service: string;
  /** Of the attempt that failed, from 1 on. */
  readonly attempt: number;
  readonly code: SubgraphFailureCode;
  readonly delayMs: number;
}

/** Who watches what is asked of subgraphs; must not throw. */
export interface SubgraphEvents {
  fetched?(event: Fetched): void;
  retried?(event: Retried): void;
  breakerChanged?(event: { readonly service: string; readonly state: BreakerState }): void;
}
