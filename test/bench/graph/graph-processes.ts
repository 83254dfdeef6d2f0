import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GATEWAY_NODE_FLAGS } from '../../../gateway/node-flags';
import { type AgencyName, agencyNames } from '../../../seed/agencies';
import { spawnService } from '../../../subgraphs/kit/child';
import { type Stoppable, startAll } from '../../../subgraphs/kit/lifecycle';
import { packageRoot, type RunningGraph, startGraph } from '../../graph/running-graph';
import { cpuMsOf } from '../gateway/process-figures';

/** Processes of which only the sum is of interest. */
export interface ProcessGroup {
  readonly name: string;
  readonly pids: readonly number[];
}

/** The graph on the default seed, each part a process of its own, as in `npm start`. */
export interface GraphProcesses extends Stoppable {
  readonly subgraphs: Readonly<Record<AgencyName, string>>;
  readonly groups: { readonly subgraphs: ProcessGroup; readonly store: ProcessGroup };
  /** The same databases behind servers in this process, which can be listened to. */
  readonly overheard: RunningGraph;
  /** Another gateway over the subgraphs, or over what stands in front of them; it ends with all else at the latest. */
  startGateway(subgraphs: Readonly<Record<AgencyName, string>>): Promise<GatewayProcess>;
}

export interface GatewayProcess extends Stoppable {
  readonly url: string;
  readonly group: ProcessGroup;
}

const ENV = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' };

const script = (...parts: string[]): string => path.join(packageRoot, 'dist', ...parts);

export function startGraphProcesses(): Promise<GraphProcesses> {
  return startAll(async (use) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
    use({ stop: () => rm(dataDir, { recursive: true }) });
    const store = use(
      await spawnService<{ uri: string }>({
        name: 'store',
        script: script('subgraphs', 'store', 'main.js'),
        env: { ...ENV, STORE_DATA: dataDir },
      }),
    );
    process.env.MONGODB_URI = store.ready.uri;
    const overheard = use(await startGraph('default'));
    const subgraphs: Partial<Record<AgencyName, string>> = {};
    const pids: number[] = [];
    for (const name of agencyNames) {
      const service = use(
        await spawnService<{ url: string }>({
          name,
          script: script('subgraphs', name, 'main.js'),
          env: { ...ENV, MONGODB_URI: store.ready.uri, MONGODB_DATABASE: overheard.databases[name] },
        }),
      );
      subgraphs[name] = service.ready.url;
      pids.push(service.pid);
    }
    return {
      subgraphs: subgraphs as Record<AgencyName, string>,
      groups: { subgraphs: { name: 'subgraphs', pids }, store: { name: 'store', pids: [store.pid] } },
      overheard,
      startGateway: async (urls: Readonly<Record<AgencyName, string>>) => use(await startGateway(urls)),
    };
  });
}

async function startGateway(subgraphs: Readonly<Record<AgencyName, string>>): Promise<GatewayProcess> {
  const addresses = agencyNames.map((name) => [`SUBGRAPH_${name.toUpperCase()}_URL`, subgraphs[name]]);
  const { pid, ready, stop } = await spawnService<{ url: string }>({
    name: 'gateway',
    script: script('gateway', 'main.js'),
    args: ['--demo'],
    nodeArgs: GATEWAY_NODE_FLAGS,
    env: { ...ENV, ...Object.fromEntries(addresses) },
  });
  return { url: ready.url, group: { name: 'gateway', pids: [pid] }, stop };
}

/** CPU that the processes and their children have used so far, user and system. */
export const cpuMsOfGroup = ({ pids }: ProcessGroup): number =>
  pids.reduce((sum, pid) => sum + cpuMsWithChildren(pid), 0);

function cpuMsWithChildren(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + cpuMsWithChildren(Number(child)), cpuMsOf(pid));
}
