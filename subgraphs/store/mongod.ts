import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { shownEnding } from '../kit/child';
import { type Stoppable, startAll } from '../kit/lifecycle';
import { freePort } from '../kit/port';
import { StartError } from '../kit/service';
import { becomePrimary, replicaSetArgs, shutDown } from './replica-set';
import type { ServerProcess, ServerProcessOptions } from './server-process';

const HOST = '127.0.0.1';
const KILL_AFTER_MS = 20_000;
/** What mongod ends with when it can't listen at its port. */
const PORT_TAKEN = 48;
const PORTS_TRIED = 3;

class PortTaken extends StartError {}

/**
 * Runs `binary` on the loopback interface as a replica set of one; its files and its log are in the folder.
 * @throws StartError when it ends before it takes writes
 */
export async function startMongod(binary: string, options: ServerProcessOptions): Promise<ServerProcess> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await startOnce(binary, options);
    } catch (error) {
      // a free port may be another's before mongod listens there
      if (!(error instanceof PortTaken) || options.port !== 0 || tried === PORTS_TRIED) throw error;
    }
  }
}

function startOnce(binary: string, { folder, port, stopping }: ServerProcessOptions): Promise<ServerProcess> {
  return startAll(async (use) => {
    await mkdir(folder, { recursive: true });
    const guard = use(startGuard());
    const mongod = use(spawnMongod(binary, folder, await freePort(HOST, port)));
    guard.watch(mongod.pid);
    const died = new AbortController();
    void mongod.failed.then((error) => died.abort(error));
    const uri = await becomePrimary(mongod.address, AbortSignal.any([stopping, died.signal])).catch(
      (error) => {
        died.signal.throwIfAborted();
        throw error;
      },
    );
    return { uri, pid: mongod.pid, failed: Promise.race([mongod.failed, guard.failed]) };
  });
}

interface Mongod extends Stoppable {
  readonly address: string;
  readonly pid: number;
  readonly failed: Promise<Error>;
}

function spawnMongod(binary: string, folder: string, port: number): Mongod {
  const address = `${HOST}:${port}`;
  const logFile = path.join(folder, 'mongod.log');
  const child = spawn(
    binary,
    [
      ...replicaSetArgs,
      ...['--dbpath', folder, '--bind_ip', HOST, '--port', String(port)],
      ...['--logpath', logFile, '--logappend'],
    ],
    // of its own group: the terminal's Ctrl-C must not end it before those who use it
    { detached: true, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'exit').then(
    ([code, signal]) => {
      const Reason = code === PORT_TAKEN ? PortTaken : StartError;
      return new Reason(`mongod ended with ${shownEnding({ code, signal })}; its log is ${logFile}`);
    },
    (error: Error) => new StartError(`${binary} can't be run: ${error.message}`),
  );
  const stop = async (): Promise<void> => {
    const hasEnded = new AbortController();
    void ended.then(() => hasEnded.abort());
    const deadline = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
    await shutDown(address, hasEnded.signal);
    child.kill('SIGTERM'); // in case that it did not listen yet
    await ended;
    clearTimeout(deadline);
  };
  return { address, pid: child.pid ?? 0, failed: ended, stop };
}

interface Guard extends Stoppable {
  readonly failed: Promise<Error>;
  watch(mongodPid: number): void;
}

function startGuard(): Guard {
  const guard = fork(path.join(__dirname, 'mongod-guard.js'), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(guard, 'exit').then(
    () => new StartError('the process that guards mongod ended unexpectedly'),
  );
  return {
    failed: ended,
    watch: (mongodPid) => void guard.send({ mongodPid }),
    // mongod has ended: its PID may be another's by now
    stop: async () => {
      guard.kill('SIGKILL');
      await ended;
    },
  };
}
