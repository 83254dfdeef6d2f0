import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { type EmbeddedEngine, startEmbeddedEngine } from '../../subgraphs/store/embedded/engine';

/** An engine on a folder of its own, with a client; `stop` removes both. */
export class Fixture {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'engine-'));
  readonly logged: string[] = [];
  private engine: EmbeddedEngine;
  client: MongoClient;

  private constructor(private readonly noTableScan: boolean) {}

  static async start({ noTableScan = false } = {}): Promise<Fixture> {
    const fixture = new Fixture(noTableScan);
    await fixture.open();
    return fixture;
  }

  get db(): Db {
    return this.client.db('test');
  }

  get port(): number {
    return this.engine.port;
  }

  get uri(): string {
    return this.engine.uri;
  }

  /** Ends the engine and starts another on the same folder: what is answered then comes from the disk. */
  async restart(): Promise<void> {
    await this.close();
    await this.open();
  }

  /** How many documents queries have read since the engine started. */
  async scannedObjects(): Promise<number> {
    return (await this.db.command({ serverStatus: 1 })).metrics.queryExecutor.scannedObjects;
  }

  async stop(): Promise<void> {
    await this.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async open(): Promise<void> {
    const log = (message: string): void => void this.logged.push(message);
    const { dataDir, noTableScan } = this;
    this.engine = await startEmbeddedEngine({ dataDir, port: 0, host: '127.0.0.1', noTableScan, log });
    this.client = await MongoClient.connect(this.engine.uri);
  }

  private async close(): Promise<void> {
    await this.client.close();
    await this.engine.stop();
  }
}
