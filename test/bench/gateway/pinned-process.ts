import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Listening } from '../../../subgraphs/kit/lifecycle';

/** As `taskset` names them: one for the gateway that is measured, the rest for those who ask and answer it. */
export interface Cores {
  readonly gateway: string;
  readonly others: string;
}

export interface PinnedProcessOptions {
  /** One that calls `runService` and tells its `url`. */
  readonly script: string;
  readonly args: readonly string[];
  /** For Node.js itself. */
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Null for all. */
  readonly cores: string | null;
  readonly logFile: string;
}

export interface PinnedProcess extends Listening {
  readonly pid: number;
}

const KILL_AFTER_MS = 20_000;
const SHOWN_LOG_LENGTH = 2_000;

/** Null where processes can't be kept to one core. */
export function findCores(): Cores | null {
  const last = availableParallelism() - 1;
  const cores = { gateway: '0', others: last > 1 ? `1-${last}` : '1' };
  const works = (list: string): boolean => spawnSync('taskset', ['-c', list, 'true']).status === 0;
  return last > 0 && works(cores.gateway) && works(cores.others) ? cores : null;
}

/** Keeps this process to these cores, with all its threads. */
export function pinThisProcess(cores: string): void {
  spawnSync('taskset', ['-a', '-c', '-p', cores, String(process.pid)]);
}

/** Starts a process that inherits nothing of our environment that could configure it. */
export async function startPinned(options: PinnedProcessOptions): Promise<PinnedProcess> {
  const { script, args, nodeArgs = [], env, cores, logFile } = options;
  const log = openSync(logFile, 'w');
  const child = fork(script, args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    // taskset becomes Node.js, so the process and its channel are the same
    ...(cores !== null && { execPath: 'taskset' }),
    execArgv: [...(cores === null ? [] : ['-c', cores, process.execPath]), ...nodeArgs],
    stdio: ['ignore', 'ignore', log, 'ipc'],
  });
  closeSync(log);
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    const deadline = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
    child.kill('SIGTERM');
    await ended.finally(() => clearTimeout(deadline));
  };
  const url = await Promise.race([readUrl(child), ended.then(() => null)]);
  if (url === null) {
    const said = readFileSync(logFile, 'utf8').slice(-SHOWN_LOG_LENGTH);
    throw new Error(`${script} could not start: ${said}`);
  }
  return { pid: child.pid ?? 0, url, stop };
}

async function readUrl(child: ChildProcess): Promise<string> {
  const [message] = await once(child, 'message');
  if (message.ready) return message.ready.url;
  throw new Error(String(message.failure));
}
