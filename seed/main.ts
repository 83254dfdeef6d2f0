import { ConfigError } from '../subgraphs/kit/env';
import { StartError } from '../subgraphs/kit/service';
import { runSeedCommand } from './command';
import { SeedRefusal } from './refusal';

/** `npm run seed`. Exit codes: 0 done, 1 failed or a figure does not recount, 2 bad flags or environment. */
async function main(): Promise<number> {
  try {
    return await runSeedCommand(process.argv.slice(2), process.env, {
      out: process.stdout,
      isTerminal: process.stdout.isTTY === true,
    });
  } catch (error) {
    process.stderr.write(`${shown(error)}\n`);
    return error instanceof ConfigError ? 2 : 1;
  }
}

function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForPerson =
    error instanceof ConfigError || error instanceof StartError || error instanceof SeedRefusal;
  return isForPerson ? error.message : (error.stack ?? error.message);
}

void main().then((exitCode) => {
  process.exitCode = exitCode;
});
