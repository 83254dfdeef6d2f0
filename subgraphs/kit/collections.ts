import type { Document, IndexDescription } from 'mongodb';

/** A collection of one agency: its name and the indexes that serve every read of it. */
export interface AnyCollectionSpec {
  readonly name: string;
  readonly indexes: readonly IndexDescription[];
}

/** A collection whose documents are of type `T`. */
export interface CollectionSpec<T extends Document> extends AnyCollectionSpec {
  /** Carries the document type; never set. */
  readonly document?: T;
}

/** `keys` lists the fields of each index, in order; `_id` always has one. */
export function defineCollection<T extends Document>(
  name: string,
  keys: readonly (readonly string[])[] = [],
): CollectionSpec<T> {
  return {
    name,
    indexes: keys.map((fields) => ({ key: Object.fromEntries(fields.map((field) => [field, 1])) })),
  };
}
