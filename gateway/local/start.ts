import { once } from 'node:events';
import { type Child, shownEnding, spawnService, spawnTask } from '../../subgraphs/kit/child';
import type { Env } from '../../subgraphs/kit/env';
import { startAll } from '../../subgraphs/kit/lifecycle';
import { freePort } from '../../subgraphs/kit/port';
import { type Service, StartError } from '../../subgraphs/kit/service';
import { GATEWAY_NODE_FLAGS } from '../node-flags';
import type { LocalOptions } from './options';

const SUBGRAPHS = ['usaid', 'amexcid', 'arco'] as const;
const HOST = '127.0.0.1';
/** Enough at any scale, and without it garbage is left to lie. */
const SEED_MEMORY = ['--max-old-space-size=256'];

type ServiceName = 'store' | 'gateway' | (typeof SUBGRAPHS)[number];

/** What each part runs. */
export type LocalScripts = Readonly<Record<ServiceName | 'seed', string>>;

export interface LocalStart {
  readonly options: LocalOptions;
  readonly scripts: LocalScripts;
  /** Tells the person who waits how far it is. */
  readonly say: (line: string) => void;
  readonly stopping: AbortSignal;
}

/** The whole graph on this machine. */
export interface LocalGraph extends Service {
  /** Of the gateway. */
  readonly url: string;
  readonly store: ReadyStore;
  readonly logLevel: string;
}

interface ReadyStore {
  readonly uri: string;
  readonly description: string;
  /** Null for a server that is not ours. */
  readonly dataDir: string | null;
}

/**
 * The store, then its seed beside the subgraphs and the gateway; done when all of them are.
 * @throws StartError when one of them can't start or ends before the last is ready; the others are stopped then
 */
export function startLocal({ options, scripts, say, stopping }: LocalStart): Promise<LocalGraph> {
  return startAll(async (use) => {
    await freePort(HOST, options.port); // now, not after the minute that a first seed takes
    const death = new AbortController();
    const givenUp = AbortSignal.any([stopping, death.signal]);
    const settings: Env = { HOST, LOG_LEVEL: options.logLevel, LOG_FORMAT: options.logFormat };

    const run = async <R>(name: ServiceName, env: Env, args: readonly string[] = []): Promise<R> => {
      const service = use(
        await spawnService<R>({
          name,
          script: scripts[name],
          args,
          nodeArgs: name === 'gateway' ? GATEWAY_NODE_FLAGS : [],
          env: { ...settings, ...env },
          stopping: givenUp,
        }),
      );
      void service.ended.then((ending) => {
        death.abort(
          new StartError(`${name} ended unexpectedly (${shownEnding(ending)}): everything was stopped`),
        );
      });
      return service.ready;
    };

    const store = await run<ReadyStore>('store', { STORE_DATA: options.dataDir });
    const data = { MONGODB_URI: store.uri };
    say(`store      ${store.description}`);

    const seedData = async (): Promise<void> => {
      const { profile, scale } = options;
      say(`seed       profile ${profile}${scale === 1 ? '' : ` ${scale} times over`}`);
      const args = ['--profile', profile, '--scale', String(scale)];
      const env = { ...settings, ...data };
      const seed = spawnTask({ name: 'seed', script: scripts.seed, args, nodeArgs: SEED_MEMORY, env });
      await taskDone('seed', use(seed), givenUp);
    };
    const serve = async (): Promise<string> => {
      const subgraphs = await Promise.all(
        SUBGRAPHS.map((name) => run<{ url: string }>(name, { ...data, PORT: '0' })),
      );
      const addresses = SUBGRAPHS.map((name, index) => [
        `SUBGRAPH_${name.toUpperCase()}_URL`,
        subgraphs[index]?.url,
      ]);
      say(`subgraphs  ${SUBGRAPHS.join(', ')}`);
      const args = ['--demo', '--port', String(options.port)];
      return (await run<{ url: string }>('gateway', Object.fromEntries(addresses), args)).url;
    };
    // side by side: they answer that there is no data yet until the seed is done
    const [url] = await Promise.all([serve(), seedData()]);
    return { url, store, logLevel: options.logLevel, failed: reasonOf(death.signal) };
  });
}

async function taskDone(name: string, task: Child, givenUp: AbortSignal): Promise<void> {
  givenUp.throwIfAborted();
  const ending = await Promise.race([task.ended, once(givenUp, 'abort')]);
  givenUp.throwIfAborted();
  if ('code' in ending && ending.code !== 0)
    throw new StartError(`the ${name} failed (${shownEnding(ending)})`);
}

async function reasonOf(signal: AbortSignal): Promise<Error> {
  if (!signal.aborted) await once(signal, 'abort');
  return signal.reason;
}
