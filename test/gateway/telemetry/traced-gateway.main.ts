import { readGatewayConfig } from '../../../gateway/config';
import { startGateway } from '../../../gateway/start';
import { createLogger } from '../../../subgraphs/kit/logger';
import { runService } from '../../../subgraphs/kit/service';

// the library that sends traces loads its parts by `import()`, which jest has no answer to
void runService(async (env, args) => {
  const config = readGatewayConfig(env, args);
  const telemetry = {
    metrics: false,
    tracesUrl: env.TRACES_URL,
    sampleRatio: Number(env.SAMPLE_RATIO),
    slowOperationMs: 60_000,
  };
  return startGateway({ ...config, telemetry }, createLogger('gateway', config.log));
});
