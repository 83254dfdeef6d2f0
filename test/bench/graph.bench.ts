import type { RunningGraph } from '../graph/running-graph';
import { cpuMsOfGroup, type ProcessGroup, startGraphProcesses } from './graph/graph-processes';
import { askFor, type Question, showcase } from './graph/questions';

/**
 * What every showcase document costs on the default seed: milliseconds from question to answer, milliseconds of
 * CPU in the gateway, in the three subgraphs and in the store (each a process of its own, as in `npm start`), commands
 * to MongoDB and size of the answer. Linux only: `npm run build && node dist/test/bench/graph.bench.js [NAME…]`.
 */
const WARM_UPS = 5;
const ROUNDS = 30;

const beneficiaries = showcase.filter(({ name }) => name === 'Beneficiaries');
const questions: readonly Question[] = [
  ...showcase,
  ...beneficiaries.map(({ query, variables }) => ({
    name: 'Beneficiaries of 500',
    query,
    variables: { ...variables, first: 500 },
  })),
];

async function commandsOf(graph: RunningGraph, { query, variables }: Question): Promise<number> {
  await graph.ask(query, variables);
  graph.takeCommands();
  await graph.ask(query, variables);
  return graph.takeCommands().length;
}

async function measure(
  question: Question,
  url: string,
  groups: readonly ProcessGroup[],
  overheard: RunningGraph,
): Promise<string[]> {
  const commands = await commandsOf(overheard, question);
  for (let round = 0; round < WARM_UPS; round += 1) await askFor(question, url);
  const before = groups.map(cpuMsOfGroup);
  const spentMs: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    bytes = Buffer.byteLength(await askFor(question, url));
    spentMs.push(performance.now() - startedAt);
  }
  const cpu = groups.map((group, index) => (cpuMsOfGroup(group) - (before[index] ?? 0)) / ROUNDS);
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
  const graph = await startGraphProcesses();
  try {
    const { url, group } = await graph.startGateway(graph.subgraphs);
    const groups = [group, graph.groups.subgraphs, graph.groups.store];
    process.stdout.write(
      '| document | median ms | gateway CPU ms | subgraphs CPU ms | store CPU ms | commands | kB |\n|---|---:|---:|---:|---:|---:|---:|\n',
    );
    for (const question of questions) {
      if (names.length > 0 && !names.includes(question.name)) continue;
      process.stdout.write(`| ${(await measure(question, url, groups, graph.overheard)).join(' | ')} |\n`);
    }
  } finally {
    await graph.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
