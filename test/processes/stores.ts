import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type SpawnedService, spawnService } from '../../subgraphs/kit/child';
import type { Env } from '../../subgraphs/kit/env';
import { temporaryFolder } from './temporary-folder';

export interface ReadyStore {
  readonly uri: string;
  readonly kind: string;
  readonly description: string;
  readonly dataDir: string | null;
}

/** Stores as processes, each test with a data folder of its own; all of them end with the test. */
export class Stores {
  readonly folder = temporaryFolder();
  private readonly running: SpawnedService<ReadyStore>[] = [];
  private tests = 0;

  constructor() {
    beforeEach(() => {
      this.tests += 1;
    });
    afterEach(() => this.stop());
  }

  get dataDir(): string {
    return path.join(this.folder, `data-${this.tests}`);
  }

  /** With an empty PATH, so that a `mongod` of this machine is not found. */
  async start(env: Env = {}): Promise<SpawnedService<ReadyStore>> {
    const store = await spawnService<ReadyStore>({
      name: 'store',
      script: path.join(__dirname, '..', '..', 'subgraphs', 'store', 'main.js'),
      env: { ...NOTHING_SET, STORE_DATA: this.dataDir, ...env },
    });
    this.running.push(store);
    return store;
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.splice(0).map((store) => store.stop()));
  }

  /** A program named `mongod` that runs the stand-in. */
  installMongod(): string {
    const bin = path.join(this.folder, 'bin');
    const binary = path.join(bin, 'mongod');
    const script = path.join(__dirname, 'fixtures', 'mongod.js');
    mkdirSync(bin, { recursive: true });
    writeFileSync(binary, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`, { mode: 0o755 });
    return binary;
  }

  /** What the lock file says: which server the store has started. */
  lock(): { holder: { pid: number }; server: { pid: number } } {
    return JSON.parse(readFileSync(path.join(this.dataDir, 'store.lock'), 'utf8'));
  }
}

const NOTHING_SET: Env = {
  MONGODB_URI: '',
  MONGOD_BINARY: '',
  PATH: '',
  NODE_ENV: '',
  STORE_EMBEDDED: '',
  STORE_PORT: '',
  LOG_LEVEL: 'warn',
};
