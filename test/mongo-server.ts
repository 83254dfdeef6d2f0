import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Stoppable } from '../subgraphs/kit/lifecycle';
import { startEmbeddedEngine } from '../subgraphs/store/embedded/engine';

export interface MongoServer extends Stoppable {
  readonly uri: string;
}

export interface MongoServerOptions {
  readonly noTableScan?: boolean;
  /** Folder of an engine that has ended; a copy of it is served, by our own engine only. */
  readonly copyOf?: string;
}

/**
 * The server that tests write to: the one at MONGODB_URI, else an embedded engine over a folder of its own.
 * The engine refuses every read that no index serves, unless told otherwise.
 */
export async function startMongoServer({
  noTableScan = true,
  copyOf,
}: MongoServerOptions = {}): Promise<MongoServer> {
  const given = process.env.MONGODB_URI;
  if (given) return { uri: given, stop: async () => undefined };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mongo-server-'));
  if (copyOf) await cp(copyOf, dataDir, { recursive: true });
  const engine = await startEmbeddedEngine({ dataDir, host: '127.0.0.1', port: 0, noTableScan });
  const stop = async (): Promise<void> => {
    await engine.stop();
    await rm(dataDir, { recursive: true });
  };
  return { uri: engine.uri, stop };
}
