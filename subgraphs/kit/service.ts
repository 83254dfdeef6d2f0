import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { ConfigError, type Env } from './env';
import type { Stoppable } from './lifecycle';

/** Why a service could not start, in words for the person who started it: shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * The whole life of a service process: start it, tell the parent when it is ready, stop it on a signal
 * or when the parent is gone. Exit codes: 0 stopped, 1 could not start or stop, 2 bad configuration.
 */
export async function runService<T extends Stoppable>(
  start: (env: Env, args: readonly string[]) => Promise<T>,
): Promise<void> {
  const hasParent = process.send !== undefined;
  const stopAsked = new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('disconnect', resolve);
    // A terminal sends Ctrl-C to the whole group: a child leaves it to its parent, which stops all in order.
    process.on('SIGINT', hasParent ? () => undefined : resolve);
  });
  try {
    const service = await start(process.env, process.argv.slice(2));
    const { stop, ...ready } = service;
    process.send?.({ ready });
    await stopAsked;
    await service.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(error instanceof ConfigError ? 2 : 1);
  }
}

function startFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartError) return error.message;
  if (isPortInUse(error)) {
    return `port ${error.port} is in use by another program: stop it, or choose another port`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isPortInUse(error: unknown): error is NodeJS.ErrnoException & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** A service in a process of its own, ready to be used. */
export interface SpawnedService<R> extends Stoppable {
  readonly ready: R;
  /** Settles when the process has ended, however that came about. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface SpawnOptions {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** Added to the environment of this process. */
  readonly env?: Env;
}

/**
 * Starts `script` (one that calls `runService`) and waits until it says that it is ready.
 * The child shares our terminal and process group, and ends when we do, however we end: its channel closes.
 * @throws StartError when it ends before it is ready; what it wrote to standard error is on the terminal
 */
export async function spawnService<R>(options: SpawnOptions): Promise<SpawnedService<R>> {
  const child = fork(options.script, options.args ?? [], {
    env: { ...process.env, ...options.env },
    execArgv: ['--enable-source-maps'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const ready = await Promise.race([readyMessage<R>(child), ended.then(() => undefined)]);
  if (ready === undefined) {
    const { code, signal } = await ended;
    throw new StartError(`${options.name} could not start (${signal ?? `exit code ${code}`})`);
  }
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  return { ready, ended, stop };
}

function readyMessage<R>(child: ChildProcess): Promise<R> {
  return new Promise((resolve) => {
    child.on('message', (message: { ready?: R }) => {
      if (message.ready !== undefined) resolve(message.ready);
    });
  });
}
