import type { RequestContext } from './ask-subgraph';

/**
 * A value that is kept with each request, also where Apollo Server goes on with a copy of its context. A WeakMap would
 * do the same, but has V8 look after all its entries whenever it cleans up.
 */
export class PerRequest<T> {
  get({ kept }: RequestContext): T | undefined {
    return kept.get(this) as T | undefined;
  }

  set({ kept }: RequestContext, value: T): void {
    kept.set(this, value);
  }
}
