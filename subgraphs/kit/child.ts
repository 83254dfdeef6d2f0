import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Env } from './env';
import type { Stoppable } from './lifecycle';
import { type ServiceMessage, StartError } from './service';

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process of ours. It shares our terminal and process group, and ends when we do, however we end. */
export interface Child extends Stoppable {
  readonly pid: number;
  /** Settles when the process has ended, however that came about. */
  readonly ended: Promise<Ending>;
}

/** A service in a process of its own, ready to be used. */
export interface SpawnedService<R> extends Child {
  readonly ready: R;
}

export interface SpawnOptions {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** Of Node.js itself. */
  readonly nodeArgs?: readonly string[];
  /** Added to the environment of this process. */
  readonly env?: Env;
  /** Aborted when the start is to be given up; its reason is then thrown. */
  readonly stopping?: AbortSignal;
}

/** A service drains for ten seconds at most; what takes longer hangs. */
const KILL_AFTER_MS = 20_000;

/**
 * Starts `script` (one that calls `runService`) and waits until it says that it is ready.
 * @throws StartError when it ends before it is ready, with the reason that it gave
 */
export async function spawnService<R>(options: SpawnOptions): Promise<SpawnedService<R>> {
  const { name, stopping } = options;
  stopping?.throwIfAborted();
  const { child, process: spawned } = spawnNode(options);
  const { ended, stop, pid } = spawned;
  const giveUp = (): void => void stop();
  stopping?.addEventListener('abort', giveUp);
  try {
    const message = await Promise.race([firstMessage<R>(child), ended]);
    if ('ready' in message) return { ready: message.ready, ended, stop, pid };
    const ending = await ended;
    stopping?.throwIfAborted();
    const reason = 'failure' in message ? `: ${message.failure}` : ` (${shownEnding(ending)})`;
    throw new StartError(`${name} could not start${reason}`);
  } finally {
    stopping?.removeEventListener('abort', giveUp);
  }
}

/** Starts `script`, any that works and then ends by itself; `ended` tells how that went. */
export function spawnTask(options: SpawnOptions): Child {
  const nodeArgs = ['--require', path.join(__dirname, 'end-with-parent.js'), ...(options.nodeArgs ?? [])];
  return spawnNode({ ...options, nodeArgs }).process;
}

export function shownEnding({ code, signal }: Ending): string {
  return signal ?? `exit code ${code}`;
}

function spawnNode({ script, args = [], nodeArgs = [], env }: SpawnOptions): {
  child: ChildProcess;
  process: Child;
} {
  const child = fork(script, args, {
    env: { ...process.env, ...env },
    execArgv: ['--enable-source-maps', ...nodeArgs],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill); // whoever exits without having stopped it has no time left
  const ended = once(child, 'exit').then(([code, signal]): Ending => {
    process.off('exit', kill);
    return { code, signal };
  });
  const stop = async (): Promise<void> => {
    const deadline = setTimeout(kill, KILL_AFTER_MS);
    child.kill('SIGTERM');
    await ended.finally(() => clearTimeout(deadline));
  };
  return { child, process: { pid: child.pid ?? 0, ended, stop } };
}

/** Others may write to the channel too: `node --watch` has its children report what they load. */
function firstMessage<R>(child: ChildProcess): Promise<ServiceMessage<R>> {
  return new Promise((resolve) => {
    child.on('message', (message: object) => {
      if ('ready' in message || 'failure' in message) resolve(message as ServiceMessage<R>);
    });
  });
}
