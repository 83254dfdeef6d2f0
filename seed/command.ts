import type { Env } from '../subgraphs/kit/env';
import { startAll } from '../subgraphs/kit/lifecycle';
import { createLogger } from '../subgraphs/kit/logger';
import { checkFigures, isSound } from './check/figure-check';
import { figureTable } from './check/figure-table';
import { type CommandOptions, readCommandOptions } from './options';
import { startProgressReport } from './progress-report';
import { seedAll } from './seed-all';
import { openStore } from './store-process';

const REMINDER =
  'All people in these data are synthetic: they recount to published figures and stand for nobody.';

export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly isTerminal: boolean;
}

/**
 * Seeds the three databases, or checks what they hold.
 * @returns the exit code: 1 when a figure does not recount or the agencies hold different seeds, else 0
 * @throws ConfigError, StartError or SeedRefusal with a message for the person who runs it
 */
export async function runSeedCommand(args: readonly string[], env: Env, terminal: Terminal): Promise<number> {
  const options = readCommandOptions(args, env);
  const { exitCode, stop } = await startAll(async (use) => {
    const mongoUri = options.mongoUri ?? use(await openStore(options.dataDir)).uri;
    return { exitCode: await (options.check ? check : seed)(options, mongoUri, terminal) };
  });
  await stop();
  return exitCode;
}

const shownScale = (scale = 1): string => (scale === 1 ? '' : ` ${scale} times over`);

const logOf = ({ log }: CommandOptions) => createLogger('seed', log);

async function seed(options: CommandOptions, mongoUri: string, terminal: Terminal): Promise<number> {
  const { out, isTerminal } = terminal;
  const report = startProgressReport(out, isTerminal);
  const { seeded } = await seedAll({
    ...options,
    mongoUri,
    log: logOf(options),
    onProgress: report.onProgress,
  }).finally(report.end);
  const what = `profile ${options.profile}${shownScale(options.scale)}, seed "${options.seed}"`;
  out.write(
    seeded.length > 0
      ? `seeded ${seeded.join(', ')}: ${what}\n`
      : `nothing to do: the databases hold ${what} already\n`,
  );
  out.write(`${REMINDER}\n`);
  return 0;
}

async function check(options: CommandOptions, mongoUri: string, { out }: Terminal): Promise<number> {
  const result = await checkFigures({ mongoUri, databases: options.databases, log: logOf(options) });
  const { profile, scale, seed: text, number } = result.generations.arco;
  out.write(
    `generation ${number}: profile ${profile}${shownScale(scale)}, seed "${text}"\n\n${figureTable(result)}\n\n${REMINDER}\n`,
  );
  return isSound(result) ? 0 : 1;
}
