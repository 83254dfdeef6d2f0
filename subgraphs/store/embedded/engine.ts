import { mkdirSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { Cursors } from './commands/cursors';
import { Store } from './storage/store';
import { serveConnection } from './wire/connection';

export interface EmbeddedEngineConfig {
  /** Folder of the database; made if it is missing. */
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: '127.0.0.1';
  /** Refuses every query that no index serves, as MongoDB's parameter `notablescan` does. */
  readonly noTableScan: boolean;
  readonly log?: (message: string) => void;
}

export interface EmbeddedEngine {
  readonly uri: string;
  readonly port: number;
  /** Lets running commands end, then closes the folder. */
  readonly stop: () => Promise<void>;
}

const maxConnections = 1000;

/** Serves MongoDB's wire protocol from a LevelDB folder. @throws Error when another engine has the folder. */
export async function startEmbeddedEngine(config: EmbeddedEngineConfig): Promise<EmbeddedEngine> {
  const log = config.log ?? (() => undefined);
  const store = await openStore(config);
  const cursors = new Cursors();
  const sockets = new Set<Socket>();
  const serving = new Set<Promise<void>>();
  const engine = { store, cursors, startedAt: Date.now(), connectionCount: () => sockets.size };
  let lastId = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    lastId += 1;
    const served = serveConnection(socket, { engine, id: lastId, log }).finally(() => {
      sockets.delete(socket);
      serving.delete(served);
    });
    serving.add(served);
  });
  server.maxConnections = maxConnections;
  server.on('drop', () => log(`a connection was refused: there are ${maxConnections}`));
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(serving);
    await cursors.closeAll();
    await store.close();
  };
  try {
    await listen(server, config);
  } catch (error) {
    await close();
    throw error;
  }
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const uri = `mongodb://${config.host}:${port}/?retryWrites=false&directConnection=true`;
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    if (stopping === undefined) {
      server.close();
      stopping = close();
    }
    return stopping;
  };
  return { uri, port, stop };
}

async function openStore({ dataDir, noTableScan }: EmbeddedEngineConfig): Promise<Store> {
  mkdirSync(dataDir, { recursive: true });
  try {
    return await Store.open(dataDir, noTableScan);
  } catch (error) {
    throw isLocked(error)
      ? new Error(`another process has the database folder ${dataDir}`, { cause: error })
      : error;
  }
}

const isLocked = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('code' in error && error.code === 'LEVEL_LOCKED') || ('cause' in error && isLocked(error.cause)));

function listen(server: Server, { port, host }: EmbeddedEngineConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
