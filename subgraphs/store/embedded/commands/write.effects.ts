import { decodeDocument } from '../bson/decode';
import type { Doc, Value } from '../bson/value';
import type { KeyPart } from '../keys/index.keys';
import type { Filter } from '../query/filter';
import { findDocuments } from '../query/find';
import type { Collection, Index } from '../storage/catalog';
import { Changes } from '../storage/changes';
import type { Store } from '../storage/store';
import { applyUpdate, type Update, upsertedDocument } from '../update/update';
import { storedAs } from './stored.document';

export interface WriteRequest {
  readonly store: Store;
  readonly collection: Collection;
  readonly filter: Filter;
  readonly hint: Index | undefined;
  readonly sort: readonly KeyPart[];
  readonly sync: boolean;
}

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

async function* matching(request: WriteRequest, limit: number): AsyncGenerator<Buffer> {
  const { store, collection, filter, hint, sort } = request;
  const snapshot = store.level.snapshot();
  try {
    const reading = { store, snapshot, checkTime: () => undefined };
    const wanted = { filter, sort, skip: 0, limit, hint, variables: new Map() };
    for await (const chunk of findDocuments(reading, collection, wanted)) yield* chunk;
  } finally {
    await snapshot.close();
  }
}

/** Updates the first match, or all; what is written before a failure stays. */
export async function updateMatching(
  request: WriteRequest,
  update: Update,
  { multi, upsert }: { multi: boolean; upsert: boolean },
): Promise<Effect> {
  const changes = new Changes(request.store, request.collection);
  let effect: Effect = { matched: 0, modified: 0 };
  try {
    for await (const bytes of matching(request, multi ? Number.POSITIVE_INFINITY : 1)) {
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

export async function removeMatching(request: WriteRequest, multi: boolean): Promise<Effect> {
  const changes = new Changes(request.store, request.collection);
  let effect: Effect = { matched: 0, modified: 0 };
  for await (const bytes of matching(request, multi ? Number.POSITIVE_INFINITY : 1)) {
    const before = decodeDocument(bytes);
    changes.remove(before);
    effect = { matched: effect.matched + 1, modified: 0, before };
    if (changes.size > maxUnwrittenBytes) await changes.commit(request.sync);
  }
  await changes.commit(request.sync);
  return effect;
}
