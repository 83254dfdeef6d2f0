import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type Listening, type Stoppable, startAll } from '../../subgraphs/kit/lifecycle';
import type { Subgraph } from './faulty-federation';

export interface FaultySubgraph extends Listening {
  /** Has it behave like that from now on; see `faulty-answers.ts`. */
  behave(behaviour: string): Promise<void>;
}

export interface FaultySubgraphs extends Stoppable {
  readonly urls: Readonly<Record<Subgraph, string>>;
  readonly people: FaultySubgraph;
}

/** Each in a process of its own: what one does must not slow down the other. */
export const startFaultySubgraphs = (): Promise<FaultySubgraphs> =>
  startAll(async (use) => {
    const farms = use(await startFaultySubgraph('farms'));
    const people = use(await startFaultySubgraph('people'));
    return { urls: { farms: farms.url, people: people.url }, people };
  });

async function startFaultySubgraph(name: Subgraph): Promise<FaultySubgraph> {
  const child = fork(path.join(__dirname, 'faulty-subgraph.main.js'), [name]);
  const [{ ready }] = await once(child, 'message');
  return {
    url: ready.url,
    behave: async (behaviour) => {
      child.send(behaviour);
      await once(child, 'message');
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
