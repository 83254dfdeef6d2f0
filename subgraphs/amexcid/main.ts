import { refuseArguments } from '../kit/env';
import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readAmexcidConfig, startAmexcid } from './start';

void runService(async (env, args) => {
  refuseArguments(args);
  const config = readAmexcidConfig(env);
  const log = createLogger('amexcid', config.log);
  return startAmexcid(config, log);
});
