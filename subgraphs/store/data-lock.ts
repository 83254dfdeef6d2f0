import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Stoppable } from '../kit/lifecycle';
import { StartError } from '../kit/service';
import { isRunning, processId } from './process-id';

/** The right to use a data folder; given back by `stop`. */
export interface DataLock extends Stoppable {
  /** Tells others where the store answers, and which process has the files open. */
  publish(uri: string, serverPid: number): Promise<void>;
}

/** A store that uses a data folder. */
export interface RunningStore {
  readonly uri: string;
  readonly pid: number;
}

const identity = z.object({ pid: z.number(), startedAt: z.string().nullable() });
const record = z.object({
  token: z.string(),
  holder: identity,
  server: identity.optional(),
  uri: z.string().optional(),
});
type LockRecord = z.output<typeof record>;

/** What a machine that lost power may leave: nobody holds it. */
const UNREADABLE: LockRecord = { token: '', holder: { pid: 0, startedAt: null } };

const LOCK_FILE = 'store.lock';
const SERVER_ENDS_WITHIN_MS = 20_000;
const LOOK_AGAIN_AFTER_MS = 50;

/**
 * Makes the folder where it is missing, and this process the only store in it. A lock left by a process that
 * is dead is taken over, as soon as the server that it had started is gone too.
 * @throws StartError when another store uses the folder, or it can't be written
 */
export async function lockDataFolder(dataDir: string): Promise<DataLock> {
  const file = path.join(dataDir, LOCK_FILE);
  const mine: LockRecord = { token: randomUUID(), holder: await processId(process.pid) };
  await mkdir(dataDir, { recursive: true }).catch((error: unknown) => refuse(dataDir, error));
  while (!(await create(file, mine).catch((error: unknown) => refuse(dataDir, error)))) {
    const found = await read(file);
    if (!found) continue; // given back, or being taken over: the next attempt tells
    if (await isRunning(found.holder)) {
      throw new StartError(
        `the data folder ${dataDir} is in use by another store, PID ${found.holder.pid}: stop it, or use another folder`,
      );
    }
    await untilServerEnds(dataDir, found);
    await removeStale(file, found);
  }
  return {
    publish: async (uri, serverPid) => {
      await replace(file, { ...mine, uri, server: await processId(serverPid) });
    },
    stop: async () => {
      if ((await read(file))?.token === mine.token) await rm(file, { force: true });
    },
  };
}

/** The store that runs on `dataDir` and is ready, null when there is none. */
export async function findRunningStore(dataDir: string): Promise<RunningStore | null> {
  const found = await read(path.join(dataDir, LOCK_FILE));
  if (!found?.uri || !(await isRunning(found.holder))) return null;
  return { uri: found.uri, pid: found.holder.pid };
}

function refuse(dataDir: string, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new StartError(`the data folder ${dataDir} can't be used: ${reason}`);
}

async function read(file: string): Promise<LockRecord | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return UNREADABLE;
  }
}

/** False when there is a lock already. A link shows the file only when all of it is written. */
async function create(file: string, content: LockRecord): Promise<boolean> {
  const draft = `${file}.${content.token}`;
  await writeFile(draft, JSON.stringify(content));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(file: string, content: LockRecord): Promise<void> {
  const draft = `${file}.${content.token}`;
  await writeFile(draft, JSON.stringify(content));
  await rename(draft, file);
}

/** Two may find the same stale lock: one of them moves it away, the other must not move that one's new lock. */
async function removeStale(file: string, stale: LockRecord): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return; // the other was first
  }
  const moved = await read(aside);
  if (moved && moved.token !== stale.token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** A killed store leaves its server a moment to end by itself; until then it has the files open. */
async function untilServerEnds(dataDir: string, { server }: LockRecord): Promise<void> {
  const deadlineMs = performance.now() + SERVER_ENDS_WITHIN_MS;
  while (server && (await isRunning(server))) {
    if (performance.now() > deadlineMs) {
      throw new StartError(
        `the data folder ${dataDir} is in use by PID ${server.pid}, left by a store that was killed: end it first`,
      );
    }
    await delay(LOOK_AGAIN_AFTER_MS);
  }
}
