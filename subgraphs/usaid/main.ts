import { refuseArguments } from '../kit/env';
import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readUsaidConfig, startUsaid } from './start';

void runService(async (env, args) => {
  refuseArguments(args);
  const config = readUsaidConfig(env);
  const log = createLogger('usaid', config.log);
  return startUsaid(config, log);
});
