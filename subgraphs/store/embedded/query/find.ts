import { decodeDocument } from '../bson/decode';
import { demand } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import { type Catalog, type Collection, namespaceOf } from '../storage/catalog';
import { countEntries, scanDocuments } from '../storage/scan';
import type { Snapshot, Store } from '../storage/store';
import { type Filter, isMatchAll, matches } from './filter';
import { choosePlan, type Plan } from './planner';
import { Sorter } from './sorter';

export interface FindRequest {
  readonly filter: Filter;
  readonly sort: readonly KeyPart[];
  readonly skip: number;
  /** Infinity for no limit. */
  readonly limit: number;
}

/** One moment's documents, with the collections and indexes of the same moment. */
export interface Reading {
  readonly store: Store;
  readonly snapshot: Snapshot;
  readonly catalog: Catalog;
  /** @throws EngineError MaxTimeMSExpired */
  readonly checkTime: () => void;
  /** Ends the clock when an answer is ready, as a cursor may idle. */
  readonly liftDeadline: () => void;
}

/** Begins a reading, whose snapshot the caller has to close; `maxTimeMs` of 0 sets no end to it. */
export function startReading(store: Store, maxTimeMs = 0): Reading {
  let end = maxTimeMs > 0 ? performance.now() + maxTimeMs : Number.POSITIVE_INFINITY;
  return {
    store,
    snapshot: store.level.snapshot(),
    catalog: store.catalog,
    checkTime: () => demand(performance.now() <= end, 'MaxTimeMSExpired', 'operation exceeded time limit'),
    liftDeadline: () => {
      end = Number.POSITIVE_INFINITY;
    },
  };
}

const planFor = ({ store }: Reading, collection: Collection, { filter, sort }: FindRequest): Plan =>
  choosePlan({
    indexes: collection.indexes,
    filter,
    sort,
    noTableScan: store.noTableScan,
    namespace: namespaceOf(collection),
  });

/** Streams the stored bytes of matching documents; sorts in memory only where no index gives the order. */
export function findDocuments(
  reading: Reading,
  collection: Collection,
  request: FindRequest,
): AsyncGenerator<Buffer[]> {
  const { sort, skip, limit } = request;
  const plan = planFor(reading, collection, request);
  const wanted = plan.sorted && isMatchAll(plan.residual) ? skip + limit : Number.POSITIVE_INFINITY;
  const matching = filtered(reading, scanDocuments({ ...reading, collection, wanted }, plan), plan.residual);
  return sliced(plan.sorted ? matching : sorted(matching, sort, skip + limit), skip, limit);
}

/** Counts matching documents, from the index alone where it covers the filter. */
export async function countDocuments(
  reading: Reading,
  collection: Collection,
  request: FindRequest,
): Promise<number> {
  const plan = planFor(reading, collection, request);
  const bounded = (count: number): number => Math.max(0, Math.min(request.limit, count - request.skip));
  if (plan.kind === 'index' && isMatchAll(plan.residual)) {
    if (!plan.bounded && plan.index.id === 0)
      return bounded(reading.store.count(collection, reading.snapshot));
    return bounded(await countEntries({ ...reading, collection, wanted: Number.POSITIVE_INFINITY }, plan));
  }
  let count = 0;
  for await (const chunk of findDocuments(reading, collection, { ...request, sort: [] }))
    count += chunk.length;
  return count;
}

async function* filtered(
  reading: Reading,
  chunks: AsyncIterable<Buffer[]>,
  filter: Filter,
): AsyncGenerator<Buffer[]> {
  for await (const chunk of chunks) {
    reading.checkTime();
    const kept = isMatchAll(filter) ? chunk : chunk.filter((bytes) => matches(filter, decodeDocument(bytes)));
    if (kept.length > 0) yield kept;
  }
}

async function* sorted(
  chunks: AsyncIterable<Buffer[]>,
  parts: readonly KeyPart[],
  wanted: number,
): AsyncGenerator<Buffer[]> {
  const sorter = new Sorter<Buffer>(parts, wanted);
  for await (const chunk of chunks)
    for (const bytes of chunk) sorter.add(decodeDocument(bytes), bytes, bytes.length);
  yield sorter.finish();
}

/** Leaves out the first `skip`, and ends after `limit` more. */
export async function* sliced<T>(
  chunks: AsyncIterable<T[]>,
  skip: number,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<T[]> {
  let toSkip = skip;
  let left = limit;
  if (left === 0) return;
  for await (const chunk of chunks) {
    const part = chunk.slice(toSkip, toSkip + left);
    toSkip = Math.max(0, toSkip - chunk.length);
    left -= part.length;
    if (part.length > 0) yield part;
    if (left <= 0) return;
  }
}
