import type { Doc } from '../bson/value';
import { EngineError } from '../errors';
import { indexKeys } from '../keys/index.keys';
import { keyOf } from '../keys/value.key';
import { matches } from '../query/filter';
import { type Collection, type Index, namespaceOf } from './catalog';
import { countKey, entryKey } from './layout';
import type { Operation, Store } from './store';

/** A document as it is stored. */
export interface Stored {
  readonly doc: Doc;
  readonly bytes: Buffer;
}

interface Entry {
  readonly index: Index;
  readonly key: Buffer;
}

/** Changes to one collection that reach the disk together: documents, their index entries and the count. */
export class Changes {
  /** Bytes waiting to be written. */
  size = 0;
  private readonly pending = new Map<string, Buffer | undefined>();
  private count: number;
  private hasNewArrays = false;

  constructor(
    private readonly store: Store,
    private readonly collection: Collection,
  ) {
    this.count = collection.count;
  }

  /** @throws EngineError DuplicateKey, with nothing changed. */
  insert(next: Stored): void {
    const idKey = keyOf(next.doc.get('_id'));
    const entries = this.entriesOf(next.doc, idKey);
    this.checkUnique(this.primary, keyOf(next.doc.get('_id')), next.doc);
    for (const { index, key } of entries) if (index.unique) this.checkUnique(index, key, next.doc);
    for (const { index, key } of entries) this.put(entryKey(this.collection, index.id, key), idKey);
    this.put(entryKey(this.collection, 0, idKey), next.bytes);
    this.count += 1;
  }

  /** @throws EngineError DuplicateKey, with nothing changed. */
  replace(previous: Doc, next: Stored): void {
    const idKey = keyOf(previous.get('_id'));
    const before = new Map(this.entriesOf(previous, idKey).map((entry) => [textOf(entry), entry]));
    const after = new Map(this.entriesOf(next.doc, idKey).map((entry) => [textOf(entry), entry]));
    const added = [...after].filter(([text]) => !before.has(text));
    for (const [, { index, key }] of added) if (index.unique) this.checkUnique(index, key, next.doc);
    for (const [text, { index, key }] of before) {
      if (!after.has(text)) this.del(entryKey(this.collection, index.id, key));
    }
    for (const [, { index, key }] of added) this.put(entryKey(this.collection, index.id, key), idKey);
    this.put(entryKey(this.collection, 0, idKey), next.bytes);
  }

  remove(previous: Doc): void {
    const idKey = keyOf(previous.get('_id'));
    for (const { index, key } of this.entriesOf(previous, idKey))
      this.del(entryKey(this.collection, index.id, key));
    this.del(entryKey(this.collection, 0, idKey));
    this.count -= 1;
  }

  /** Adds an existing document to a new index. @throws EngineError DuplicateKey */
  addToIndex(index: Index, doc: Doc): void {
    const idKey = keyOf(doc.get('_id'));
    for (const { key } of this.entriesOf(doc, idKey, [index])) {
      if (index.unique) this.checkUnique(index, key, doc);
      this.put(entryKey(this.collection, index.id, key), idKey);
    }
  }

  /** Writes everything at once; `sync` waits for the disk itself. */
  async commit(sync: boolean): Promise<void> {
    if (this.pending.size === 0) return;
    const operations: Operation[] = [];
    for (const [text, value] of this.pending) {
      const key = Buffer.from(text, 'latin1');
      operations.push(value === undefined ? { type: 'del', key } : { type: 'put', key, value });
    }
    if (this.count !== this.collection.count) {
      const value = Buffer.alloc(6);
      value.writeUIntBE(this.count, 0, 6);
      operations.push({ type: 'put', key: countKey(this.collection.id), value });
    }
    if (this.hasNewArrays) operations.push(this.store.record(this.collection));
    await this.store.write(operations, sync);
    this.collection.count = this.count;
    this.pending.clear();
    this.size = 0;
  }

  private get primary(): Index {
    return this.collection.indexes[0] as Index;
  }

  private entriesOf(doc: Doc, idKey: Buffer, indexes: readonly Index[] = this.collection.indexes): Entry[] {
    const entries: Entry[] = [];
    for (const index of indexes) {
      if (index.id === 0 || (index.partial !== undefined && !matches(index.partial.filter, doc, new Map())))
        continue;
      const { keys, arrays } = indexKeys(index.parts, doc, index.sparse);
      this.noteArrays(index, arrays);
      for (const key of keys) entries.push({ index, key: index.unique ? key : Buffer.concat([key, idKey]) });
    }
    return entries;
  }

  /** Readers plan by these flags, so they change before the first such document can be read. */
  private noteArrays(index: Index, arrays: readonly boolean[]): void {
    for (const [at, isArray] of arrays.entries()) {
      if (!isArray || index.arrays[at]) continue;
      index.arrays[at] = true;
      this.hasNewArrays = true;
    }
  }

  private checkUnique(index: Index, key: Buffer, doc: Doc): void {
    const full = entryKey(this.collection, index.id, key);
    const text = full.toString('latin1');
    const holder = this.pending.has(text) ? this.pending.get(text) : this.store.level.getSync(full);
    if (holder === undefined) return;
    const pattern = new Map(index.parts.map((part) => [part.name, part.descending ? -1 : 1]));
    const value = Object.fromEntries(index.parts.map((part) => [part.name, valueAt(doc, part.path) ?? null]));
    throw new EngineError(
      'DuplicateKey',
      `E11000 duplicate key error collection: ${namespaceOf(this.collection)} index: ${index.name} dup key: ${describe(value)}`,
      { keyPattern: Object.fromEntries(pattern), keyValue: value },
    );
  }

  private put(key: Buffer, value: Buffer): void {
    this.pending.set(key.toString('latin1'), value);
    this.size += key.length + value.length;
  }

  private del(key: Buffer): void {
    this.pending.set(key.toString('latin1'), undefined);
    this.size += key.length;
  }
}

const textOf = ({ index, key }: Entry): string => `${index.id}:${key.toString('latin1')}`;

const valueAt = (doc: Doc, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value instanceof Map ? value.get(name) : value), doc);

const describe = (value: object): string =>
  `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${typeof each === 'string' ? JSON.stringify(each) : String(each)}`)
    .join(', ')} }`;
