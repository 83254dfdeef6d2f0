import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GATEWAY_NODE_FLAGS } from '../../../gateway/node-flags';
import type { Stoppable } from '../../../subgraphs/kit/lifecycle';
import { packageRoot } from '../../../subgraphs/kit/package-root';
import type { RecordedRequest } from './call-recorder';
import { type HiveInstallation, hiveConfig } from './hive-installation';
import type { Subject } from './operations';
import { type Cores, type PinnedProcess, startPinned } from './pinned-process';
import { shopSupergraph } from './shop-supergraph';

export const rivals = ['stock', 'hive', 'floor'] as const;
export type Rival = (typeof rivals)[number];
export type ContestantName = 'ours' | Rival;

export interface Contestant extends PinnedProcess {
  readonly name: ContestantName;
  /** Where it is asked. */
  readonly path: string;
}

export interface Subgraphs extends Stoppable {
  readonly url: string;
  /** How many calls they got so far. */
  count(): Promise<number>;
  /** What they are sent while `work` is done, by waves. */
  record(work: () => Promise<unknown>): Promise<RecordedRequest['waves']>;
}

export interface Surroundings {
  readonly cores: Cores | null;
  /** For what the processes read and write. */
  readonly folder: string;
}

const script = (name: string): string => path.join(__dirname, `${name}.main.js`);

export async function startSubgraphs(
  { load, data }: Subject,
  { cores, folder }: Surroundings,
): Promise<Subgraphs> {
  const { url, stop } = await startPinned({
    script: script('subgraphs'),
    args: ['--load', load, '--data', data],
    cores: cores?.others ?? null,
    logFile: path.join(folder, 'subgraphs.log'),
  });
  const ask = async (what: string): Promise<string> => (await fetch(`${url}${what}`)).text();
  return {
    url,
    stop,
    count: async () => Number(await ask('/count')),
    record: async (work) => {
      await ask('/record');
      await work();
      return JSON.parse(await ask('/recorded'));
    },
  };
}

/**
 * The gateway with what it has by default.
 * @param sharing whether requests of several clients share equal fetches that are under way, which it does by default
 */
export function startOurs(
  { url }: Subgraphs,
  sharing: boolean,
  surroundings: Surroundings,
): Promise<Contestant> {
  return startGateway('ours', url, surroundings, {
    script: path.join(packageRoot, 'dist', 'gateway', 'main.js'),
    args: ['--port', '0'],
    nodeArgs: GATEWAY_NODE_FLAGS,
    env: { SUBGRAPH_SHARE_IN_FLIGHT: String(sharing) },
    path: '/graphql',
  });
}

export function startStock({ url }: Subgraphs, surroundings: Surroundings): Promise<Contestant> {
  return startGateway('stock', url, surroundings, {
    script: script('stock-gateway'),
    args: [],
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
    path: '/',
  });
}

/** @param sharing as for ours */
export async function startHive(
  { url }: Subgraphs,
  hive: HiveInstallation,
  sharing: boolean,
  surroundings: Surroundings,
): Promise<Contestant> {
  const config = path.join(surroundings.folder, 'hive.config.mjs');
  await writeFile(config, hiveConfig(hive, sharing));
  return startGateway('hive', url, surroundings, {
    script: script('hive-gateway'),
    args: ['--gateway', hive.gateway, '--config', config],
    env: {},
    path: '/graphql',
  });
}

interface Gateway {
  readonly script: string;
  readonly args: readonly string[];
  readonly nodeArgs?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly path: string;
}

async function startGateway(
  name: ContestantName,
  subgraphsUrl: string,
  { cores, folder }: Surroundings,
  gateway: Gateway,
): Promise<Contestant> {
  const supergraph = path.join(folder, `${name}.graphql`);
  await writeFile(supergraph, shopSupergraph(subgraphsUrl));
  const started = await startPinned({
    ...gateway,
    args: [...gateway.args, '--supergraph', supergraph],
    cores: cores?.gateway ?? null,
    logFile: path.join(folder, `${name}.log`),
  });
  return { ...started, name, path: gateway.path };
}

/** @param requests what is to be done for a request to each path */
export async function startFloor(
  requests: Readonly<Record<string, RecordedRequest>>,
  { cores, folder }: Surroundings,
): Promise<Contestant> {
  const file = path.join(folder, 'requests.json');
  await writeFile(file, JSON.stringify(requests));
  const started = await startPinned({
    script: script('floor'),
    args: ['--requests', file],
    cores: cores?.gateway ?? null,
    logFile: path.join(folder, 'floor.log'),
  });
  return { ...started, name: 'floor', path: '/graphql' };
}

/**
 * The whole answer, which has to be one without errors.
 * @throws Error otherwise
 */
export async function answerOf({ name, url, path: where }: Contestant, body: Buffer): Promise<string> {
  const response = await fetch(`${url}${where}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (data && !errors) return text;
  throw new Error(
    `${name} answers with ${response.status}: ${JSON.stringify(errors ?? text).slice(0, 2_000)}`,
  );
}
