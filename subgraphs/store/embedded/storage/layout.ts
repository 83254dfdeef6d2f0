import type { Collection } from './catalog';

interface Put {
  readonly type: 'put';
  readonly key: Buffer;
  readonly value: Buffer;
}

/** Key of an index entry or document: collection, index (0: documents), then the key within it. */
export function entryKey(collection: Pick<Collection, 'id'>, indexId: number, key: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(prefixLength + key.length);
  bytes.writeUInt32BE(collection.id, 0);
  bytes.writeUInt16BE(indexId, 4);
  key.copy(bytes, prefixLength);
  return bytes;
}

export const prefixLength = 6;

/** All keys of one index. */
export const indexRange = (
  collection: Pick<Collection, 'id'>,
  indexId: number,
): { gte: Buffer; lt: Buffer } => ({
  gte: entryKey(collection, indexId, Buffer.alloc(0)),
  lt: entryKey(collection, indexId + 1, Buffer.alloc(0)),
});

/** All keys of one collection: documents and indexes. */
export const collectionRange = ({ id }: Pick<Collection, 'id'>): { gte: Buffer; lt: Buffer } => ({
  gte: entryKey({ id }, 0, Buffer.alloc(0)),
  lt: entryKey({ id: id + 1 }, 0, Buffer.alloc(0)),
});

/** Collection 0 holds the catalog: index 0 its records by namespace, 1 counts, 2 the next collection's id. */
export const catalogKey = (namespace: string): Buffer => entryKey({ id: 0 }, 0, Buffer.from(namespace));
export const catalogRange = indexRange({ id: 0 }, 0);
export const nextIdKey = entryKey({ id: 0 }, 2, Buffer.alloc(0));

export function countKey(collection: Pick<Collection, 'id'>): Buffer {
  const id = Buffer.alloc(4);
  id.writeUInt32BE(collection.id);
  return entryKey({ id: 0 }, 1, id);
}

export function countRecord(collection: Collection, count: number): Put {
  const value = Buffer.alloc(6);
  value.writeUIntBE(count, 0, 6);
  return { type: 'put', key: countKey(collection), value };
}

export const readCount = (value: Buffer | undefined): number => value?.readUIntBE(0, 6) ?? 0;
