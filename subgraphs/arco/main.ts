import { refuseArguments } from '../kit/env';
import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readArcoConfig, startArco } from './start';

void runService(async (env, args) => {
  refuseArguments(args);
  const config = readArcoConfig(env);
  const log = createLogger('arco', config.log);
  return startArco(config, log);
});
