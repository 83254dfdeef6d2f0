import { decodeDocument } from '../bson/decode';
import type { Doc, Value } from '../bson/value';
import type { KeyPart } from '../keys/index.keys';
import type { Filter } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { findDocuments, startReading } from '../query/find';
import type { Collection } from '../storage/catalog';
import { Changes } from '../storage/changes';
import type { Store } from '../storage/store';
import { applyUpdate, type Update, upsertedDocument } from '../update/update';
import { type Call, isJournaled } from './command';
import { storedAs } from './stored.document';

/** Which documents to change. */
interface WriteRequest {
  readonly store: Store;
  readonly filter: Filter;
  readonly sort: readonly KeyPart[];
  readonly sync: boolean;
}

export const writeRequest = (call: Call, query: Doc, sort: readonly KeyPart[] = []): WriteRequest => ({
  store: call.engine.store,
  filter: parseFilter(query),
  sort,
  sync: isJournaled(call.body),
});

export interface Effect {
  readonly matched: number;
  readonly modified: number;
  readonly upsertedId?: Value;
  /** The one document of a findAndModify. */
  readonly before?: Doc;
  readonly after?: Doc;
}

/** A change of many documents is written in parts, as MongoDB's is: only each document's change is atomic. */
const maxUnwrittenBytes = 16 * 1024 * 1024;

async function* matching(
  { store, filter, sort }: WriteRequest,
  collection: Collection,
  multi: boolean,
): AsyncGenerator<Buffer> {
  const reading = startReading(store);
  try {
    const wanted = { filter, sort, skip: 0, limit: multi ? Number.POSITIVE_INFINITY : 1 };
    for await (const chunk of findDocuments(reading, collection, wanted)) yield* chunk;
  } finally {
    await reading.snapshot.close();
  }
}

/** Updates the first match, or all; what is written before a failure stays. */
export async function updateMatching(
  request: WriteRequest,
  collection: Collection,
  update: Update,
  { multi, upsert }: { multi: boolean; upsert: boolean },
): Promise<Effect> {
  const changes = new Changes(request.store, collection);
  let effect: Effect = { matched: 0, modified: 0 };
  try {
    for await (const bytes of matching(request, collection, multi)) {
      const before = decodeDocument(bytes);
      const next = storedAs(applyUpdate(update, decodeDocument(bytes)));
      const isModified = !next.bytes.equals(bytes);
      if (isModified) changes.replace(before, next);
      effect = {
        matched: effect.matched + 1,
        modified: effect.modified + (isModified ? 1 : 0),
        before,
        after: next.doc,
      };
      if (changes.size > maxUnwrittenBytes) await changes.commit(request.sync);
    }
    if (effect.matched > 0 || !upsert) return effect;
    const next = storedAs(upsertedDocument(update, request.filter));
    changes.insert(next);
    return { matched: 0, modified: 0, upsertedId: next.doc.get('_id') ?? null, after: next.doc };
  } finally {
    await changes.commit(request.sync);
  }
}

export async function removeMatching(
  request: WriteRequest,
  collection: Collection,
  multi: boolean,
): Promise<Effect> {
  const changes = new Changes(request.store, collection);
  let effect: Effect = { matched: 0, modified: 0 };
  for await (const bytes of matching(request, collection, multi)) {
    const before = decodeDocument(bytes);
    changes.remove(before);
    effect = { matched: effect.matched + 1, modified: 0, before };
    if (changes.size > maxUnwrittenBytes) await changes.commit(request.sync);
  }
  await changes.commit(request.sync);
  return effect;
}
