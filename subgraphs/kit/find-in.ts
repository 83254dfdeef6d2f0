import type { Collection, Filter } from 'mongodb';

/** More than a request can lead to, so that an answer comes in one round trip; MongoDB's own bound is 16 MB. */
const DOCUMENTS_PER_BATCH = 10_000;

/** The documents whose `field` (a path may lead into it), or an item of it, is one of `values`; in the order of `_id`. */
export function findIn<T extends { _id: string }>(
  collection: Collection<T>,
  field: (keyof T & string) | `${keyof T & string}.${string}`,
  values: readonly string[],
): Promise<T[]> {
  return collection
    .find({ [field]: { $in: [...values] } } as Filter<T>, { batchSize: DOCUMENTS_PER_BATCH })
    .sort({ _id: 1 })
    .toArray() as Promise<T[]>;
}
