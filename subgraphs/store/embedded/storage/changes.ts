import { type Doc, valueAt } from '../bson/value';
import { EngineError } from '../errors';
import { indexKeys } from '../keys/index.keys';
import { keyOf } from '../keys/value.key';
import { type Collection, type Index, idIndex, keyPattern, namespaceOf } from './catalog';
import { catalogRecord } from './catalog.record';
import { countRecord, entryKey } from './layout';
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
  private added = 0;
  private readonly arrays = new Map<number, readonly boolean[]>();

  constructor(
    private readonly store: Store,
    private collection: Collection,
  ) {}

  /** @throws EngineError DuplicateKey, with nothing changed. */
  insert(next: Stored): void {
    const idKey = keyOf(next.doc.get('_id'));
    const entries = this.entriesOf(next.doc, idKey);
    this.checkUnique(idIndex, idKey, next.doc);
    for (const { index, key } of entries) if (index.unique) this.checkUnique(index, key, next.doc);
    for (const { index, key } of entries) this.put(entryKey(this.collection, index.id, key), idKey);
    this.put(entryKey(this.collection, 0, idKey), next.bytes);
    this.added += 1;
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
    this.added -= 1;
  }

  /** Adds an existing document to a new index. @throws EngineError DuplicateKey */
  addToIndex(index: Index, doc: Doc): void {
    const idKey = keyOf(doc.get('_id'));
    for (const { key } of this.entriesOf(doc, idKey, [index])) {
      if (index.unique) this.checkUnique(index, key, doc);
      this.put(entryKey(this.collection, index.id, key), idKey);
    }
  }

  /** An index with what was found about arrays on its paths. */
  withArrays(index: Index): Index {
    const found = this.arrays.get(index.id);
    return found?.some((isArray, at) => isArray && !index.arrays[at])
      ? { ...index, arrays: found.map((isArray, at) => isArray || (index.arrays[at] ?? false)) }
      : index;
  }

  /** Writes everything at once; `sync` waits for the disk itself. */
  async commit(sync: boolean): Promise<void> {
    if (this.pending.size === 0) return;
    const operations: Operation[] = [];
    for (const [text, value] of this.pending) {
      const key = Buffer.from(text, 'latin1');
      operations.push(value === undefined ? { type: 'del', key } : { type: 'put', key, value });
    }
    if (this.added !== 0) operations.push(countRecord(this.collection, this.count()));
    await this.write(operations, sync);
    this.pending.clear();
    this.added = 0;
    this.size = 0;
  }

  private count(): number {
    return this.store.count(this.collection) + this.added;
  }

  /** Readers plan by the notes on arrays, so these are known before the first such document can be read. */
  private async write(operations: Operation[], sync: boolean): Promise<void> {
    const before = this.collection;
    const indexes = before.indexes.map((index) => this.withArrays(index));
    const isNoted = indexes.every((index, at) => index === before.indexes[at]);
    if (isNoted) return this.store.write(operations, sync);
    this.collection = { ...before, indexes };
    this.store.publish(this.collection);
    try {
      await this.store.write([...operations, catalogRecord(this.collection)], sync);
    } catch (error) {
      this.store.publish(before);
      this.collection = before;
      throw error;
    }
  }

  private entriesOf(doc: Doc, idKey: Buffer, indexes: readonly Index[] = this.collection.indexes): Entry[] {
    const entries: Entry[] = [];
    for (const index of indexes) {
      if (index.id === 0) continue;
      const { keys, arrays } = indexKeys(index.parts, doc);
      if (arrays.includes(true)) this.noteArrays(index, arrays);
      for (const key of keys) entries.push({ index, key: index.unique ? key : Buffer.concat([key, idKey]) });
    }
    return entries;
  }

  private noteArrays({ id }: Index, arrays: readonly boolean[]): void {
    const known = this.arrays.get(id) ?? [];
    this.arrays.set(
      id,
      arrays.map((isArray, at) => isArray || (known[at] ?? false)),
    );
  }

  private checkUnique(index: Index, key: Buffer, doc: Doc): void {
    const full = entryKey(this.collection, index.id, key);
    const text = full.toString('latin1');
    const holder = this.pending.has(text) ? this.pending.get(text) : this.store.level.getSync(full);
    if (holder === undefined) return;
    const keyValue: Doc = new Map(index.parts.map(({ name, path }) => [name, valueAt(doc, path) ?? null]));
    throw new EngineError(
      'DuplicateKey',
      `E11000 duplicate key error collection: ${namespaceOf(this.collection)} index: ${index.name} dup key: ${describe(keyValue)}`,
      { keyPattern: keyPattern(index.parts), keyValue },
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

const describe = (value: Doc): string =>
  `{ ${[...value]
    .map(([name, each]) => `${name}: ${typeof each === 'string' ? JSON.stringify(each) : String(each)}`)
    .join(', ')} }`;
