import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { startEmbeddedEngine } from '../../subgraphs/store/embedded/engine';

export interface Fixture {
  readonly client: MongoClient;
  readonly db: Db;
  readonly port: number;
  readonly dataDir: string;
  readonly logged: readonly string[];
  /** How many documents queries have read since the engine started. */
  readonly scannedObjects: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** An engine on a folder of its own, with a client; stop() removes both. */
export async function startFixture({ noTableScan = false } = {}): Promise<Fixture> {
  const dataDir = mkdtempSync(join(tmpdir(), 'engine-'));
  const logged: string[] = [];
  const log = (message: string): void => void logged.push(message);
  const engine = await startEmbeddedEngine({ dataDir, port: 0, host: '127.0.0.1', noTableScan, log });
  const client = await MongoClient.connect(engine.uri);
  const db = client.db('test');
  return {
    client,
    db,
    port: engine.port,
    dataDir,
    logged,
    scannedObjects: async () => (await db.command({ serverStatus: 1 })).metrics.queryExecutor.scannedObjects,
    stop: async () => {
      await client.close();
      await engine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
