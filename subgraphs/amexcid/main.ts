import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readAmexcidConfig, startAmexcid } from './start';

void runService(async (env) => {
  const config = readAmexcidConfig(env);
  const log = createLogger('amexcid', config.log);
  return startAmexcid(config, log);
});
