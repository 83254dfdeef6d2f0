import type { Variables } from '../aggregate/expression';
import type { Transform } from '../aggregate/projection';
import { decodeDocument } from '../bson/decode';
import { encodeStored } from '../bson/encode';
import { EngineError } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import type { Collection, Index } from '../storage/catalog';
import { namespaceOf } from '../storage/catalog';
import { countEntries, type ScanRequest, scanDocuments } from '../storage/scan';
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
  readonly hint?: Index | undefined;
  readonly variables: Variables;
}

/** What a query reads from, and when it has to give up. */
export interface Reading {
  readonly store: Store;
  readonly snapshot: Snapshot;
  /** @throws EngineError MaxTimeMSExpired */
  readonly checkTime: () => void;
}

export function planFor(
  store: Store,
  collection: Collection,
  request: Pick<FindRequest, 'filter' | 'sort' | 'hint'>,
): Plan {
  const { filter, sort, hint } = request;
  const { noTableScan } = store;
  return choosePlan({
    indexes: collection.indexes,
    filter,
    sort,
    hint,
    noTableScan,
    namespace: namespaceOf(collection),
  });
}

/** Streams the stored bytes of matching documents; sorts in memory only where no index gives the order. */
export async function* findDocuments(
  reading: Reading,
  collection: Collection,
  request: FindRequest,
): AsyncGenerator<Buffer[]> {
  const { sort, skip, limit, variables } = request;
  const plan = planFor(reading.store, collection, request);
  const wanted = plan.sorted && isMatchAll(plan.residual) ? skip + limit : Number.POSITIVE_INFINITY;
  const scan: ScanRequest = { ...reading, collection, wanted };
  const matching = filtered(reading, scanDocuments(scan, plan), plan.residual, variables);
  const ordered = plan.sorted ? matching : sorted(matching, sort, skip + limit);
  yield* sliced(ordered, skip, limit);
}

/** Counts matching documents, from the index alone where it covers the filter. */
export async function countDocuments(
  reading: Reading,
  collection: Collection,
  request: FindRequest,
): Promise<number> {
  const plan = planFor(reading.store, collection, request);
  const bounded = (count: number): number => Math.max(0, Math.min(request.limit, count - request.skip));
  if (plan.kind === 'index' && isMatchAll(plan.residual)) {
    if (!plan.bounded && plan.index.id === 0 && request.limit === Number.POSITIVE_INFINITY)
      return bounded(collection.count);
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
  variables: Variables,
): AsyncGenerator<Buffer[]> {
  for await (const chunk of chunks) {
    reading.checkTime();
    const kept = isMatchAll(filter)
      ? chunk
      : chunk.filter((bytes) => matches(filter, decodeDocument(bytes), variables));
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

async function* sliced(
  chunks: AsyncIterable<Buffer[]>,
  skip: number,
  limit: number,
): AsyncGenerator<Buffer[]> {
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

export async function* projected(
  chunks: AsyncIterable<Buffer[]>,
  transform: Transform,
  variables: Variables,
): AsyncGenerator<Buffer[]> {
  for await (const chunk of chunks)
    yield chunk.map((bytes) => encodeStored(transform(decodeDocument(bytes), variables)));
}

/** A clock that ends a command after `maxTimeMs` (0: never); lifted when its answer is ready, as a cursor may idle. */
export function deadline(maxTimeMs: number): { check: () => void; lift: () => void } {
  let end = maxTimeMs > 0 ? performance.now() + maxTimeMs : Number.POSITIVE_INFINITY;
  return {
    check: () => {
      if (performance.now() > end) throw new EngineError('MaxTimeMSExpired', 'operation exceeded time limit');
    },
    lift: () => {
      end = Number.POSITIVE_INFINITY;
    },
  };
}
