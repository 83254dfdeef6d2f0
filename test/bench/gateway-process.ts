import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ending, spawnService } from '../../subgraphs/kit/child';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { packageRoot } from '../../subgraphs/kit/package-root';

export interface GatewayProcessOptions {
  readonly supergraphSdl: string;
  /** As in the configuration file. */
  readonly config?: object;
  readonly limits?: 'off';
  /** Of Node.js itself. */
  readonly nodeArgs?: readonly string[];
}

/** The real gateway in a process of its own, seen from outside. Linux only. */
export interface GatewayProcess extends Listening {
  readonly pid: number;
  readonly ended: Promise<Ending>;
  /** Resident memory of the process and of its children. */
  rssMb(): number;
  openSockets(): number;
  /** Values at `/metrics` by name, those of one name summed up. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  /** Puts another supergraph in the place of the one that is watched. */
  swap(supergraphSdl: string): Promise<void>;
}

export async function startGatewayProcess(options: GatewayProcessOptions): Promise<GatewayProcess> {
  const { supergraphSdl, config = {}, limits, nodeArgs = [] } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'gateway-bench-'));
  const supergraphFile = path.join(folder, 'supergraph.graphql');
  const configFile = path.join(folder, 'gateway.json');
  await writeFile(supergraphFile, supergraphSdl);
  await writeFile(configFile, JSON.stringify({ pages: false, log: { level: 'fatal' }, ...config }));
  const flags = ['--supergraph', supergraphFile, '--port', '0', '--config', configFile];
  const spawned = await spawnService<{ url: string }>({
    name: 'gateway',
    script: path.join(packageRoot, 'dist', 'gateway', 'main.js'),
    args: [...flags, ...(limits ? ['--limits', limits] : [])],
    nodeArgs,
  });
  const { pid, ended, ready } = spawned;
  return {
    url: ready.url,
    pid,
    ended,
    rssMb: () => Math.round(familyOf(pid).reduce((sum, each) => sum + rssKb(each), 0) / 1024),
    openSockets: () => readdirSync(`/proc/${pid}/fd`).length,
    metrics: () => readMetrics(ready.url),
    swap: async (next) => {
      await writeFile(path.join(folder, 'next'), next);
      await rename(path.join(folder, 'next'), supergraphFile);
    },
    stop: async () => {
      await spawned.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The process and those that it started; none where it has ended meanwhile. */
function familyOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [];
  }
}

function rssKb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function readMetrics(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^([a-z_]+)(?:\{.*\})? (\S+)$/i.exec(line) ?? [];
    if (name) values.set(name, (values.get(name) ?? 0) + Number(value));
  }
  return values;
}
