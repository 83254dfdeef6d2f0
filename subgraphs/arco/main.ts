import { createLogger } from '../kit/logger';
import { runService } from '../kit/service';
import { readArcoConfig, startArco } from './start';

void runService(async (env) => {
  const config = readArcoConfig(env);
  const log = createLogger('arco', config.log);
  return startArco(config, log);
});
