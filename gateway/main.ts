import { createLogger } from '../subgraphs/kit/logger';
import { runService } from '../subgraphs/kit/service';
import { readGatewayConfig } from './config';
import { startGateway } from './start';

void runService(async (env, args) => {
  const config = readGatewayConfig(env, args);
  const log = createLogger('gateway', config.log);
  return startGateway(config, log);
});
