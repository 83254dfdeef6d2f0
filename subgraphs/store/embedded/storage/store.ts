import { ClassicLevel } from 'classic-level';
import { decodeDocument } from '../bson/decode';
import { encodeDocument } from '../bson/encode';
import { isDoc, isNumber, toNumber } from '../bson/value';
import { EngineError } from '../errors';
import { parseFilter } from '../query/filter.parser';
import { type Collection, type Index, idIndex, keyParts, namespaceOf } from './catalog';
import { catalogKey, catalogRange, collectionRange, countKey, nextIdKey } from './layout';

type Level = ClassicLevel<Buffer, Buffer>;
export type Snapshot = ReturnType<Level['snapshot']>;
export type Operation = { type: 'put'; key: Buffer; value: Buffer } | { type: 'del'; key: Buffer };

/** What queries have read, under MongoDB's names in `serverStatus().metrics.queryExecutor`. */
export interface Metrics {
  /** Index entries. */
  scanned: number;
  /** Documents. */
  scannedObjects: number;
}

/** The LevelDB folder with its catalog of collections, and the one lane that all writes take. */
export class Store {
  readonly metrics: Metrics = { scanned: 0, scannedObjects: 0 };
  readonly collections = new Map<string, Collection>();
  private lane: Promise<unknown> = Promise.resolve();
  private nextId = 1;

  private constructor(
    readonly level: Level,
    readonly noTableScan: boolean,
  ) {}

  /** @throws Error with code LEVEL_DATABASE_NOT_OPEN when another process has the folder. */
  static async open(dataDir: string, noTableScan: boolean): Promise<Store> {
    const level: Level = new ClassicLevel(dataDir, {
      keyEncoding: 'buffer',
      valueEncoding: 'buffer',
      cacheSize: 64 * 1024 * 1024,
      writeBufferSize: 16 * 1024 * 1024,
    });
    await level.open();
    const store = new Store(level, noTableScan);
    await store.load();
    return store;
  }

  close(): Promise<void> {
    return this.exclusively(() => this.level.close());
  }

  /** Runs writes one after another, so that what one has checked still holds when it writes. */
  exclusively<T>(write: () => Promise<T>): Promise<T> {
    const result = this.lane.then(write);
    this.lane = result.catch(() => undefined);
    return result;
  }

  write(operations: Operation[], sync: boolean): Promise<void> {
    return this.level.batch(operations, { sync });
  }

  find(database: string, name: string): Collection | undefined {
    return this.collections.get(`${database}.${name}`);
  }

  /** The collection, made if need be; call within `exclusively`. */
  async ensure(database: string, name: string): Promise<Collection> {
    const found = this.find(database, name);
    if (found !== undefined) return found;
    const collection: Collection = { id: this.nextId, database, name, indexes: [idIndex()], count: 0 };
    await this.write([...this.nextIdRecord(), this.record(collection)], false);
    this.collections.set(namespaceOf(collection), collection);
    return collection;
  }

  async drop(collection: Collection): Promise<void> {
    this.collections.delete(namespaceOf(collection));
    await this.write(
      [
        { type: 'del', key: catalogKey(namespaceOf(collection)) },
        { type: 'del', key: countKey(collection.id) },
      ],
      false,
    );
    await this.level.clear(collectionRange(collection.id));
  }

  /** The catalog's entry for a collection, to be written beside whatever changes it. */
  record(collection: Collection): Operation {
    const indexes = collection.indexes.map((index) => ({
      id: index.id,
      name: index.name,
      key: new Map(index.parts.map((part) => [part.name, part.descending ? -1 : 1])) as never,
      unique: index.unique,
      sparse: index.sparse,
      partial: index.partial?.source,
      arrays: index.arrays,
    }));
    const value = encodeDocument({
      id: collection.id,
      database: collection.database,
      name: collection.name,
      indexes,
    });
    return { type: 'put', key: catalogKey(namespaceOf(collection)), value };
  }

  private nextIdRecord(): Operation[] {
    this.nextId += 1;
    return [{ type: 'put', key: nextIdKey, value: encodeDocument({ nextId: this.nextId }) }];
  }

  private async load(): Promise<void> {
    const next = await this.level.get(nextIdKey);
    const nextId = next === undefined ? undefined : decodeDocument(next).get('nextId');
    if (isNumber(nextId)) this.nextId = toNumber(nextId);
    for await (const bytes of this.level.values(catalogRange)) {
      const collection = readRecord(bytes);
      const count = await this.level.get(countKey(collection.id));
      collection.count = count?.readUIntBE(0, 6) ?? 0;
      this.collections.set(namespaceOf(collection), collection);
    }
    await this.clearOrphans();
  }

  /** A process that died while it dropped a collection has left some of its keys. */
  private async clearOrphans(): Promise<void> {
    const known = new Set([...this.collections.values()].map(({ id }) => id));
    for (let id = 1; id < this.nextId; id += 1) {
      if (!known.has(id)) await this.level.clear(collectionRange(id));
    }
  }
}

function readRecord(bytes: Buffer): Collection {
  const record = decodeDocument(bytes);
  const id = record.get('id');
  const [database, name, indexes] = [record.get('database'), record.get('name'), record.get('indexes')];
  if (!isNumber(id) || typeof database !== 'string' || typeof name !== 'string' || !Array.isArray(indexes)) {
    throw new EngineError('InternalError', 'the catalog holds a record that can not be read');
  }
  return { id: toNumber(id), database, name, indexes: indexes.filter(isDoc).map(readIndex), count: 0 };
}

function readIndex(record: Map<string, unknown>): Index {
  const [id, name, key, partial, arrays] = ['id', 'name', 'key', 'partial', 'arrays'].map((field) =>
    record.get(field),
  );
  if (!isNumber(id as never) || typeof name !== 'string' || !isDoc(key) || !Array.isArray(arrays)) {
    throw new EngineError('InternalError', 'the catalog holds an index that can not be read');
  }
  return {
    id: toNumber(id as never),
    name,
    parts: keyParts(key, (why) => new EngineError('InternalError', why)),
    unique: record.get('unique') === true,
    sparse: record.get('sparse') === true,
    partial: isDoc(partial) ? { source: partial, filter: parseFilter(partial) } : undefined,
    arrays: arrays.map((flag) => flag === true),
  };
}
