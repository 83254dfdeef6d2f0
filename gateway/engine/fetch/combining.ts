import { LRUCache } from 'lru-cache';
import type { Combining } from './combined-fetches';

/** A subgraph that refused may be another one by then, and what it refused was perhaps too long only. */
const REMEMBERED_MS = 5 * 60_000;
const MOST_SUBGRAPHS = 10_000;

/** Remembers for a while which subgraphs refused to be asked several things at once. */
export function createCombining(isWanted: (service: string) => boolean): Combining {
  const refusals = new LRUCache<string, true>({ max: MOST_SUBGRAPHS, ttl: REMEMBERED_MS });
  return {
    mayCombine: (service) => isWanted(service) && !refusals.has(service),
    refused: (service) => void refusals.set(service, true),
  };
}

/** For whoever wants each query by itself. */
export const NEVER: Combining = { mayCombine: () => false, refused: () => undefined };
