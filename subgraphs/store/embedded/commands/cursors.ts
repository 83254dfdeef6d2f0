import { randomBytes } from 'node:crypto';
import { Long } from 'bson';
import { demand } from '../errors';
import type { Snapshot } from '../storage/store';
import type { Reply } from './command';

const maxBatchBytes = 15 * 1024 * 1024;
const firstBatchSize = 101;
const idleTimeoutMs = 10 * 60 * 1000;

interface OpenCursor {
  readonly namespace: string;
  readonly chunks: AsyncGenerator<Buffer[]>;
  readonly snapshot: Snapshot;
}

interface Cursor extends OpenCursor {
  rest: Buffer[];
  at: number;
  busy: boolean;
  lastUsed: number;
}

/** Open cursors by id; each keeps a snapshot, so it sees the data as they were when it was opened. */
export class Cursors {
  private readonly byId = new Map<string, Cursor>();
  private readonly sweeper = setInterval(() => this.closeIdle(), 60_000).unref();

  get size(): number {
    return this.byId.size;
  }

  /** The answer to a command that opens a cursor; a cursor that is read to its end is not kept. */
  async open(opened: OpenCursor, batchSize: number | undefined, singleBatch: boolean): Promise<Reply> {
    const cursor: Cursor = { ...opened, rest: [], at: 0, busy: true, lastUsed: Date.now() };
    const { batch, done } = await this.guarded(cursor, () => readBatch(cursor, batchSize ?? firstBatchSize));
    let id = Long.ZERO;
    if (done || singleBatch) await close(cursor);
    else {
      id = newId();
      cursor.busy = false;
      this.byId.set(id.toString(), cursor);
    }
    return { cursor: { firstBatch: batch, id, ns: cursor.namespace } };
  }

  /** @throws EngineError CursorNotFound */
  async next(id: Long, namespace: string, batchSize: number | undefined): Promise<Reply> {
    const cursor = this.byId.get(id.toString());
    demand(cursor !== undefined, 'CursorNotFound', `cursor id ${id} not found`);
    demand(cursor.namespace === namespace, 'Unauthorized', `the cursor belongs to ${cursor.namespace}`);
    demand(!cursor.busy, 'CursorInUse', `cursor id ${id} is already in use`);
    cursor.busy = true;
    const { batch, done } = await this.guarded(
      cursor,
      () => readBatch(cursor, batchSize || Number.POSITIVE_INFINITY),
      id,
    );
    cursor.busy = false;
    cursor.lastUsed = Date.now();
    if (done) await this.kill(id);
    return { cursor: { nextBatch: batch, id: done ? Long.ZERO : id, ns: namespace } };
  }

  /** Whether there was such a cursor. */
  async kill(id: Long): Promise<boolean> {
    const cursor = this.byId.get(id.toString());
    if (cursor === undefined) return false;
    this.byId.delete(id.toString());
    await close(cursor);
    return true;
  }

  async closeAll(): Promise<void> {
    clearInterval(this.sweeper);
    await Promise.all([...this.byId.keys()].map((id) => this.kill(Long.fromString(id))));
  }

  private closeIdle(): void {
    for (const [id, cursor] of this.byId) {
      if (!cursor.busy && Date.now() - cursor.lastUsed > idleTimeoutMs) void this.kill(Long.fromString(id));
    }
  }

  private async guarded<T>(cursor: Cursor, read: () => Promise<T>, id?: Long): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (id === undefined) await close(cursor);
      else await this.kill(id);
      throw error;
    }
  }
}

async function close(cursor: Cursor): Promise<void> {
  await cursor.chunks.return(undefined);
  await cursor.snapshot.close();
}

async function readBatch(cursor: Cursor, size: number): Promise<{ batch: Buffer[]; done: boolean }> {
  const batch: Buffer[] = [];
  let bytes = 0;
  while (batch.length < size) {
    if (cursor.at >= cursor.rest.length) {
      const next = await cursor.chunks.next();
      if (next.done) return { batch, done: true };
      cursor.rest = next.value;
      cursor.at = 0;
      continue;
    }
    const document = cursor.rest[cursor.at] as Buffer;
    if (batch.length > 0 && bytes + document.length > maxBatchBytes) break;
    batch.push(document);
    bytes += document.length + 16;
    cursor.at += 1;
  }
  return { batch, done: false };
}

/** A positive number, as 0 means "no cursor". */
const newId = (): Long => Long.fromBigInt((randomBytes(8).readBigUInt64BE() >> 2n) + 1n);
