import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readUsaidConfig, startUsaid } from './start';

void runService(async (env) => {
  const config = readUsaidConfig(env);
  const log = createLogger('usaid', config.log);
  return startUsaid(config, log);
});
