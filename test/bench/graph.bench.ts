import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import { readDocuments } from '../../gateway/http/explorer/documents';
import { agencyNames } from '../../seed/agencies';
import { spawnService } from '../../subgraphs/kit/child';
import { type Stoppable, startAll } from '../../subgraphs/kit/lifecycle';
import { packageRoot, type RunningGraph, startGraph } from '../graph/running-graph';

/**
 * What every showcase document costs on the default seed: milliseconds from question to answer, milliseconds of
 * CPU in the gateway, in the three subgraphs and in the store (each a process of its own, as in `npm start`), commands
 * to MongoDB and size of the answer. Linux only: `npm run build && node dist/test/bench/graph.bench.js [NAME…]`.
 */
const WARM_UPS = 5;
const ROUNDS = 30;
const MS_PER_TICK = 10; // USER_HZ is 100 on every Linux of Node's

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const operations = path.join(packageRoot, 'schema', 'operations');
const documents: Question[] = readDocuments(operations).map(({ query, variables }) => ({
  name: (parse(query).definitions[0] as OperationDefinitionNode).name?.value ?? '',
  query,
  variables: JSON.parse(variables ?? '{}'),
}));
const beneficiaries = documents.find(({ name }) => name === 'Beneficiaries');
if (beneficiaries) {
  documents.push({
    ...beneficiaries,
    name: 'Beneficiaries of 500',
    variables: { ...beneficiaries.variables, first: 500 },
  });
}

interface ProcessGroup {
  readonly name: string;
  readonly pids: readonly number[];
}

interface BenchGraph extends Stoppable {
  readonly url: string;
  readonly groups: readonly ProcessGroup[];
  /** The same databases behind servers in this process, which can be listened to. */
  readonly overheard: RunningGraph;
}

const script = (...parts: string[]): string => path.join(packageRoot, 'dist', ...parts);

function startProcesses(): Promise<BenchGraph> {
  return startAll(async (use) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
    use({ stop: () => rm(dataDir, { recursive: true }) });
    const env = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' };
    const store = use(
      await spawnService<{ uri: string }>({
        name: 'store',
        script: script('subgraphs', 'store', 'main.js'),
        env: { ...env, STORE_DATA: dataDir },
      }),
    );
    process.env.MONGODB_URI = store.ready.uri;
    const overheard = use(await startGraph('default'));
    const addresses: Record<string, string> = {};
    const pids: number[] = [];
    for (const name of agencyNames) {
      const service = use(
        await spawnService<{ url: string }>({
          name,
          script: script('subgraphs', name, 'main.js'),
          env: { ...env, MONGODB_URI: store.ready.uri, MONGODB_DATABASE: overheard.databases[name] },
        }),
      );
      addresses[`SUBGRAPH_${name.toUpperCase()}_URL`] = service.ready.url;
      pids.push(service.pid);
    }
    const gateway = use(
      await spawnService<{ url: string }>({
        name: 'gateway',
        script: script('gateway', 'main.js'),
        args: ['--demo'],
        env: { ...env, ...addresses },
      }),
    );
    return {
      url: gateway.ready.url,
      overheard,
      groups: [
        { name: 'gateway', pids: [gateway.pid] },
        { name: 'subgraphs', pids },
        { name: 'store', pids: [store.pid] },
      ],
    };
  });
}

/** CPU that the processes and their children have used so far, user and system. */
const cpuMs = ({ pids }: ProcessGroup): number =>
  pids.reduce((sum, pid) => sum + ticksOf(pid), 0) * MS_PER_TICK;

function ticksOf(pid: number): number {
  // what follows the name in brackets, which may hold blanks: utime and stime are fields 14 and 15
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  const own = Number(fields[11]) + Number(fields[12]);
  return children.reduce((sum, child) => sum + ticksOf(Number(child)), own);
}

async function ask(url: string, { name, query, variables }: Question): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`${name}: ${text}`);
  return Buffer.byteLength(text);
}

async function commandsOf(graph: RunningGraph, { query, variables }: Question): Promise<number> {
  await graph.ask(query, variables);
  graph.takeCommands();
  await graph.ask(query, variables);
  return graph.takeCommands().length;
}

async function measure({ url, groups, overheard }: BenchGraph, question: Question): Promise<string[]> {
  const commands = await commandsOf(overheard, question);
  for (let round = 0; round < WARM_UPS; round += 1) await ask(url, question);
  const before = groups.map(cpuMs);
  const spentMs: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    bytes = await ask(url, question);
    spentMs.push(performance.now() - startedAt);
  }
  const cpu = groups.map((group, index) => (cpuMs(group) - (before[index] ?? 0)) / ROUNDS);
  const median = spentMs.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
  return [
    question.name,
    median.toFixed(1),
    ...cpu.map((ms) => ms.toFixed(1)),
    String(commands),
    String(Math.ceil(bytes / 1_000)),
  ];
}

async function main(names: readonly string[]): Promise<void> {
  const graph = await startProcesses();
  try {
    process.stdout.write(
      '| document | median ms | gateway CPU ms | subgraphs CPU ms | store CPU ms | commands | kB |\n|---|---:|---:|---:|---:|---:|---:|\n',
    );
    for (const question of documents) {
      if (names.length > 0 && !names.includes(question.name)) continue;
      process.stdout.write(`| ${(await measure(graph, question)).join(' | ')} |\n`);
    }
  } finally {
    await graph.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
