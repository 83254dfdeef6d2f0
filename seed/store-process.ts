import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { spawnService } from '../subgraphs/kit/child';
import type { Stoppable } from '../subgraphs/kit/lifecycle';
import { isRunning } from './load/running-process';

/** A MongoDB server to write to; `stop` ends it if it was started for us. */
export interface UsedStore extends Stoppable {
  /** May hold a password: show `description` instead. */
  readonly uri: string;
  readonly description: string;
}

const STORE_SCRIPT = path.join(__dirname, '..', 'subgraphs', 'store', 'main.js');
const LOCK_FILE = 'store.lock';

/** What a store that is ready leaves in its data folder. */
const storeLock = z.object({ uri: z.string(), holder: z.object({ pid: z.number() }) });

/**
 * The project's own store on `dataDir`: the one that runs there, or one of our own for as long as it is used.
 * @throws StartError when it can't be started
 */
export async function openStore(dataDir: string, script = STORE_SCRIPT): Promise<UsedStore> {
  const running = await runningStore(dataDir);
  if (running) return running;
  const { ready, stop } = await spawnService<{ uri: string; description: string }>({
    name: 'the store',
    script,
    env: { STORE_DATA: dataDir },
  });
  return { ...ready, stop };
}

async function runningStore(dataDir: string): Promise<UsedStore | null> {
  const text = await readFile(path.join(dataDir, LOCK_FILE), 'utf8').catch(() => 'null');
  const lock = storeLock.safeParse(parsed(text));
  if (!lock.success || !isRunning(lock.data.holder.pid)) return null;
  return {
    uri: lock.data.uri,
    description: `the store that runs on ${dataDir}`,
    stop: async () => undefined,
  };
}

/** A machine that lost power may leave half a file, which no store holds. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
