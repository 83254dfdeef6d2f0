import path from 'node:path';
import { withoutCredentials } from '../kit/env';
import { startAll } from '../kit/lifecycle';
import type { Logger } from '../kit/logger';
import type { Service } from '../kit/service';
import { chooseStore, type StoreChoice } from './choice';
import type { StoreConfig } from './config';
import { lockDataFolder } from './data-lock';
import { startEmbeddedEngine } from './embedded-engine';
import { startMongod } from './mongod';
import { checkRunningServer } from './running-server';
import type { ServerProcess } from './server-process';

/** The MongoDB that serves us, for as long as this runs. */
export interface Store extends Service {
  /** May hold a password: show `description` instead. */
  readonly uri: string;
  readonly kind: StoreChoice['kind'];
  /** Which server, where, and why that one, for people. */
  readonly description: string;
  /** Where its data are; null for a server that is not ours. */
  readonly dataDir: string | null;
}

/**
 * @throws ConfigError when the environment leaves nothing that may serve
 * @throws StartError when what was chosen does not serve, or another store uses the data folder
 */
export async function startStore(config: StoreConfig, log: Logger, stopping: AbortSignal): Promise<Store> {
  const choice = chooseStore(config);
  if (choice.kind === 'server') {
    await checkRunningServer(choice.uri, log);
    return { ...told(choice, choice.uri), dataDir: null, stop: async () => undefined };
  }
  const { dataDir } = config;
  return startAll(async (use) => {
    const lock = use(await lockDataFolder(dataDir));
    const server = use(await startServer(choice, config, stopping));
    await lock.publish(server.uri, server.pid);
    return { ...told(choice, server.uri), dataDir, failed: server.failed };
  });
}

type OwnChoice = Exclude<StoreChoice, { kind: 'server' }>;

function startServer(choice: OwnChoice, config: StoreConfig, stopping: AbortSignal): Promise<ServerProcess> {
  const options = { folder: path.join(config.dataDir, choice.kind), port: config.port, stopping };
  if (choice.kind === 'mongod') return startMongod(choice.binary, options);
  return startEmbeddedEngine(options);
}

const names: Readonly<Record<StoreChoice['kind'], string>> = {
  server: 'a MongoDB server',
  mongod: 'a mongod of our own',
  embedded: 'the embedded engine',
};

function told({ kind, reason }: StoreChoice, uri: string): Pick<Store, 'uri' | 'kind' | 'description'> {
  return { uri, kind, description: `${names[kind]} at ${withoutCredentials(uri)} (${reason})` };
}
