import { ClassicLevel } from 'classic-level';
import { decodeDocument } from '../bson/decode';
import { encodeDocument } from '../bson/encode';
import { isNumber, toNumber } from '../bson/value';
import { type Catalog, type Collection, idIndex, namespaceOf } from './catalog';
import { catalogRecord, readCatalogRecord } from './catalog.record';
import { catalogKey, catalogRange, collectionRange, countKey, nextIdKey, readCount } from './layout';

type Level = ClassicLevel<Buffer, Buffer>;
export type Snapshot = ReturnType<Level['snapshot']>;
export type Operation = { type: 'put'; key: Buffer; value: Buffer } | { type: 'del'; key: Buffer };

/** What queries have read, under MongoDB's names in `serverStatus().metrics.queryExecutor`. */
interface Metrics {
  /** Index entries. */
  scanned: number;
  /** Documents. */
  scannedObjects: number;
}

/** The LevelDB folder with its catalog of collections, and the one lane that all writes take. */
export class Store {
  readonly metrics: Metrics = { scanned: 0, scannedObjects: 0 };
  catalog: Catalog = new Map();
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

  /** All of it or nothing. */
  async write(operations: readonly Operation[], sync: boolean): Promise<void> {
    // given as an array they are copied, which takes five times as long as all else
    const batch = this.level.batch();
    for (const operation of operations) {
      if (operation.type === 'put') batch.put(operation.key, operation.value);
      else batch.del(operation.key);
    }
    return batch.write({ sync });
  }

  find(database: string, name: string): Collection | undefined {
    return this.catalog.get(`${database}.${name}`);
  }

  /** How many documents a collection has, now or when `snapshot` was taken. */
  count(collection: Collection, snapshot?: Snapshot): number {
    return readCount(this.level.getSync(countKey(collection), snapshot === undefined ? {} : { snapshot }));
  }

  /** Makes a changed collection known to whatever begins from now on. */
  publish(collection: Collection): void {
    this.catalog = new Map(this.catalog).set(namespaceOf(collection), collection);
  }

  /** Writes a changed collection's record, then makes it known; call within `exclusively`. */
  async save(collection: Collection): Promise<void> {
    await this.write([catalogRecord(collection)], false);
    this.publish(collection);
  }

  /** The collection, made if need be; call within `exclusively`. */
  async ensure(database: string, name: string): Promise<Collection> {
    const found = this.find(database, name);
    if (found !== undefined) return found;
    const collection: Collection = { id: this.nextId, database, name, indexes: [idIndex] };
    this.nextId += 1;
    const next = encodeDocument({ nextId: this.nextId });
    await this.write([{ type: 'put', key: nextIdKey, value: next }, catalogRecord(collection)], false);
    this.publish(collection);
    return collection;
  }

  /** Call within `exclusively`. */
  async drop(collection: Collection): Promise<void> {
    const namespace = namespaceOf(collection);
    const keys = [catalogKey(namespace), countKey(collection)];
    await this.write(
      keys.map((key) => ({ type: 'del', key })),
      false,
    );
    this.catalog = new Map([...this.catalog].filter(([name]) => name !== namespace));
    await this.level.clear(collectionRange(collection));
  }

  private async load(): Promise<void> {
    const next = await this.level.get(nextIdKey);
    const nextId = next === undefined ? undefined : decodeDocument(next).get('nextId');
    if (isNumber(nextId)) this.nextId = toNumber(nextId);
    for await (const bytes of this.level.values(catalogRange)) this.publish(readCatalogRecord(bytes));
    await this.clearOrphans();
  }

  /** A process that died while it dropped a collection has left some of its keys. */
  private async clearOrphans(): Promise<void> {
    const known = new Set([...this.catalog.values()].map(({ id }) => id));
    for (let id = 1; id < this.nextId; id += 1) {
      if (!known.has(id)) await this.level.clear(collectionRange({ id }));
    }
  }
}
