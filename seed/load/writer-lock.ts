import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Collection, type Db, MongoServerError } from 'mongodb';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import { SeedRefusal } from '../refusal';
import { isRunning } from './running-process';

export const LOCK_COLLECTION = 'seedLocks';

interface LockDocument {
  _id: 'writer';
  owner: string;
  host: string;
  pid: number;
  beatAt: Date;
}

/** The right to write to a database; given back by `stop`. */
export interface WriterLock extends Stoppable {
  /** @throws SeedRefusal when another writer has taken the lock over */
  checkHeld(): Promise<void>;
}

export const takenOver = ({ databaseName }: Db): SeedRefusal =>
  new SeedRefusal(
    `database "${databaseName}": another writer has taken over, for this seed was silent for too long; what it wrote there is not shown to anybody`,
  );

const BEAT_EVERY_MS = 5_000;
/** A writer on another machine that is silent for so long is taken for dead. */
const DEAD_AFTER_MS = 30_000;
const ATTEMPTS = 3;
const DUPLICATE_KEY = 11_000;

/** Locks of this process, which can't be told from those of a dead one by the process id alone. */
const heldHere = new Set<string>();

/**
 * One writer a database: the lock is the only document with its id, and beats while it is held.
 * The lock of a writer that died is taken over.
 * @throws SeedRefusal when another writer is at work
 */
export async function lockDatabase(db: Db): Promise<WriterLock> {
  const locks = db.collection<LockDocument>(LOCK_COLLECTION);
  const owner = randomUUID();
  heldHere.add(owner);
  try {
    await acquire(locks, owner, db.databaseName);
  } catch (error) {
    heldHere.delete(owner);
    throw error;
  }
  const beat = setInterval(() => {
    // a beat that fails is noticed by checkHeld, or by the writes themselves
    locks.updateOne({ _id: 'writer', owner }, { $set: { beatAt: new Date() } }).catch(() => undefined);
  }, BEAT_EVERY_MS);
  beat.unref();
  return {
    checkHeld: async () => {
      if (await locks.findOne({ _id: 'writer', owner })) return;
      throw takenOver(db);
    },
    stop: async () => {
      clearInterval(beat);
      heldHere.delete(owner);
      await locks.deleteOne({ _id: 'writer', owner });
    },
  };
}

async function acquire(locks: Collection<LockDocument>, owner: string, database: string): Promise<void> {
  const mine = { owner, host: hostname(), pid: process.pid };
  let found: LockDocument | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await inserted(locks, { _id: 'writer', ...mine, beatAt: new Date() })) return;
    found = await locks.findOne({ _id: 'writer' });
    if (!found) continue; // given back in between
    if (!isDead(found)) break;
    const stale = { _id: found._id, owner: found.owner, beatAt: found.beatAt };
    const taken = await locks.updateOne(stale, { $set: { ...mine, beatAt: new Date() } });
    if (taken.matchedCount === 1) return;
  }
  const who = found ? `process ${found.pid} on ${found.host}` : 'another process';
  throw new SeedRefusal(
    `database "${database}" is being written by ${who}: wait until it is done (one that has died is noticed within ${DEAD_AFTER_MS / 1_000} seconds)`,
  );
}

async function inserted(locks: Collection<LockDocument>, lock: LockDocument): Promise<boolean> {
  try {
    await locks.insertOne(lock);
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}

function isDead({ owner, host, pid, beatAt }: LockDocument): boolean {
  if (Date.now() - beatAt.getTime() > DEAD_AFTER_MS) return true;
  if (host !== hostname()) return false;
  return pid === process.pid ? !heldHere.has(owner) : !isRunning(pid);
}
