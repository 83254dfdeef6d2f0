import type { IndexPlan, KeyRange } from '../query/index.plan';
import type { Plan } from '../query/planner';
import type { Collection } from './catalog';
import { entryKey, prefixLength } from './layout';
import type { Snapshot, Store } from './store';

const chunkSize = 500;

interface ScanRequest {
  readonly store: Store;
  readonly collection: Collection;
  readonly snapshot: Snapshot;
  /** How many documents will do; reading may stop soon after. */
  readonly wanted: number;
}

/** The stored bytes of the documents in a plan's ranges, each once, in chunks. */
export async function* scanDocuments(request: ScanRequest, plan: Plan): AsyncGenerator<Buffer[]> {
  const { store, collection, snapshot } = request;
  const seen = needsSeen(plan) ? new Set<string>() : undefined;
  for (const part of plan.kind === 'union' ? plan.plans : [plan]) {
    for await (const entries of scanEntries(request, part)) {
      const isPrimary = part.index.id === 0;
      const fresh = entries.filter((entry) =>
        isNew(seen, isPrimary ? entry.key.toString('latin1', prefixLength) : entry.value.toString('latin1')),
      );
      if (fresh.length === 0) continue;
      store.metrics.scannedObjects += fresh.length;
      if (isPrimary) yield fresh.map(({ value }) => value);
      else {
        const keys = fresh.map(({ value }) => entryKey(collection, 0, value));
        const documents = await readKeys(store, keys, snapshot);
        yield documents.filter((bytes) => bytes !== undefined);
      }
    }
  }
}

/** How many documents a plan finds, from its index alone. */
export async function countEntries(request: ScanRequest, plan: IndexPlan): Promise<number> {
  const seen = plan.mayRepeat ? new Set<string>() : undefined;
  let count = 0;
  for await (const entries of scanEntries(request, plan)) {
    count +=
      seen === undefined
        ? entries.length
        : entries.filter(({ value }) => isNew(seen, value.toString('latin1'))).length;
  }
  return count;
}

const needsSeen = (plan: Plan): boolean => plan.kind === 'union' || plan.mayRepeat;

function isNew(seen: Set<string> | undefined, id: string): boolean {
  if (seen === undefined) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

interface EntryBytes {
  readonly key: Buffer;
  readonly value: Buffer;
}

async function* scanEntries(request: ScanRequest, plan: IndexPlan): AsyncGenerator<EntryBytes[]> {
  const { store } = request;
  const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
  for (let at = 0; at < ranges.length; at += chunkSize) {
    const some = ranges.slice(at, at + chunkSize);
    for await (const entries of some.every(({ point }) => point !== undefined)
      ? getPoints(request, plan, some)
      : walkRanges(request, plan, some)) {
      store.metrics.scanned += entries.length;
      if (entries.length > 0) yield entries;
    }
  }
}

async function* getPoints(
  { store, collection, snapshot }: ScanRequest,
  { index }: IndexPlan,
  ranges: readonly KeyRange[],
): AsyncGenerator<EntryBytes[]> {
  const keys = ranges.map(({ low, point }) => entryKey(collection, index.id, point ?? low));
  const values = await readKeys(store, keys, snapshot);
  yield keys.flatMap((key, at) => {
    const value = values[at];
    return value === undefined ? [] : [{ key, value }];
  });
}

/** A few keys are read at once: that costs less than a turn of the thread pool. */
const maxSyncKeys = 8;

async function readKeys(store: Store, keys: Buffer[], snapshot: Snapshot): Promise<(Buffer | undefined)[]> {
  if (keys.length > maxSyncKeys) return store.level.getMany(keys, { snapshot });
  return keys.map((key) => store.level.getSync(key, { snapshot }));
}

/** Many short ranges are read side by side: each costs a turn of the thread pool. */
const concurrentRanges = 16;

async function* walkRanges(
  request: ScanRequest,
  plan: IndexPlan,
  ranges: readonly KeyRange[],
): AsyncGenerator<EntryBytes[]> {
  for (let at = 0; at < ranges.length; at += concurrentRanges) {
    const walks = ranges.slice(at, at + concurrentRanges).map((range) => openRange(request, plan, range));
    const firsts = walks.map((walk) => walk.next());
    try {
      for (const [index, first] of firsts.entries()) {
        let entries = await first;
        while (entries.length > 0) {
          yield entries;
          entries = (await walks[index]?.next()) ?? [];
        }
      }
    } finally {
      // Whoever stops early still owns the reads under way.
      await Promise.allSettled(firsts);
      await Promise.all(walks.map((walk) => walk.close()));
    }
  }
}

function openRange(
  { store, collection, snapshot, wanted }: ScanRequest,
  { index, reverse }: IndexPlan,
  { low, high }: KeyRange,
) {
  const iterator = store.level.iterator({
    gte: entryKey(collection, index.id, low),
    lt: entryKey(collection, index.id, high),
    reverse,
    snapshot,
    highWaterMarkBytes: 256 * 1024,
  });
  const size = Math.max(1, Math.min(wanted, chunkSize));
  return {
    next: async (): Promise<EntryBytes[]> =>
      (await iterator.nextv(size)).map(([key, value]) => ({ key, value })),
    close: () => iterator.close(),
  };
}
