import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptions<object>['documentStore']>;
type PersistedQueryCache = NonNullable<
  Exclude<ApolloServerOptions<object>['persistedQueries'], false | undefined>['cache']
>;

/** A parsed document takes some eighty times the memory of its text. */
const PARSED_TEXT_LENGTH = 512 * 1024;
const MOST_PARSED = 2_000;
const PERSISTED_TEXT_LENGTH = 16 * 1024 * 1024;
const MOST_PERSISTED = 10_000;

/** Documents that were found valid, so that they are not parsed and validated anew; least recently used go first. */
export function createDocumentStore(): DocumentStore {
  return asStore(
    new LRUCache<string, DocumentNode>({
      max: MOST_PARSED,
      maxSize: PARSED_TEXT_LENGTH,
      sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 1),
    }),
  );
}

/** Texts that clients may ask for by their hash. A client that finds its text gone sends it again. */
export function createPersistedQueryCache(): PersistedQueryCache {
  return asStore(
    new LRUCache<string, string>({
      max: MOST_PERSISTED,
      maxSize: PERSISTED_TEXT_LENGTH,
      sizeCalculation: (text) => text.length,
    }),
  );
}

function asStore<V extends object | string>(cache: LRUCache<string, V>) {
  return {
    get: async (key: string) => cache.get(key),
    set: async (key: string, value: V) => void cache.set(key, value),
    delete: async (key: string) => cache.delete(key),
  };
}
