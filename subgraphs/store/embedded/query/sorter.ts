import type { Doc } from '../bson/value';
import { EngineError } from '../errors';
import { type KeyPart, sortKey } from '../keys/index.keys';

export const maxSortBytes = 100 * 1024 * 1024;

/** Sorts in memory, keeping no more than the first `wanted`. @throws EngineError beyond 100 MB */
export class Sorter<T> {
  private rows: { key: Buffer; item: T; size: number }[] = [];
  private size = 0;

  constructor(
    private readonly parts: readonly KeyPart[],
    private readonly wanted: number,
  ) {}

  add(doc: Doc, item: T, itemSize: number): void {
    const key = sortKey(this.parts, doc);
    const size = itemSize + key.length + 64;
    this.rows.push({ key, item, size });
    this.size += size;
    // Cutting at twice the wanted number costs a sort only now and then.
    if (this.rows.length > 2 * this.wanted + 100) this.cut();
    if (this.size > maxSortBytes) {
      throw new EngineError('QueryExceededMemoryLimitNoDiskUseAllowed', 'a sort holds more than 100 MB');
    }
  }

  finish(): T[] {
    this.cut();
    return this.rows.map(({ item }) => item);
  }

  private cut(): void {
    this.rows.sort((left, right) => Buffer.compare(left.key, right.key));
    this.rows = this.rows.slice(0, this.wanted);
    this.size = this.rows.reduce((total, row) => total + row.size, 0);
  }
}
