import { createLogger } from '../subgraphs/kit/logger';
import { runService } from '../subgraphs/kit/service';
import { readCommand } from './config';

void runService(async (env, args, stopping) => {
  const command = readCommand(env, args);
  if ('show' in command) return show(command.show);
  const log = createLogger('gateway', command.serve.log);
  // not loaded for a text: that takes longer than all the rest
  const { startGateway } = await import('./start.js');
  return startGateway(command.serve, log, stopping);
});

/** The whole of it goes out before the process ends, also into a pipe. */
async function show(text: string): Promise<never> {
  await new Promise((resolve) => process.stdout.write(text, resolve));
  process.exit(0);
}
