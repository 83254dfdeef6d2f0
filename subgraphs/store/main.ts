import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readStoreConfig } from './config';
import { startStore } from './start';

void runService(
  (env, _args, stopping) => {
    const config = readStoreConfig(env);
    const log = createLogger('store', config.log);
    return startStore(config, log, stopping);
  },
  // whoever set MONGODB_URI knows it, and it may hold a password
  ({ kind, uri, description }) =>
    kind === 'server' ? `store: ${description}` : `store: ${description}\nMONGODB_URI=${uri}`,
);
