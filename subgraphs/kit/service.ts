import { ConfigError, type Env } from './env';
import type { Stoppable } from './lifecycle';

/** Why a service could not start or go on, in words for the person who started it: shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What a service process runs; all of it but `stop` and `failed` is told to the parent as it is ready. */
export interface Service extends Stoppable {
  /** Settles when the service can't go on without being asked to stop; the process then ends with code 1. */
  readonly failed?: Promise<Error>;
}

/** What a service process tells its parent, once. */
export type ServiceMessage<R> = { readonly ready: R } | { readonly failure: string };

/** Enough for a drain of ten seconds; for a process that nobody is left to end. */
const STOP_WITHIN_MS = 15_000;
/** npm passes the terminal's Ctrl-C on to a process that had it already: what comes that soon is the same one. */
const SAME_KEYSTROKE_MS = 500;
const WATCH_SHELL_EVERY_MS = 500;

/**
 * The whole life of a service process: start it, tell the parent when it is ready, stop it on a signal
 * or when the parent is gone. Exit codes: 0 stopped, 1 could not start, go on or stop, 2 bad configuration,
 * 130 ended at once by a second Ctrl-C.
 * @param start gets a signal that is aborted when the process is to stop, also in the middle of the start
 * @param announce what a person who started it is told on standard output when it is ready
 */
export async function runService<T extends Service>(
  start: (env: Env, args: readonly string[], stopping: AbortSignal) => Promise<T>,
  announce?: (service: T) => string,
): Promise<void> {
  const stopping = process.send ? untilParentAsks() : untilPersonAsks();
  const stopAsked = new Promise<undefined>((resolve) => {
    stopping.addEventListener('abort', () => resolve(undefined));
  });
  let service: T;
  try {
    service = await start(process.env, process.argv.slice(2), stopping);
  } catch (error) {
    if (!stopping.aborted) await reportStartFailure(error);
    return process.exit(stopping.aborted ? 0 : exitCodeOf(error));
  }
  if (process.send) await send({ ready: withoutLifecycle(service) });
  else if (announce) process.stdout.write(`${announce(service)}\n`);
  try {
    const failure = await Promise.race([stopAsked, service.failed ?? stopAsked]);
    await service.stop();
    if (failure) throw failure;
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${shownFailure(error)}\n`);
    process.exit(exitCodeOf(error));
  }
}

/** A terminal sends its signals to the whole group: a child leaves them to its parent, which stops all in order. */
function untilParentAsks(): AbortSignal {
  const stopping = new AbortController();
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
  process.once('SIGTERM', () => stopping.abort());
  process.once('disconnect', () => {
    stopping.abort();
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  });
  return stopping.signal;
}

function untilPersonAsks(): AbortSignal {
  const stopping = new AbortController();
  let askedAtMs: number | undefined;
  process.on('SIGINT', () => {
    askedAtMs ??= performance.now();
    if (performance.now() - askedAtMs > SAME_KEYSTROKE_MS) process.exit(130);
    stopping.abort();
  });
  process.once('SIGHUP', () => stopping.abort());
  process.once('SIGTERM', () => stopping.abort());
  if (process.env.npm_lifecycle_event) abortWithShell(stopping);
  return stopping.signal;
}

/** npm runs scripts in a shell, which keeps a signal that npm passes on to itself, and ends without us. */
function abortWithShell(stopping: AbortController): void {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) stopping.abort();
  }, WATCH_SHELL_EVERY_MS).unref();
}

function withoutLifecycle({ stop: _stop, failed: _failed, ...ready }: Service): object {
  return ready;
}

/** What a person can act on goes to the parent, who says it once; a bug is shown here, with its stack. */
async function reportStartFailure(error: unknown): Promise<void> {
  if (process.send && isForPerson(error)) await send({ failure: shownFailure(error) });
  else process.stderr.write(`${shownFailure(error)}\n`);
}

/** A parent that is gone is no failure to send: its end is noticed by itself. */
function send(message: ServiceMessage<object>): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}

function exitCodeOf(error: unknown): number {
  return error instanceof ConfigError ? 2 : 1;
}

function isForPerson(error: unknown): boolean {
  return error instanceof ConfigError || error instanceof StartError || isListenError(error);
}

function shownFailure(error: unknown): string {
  if (isListenError(error)) return listenReasons[error.code](error);
  if (!(error instanceof Error)) return String(error);
  return isForPerson(error) ? error.message : (error.stack ?? error.message);
}

const listenReasons = {
  EADDRINUSE: ({ port }: ListenError) =>
    `port ${port} is in use by another program: stop it, or choose another port`,
  EADDRNOTAVAIL: ({ address }: ListenError) => `HOST ${address} is no address of this machine`,
  EACCES: ({ port }: ListenError) => `this user may not listen on port ${port}: choose one from 1024 on`,
};

type ListenError = Error & {
  readonly code: 'EADDRINUSE' | 'EADDRNOTAVAIL' | 'EACCES';
  readonly port: number;
  readonly address: string;
};

function isListenError(error: unknown): error is ListenError {
  return error instanceof Error && 'port' in error && 'code' in error && String(error.code) in listenReasons;
}
