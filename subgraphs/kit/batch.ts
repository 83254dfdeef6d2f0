import DataLoader from 'dataloader';

/** `values` rearranged to match `keys`; null where a key has no value. */
export function alignToKeys<K, V>(
  keys: readonly K[],
  values: readonly V[],
  keyOf: (value: V) => K,
): (V | null)[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/**
 * `values` in groups that match `keys`, each in the order of `values`; empty where a key has none.
 * A value stands in the group of every key that `keysOf` names.
 */
export function groupByKeys<K, V>(
  keys: readonly K[],
  values: readonly V[],
  keysOf: (value: V) => readonly (K | null)[],
): V[][] {
  const groups = new Map<K | null, V[]>(keys.map((key) => [key, []]));
  for (const value of values) {
    for (const key of keysOf(value)) groups.get(key)?.push(value);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

export type ByKeyLoader<K, V> = DataLoader<K, V | null>;
export type ListLoader<K, V> = DataLoader<K, V[]>;

/** Makes a loader that single values are loaded with by key, in one read for all keys asked in the same tick. */
export function loaderByKey<K, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): () => ByKeyLoader<K, V> {
  return () => new DataLoader(async (keys) => alignToKeys(keys, await read(keys), keyOf));
}

/** Makes a loader of documents by their `_id`. */
export const loaderById = <V extends { readonly _id: string }>(
  read: (ids: readonly string[]) => Promise<readonly V[]>,
): (() => ByKeyLoader<string, V>) => loaderByKey(read, ({ _id }) => _id);

/** Makes a loader that lists are loaded with by key, in one read for all keys asked in the same tick. */
export function loaderOfLists<K, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
  keysOf: (value: V) => readonly (K | null)[],
): () => ListLoader<K, V> {
  return () => new DataLoader(async (keys) => groupByKeys(keys, await read(keys), keysOf));
}

type Makers = Readonly<Record<string, () => unknown>>;

type Made<M extends Makers> = { readonly [Name in keyof M]: ReturnType<M[Name]> };

/**
 * The loaders of one request, which keep what they have read as long as it lasts. Of the many that there are a request
 * needs few, so each is made when it is first used.
 */
export function madeWhenUsed<M extends Makers>(makers: M): () => Made<M> {
  class MadeWhenUsed {
    readonly made: unknown[] = [];
  }
  Object.entries(makers).forEach(([name, make], at) => {
    Object.defineProperty(MadeWhenUsed.prototype, name, {
      get(this: MadeWhenUsed) {
        this.made[at] ??= make();
        return this.made[at];
      },
    });
  });
  // the compiler does not see properties that are defined by name
  return () => new MadeWhenUsed() as unknown as Made<M>;
}
