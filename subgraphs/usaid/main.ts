import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readUsaidConfig, startUsaid } from './start';

void runService(async (env) => {
  const config = readUsaidConfig(env);
  const log = createLogger({ name: 'usaid', level: config.logLevel, readable: config.logReadable });
  return startUsaid(config, log);
});
