import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { agencyNames } from '../../seed/agencies';
import { startAll } from '../../subgraphs/kit/lifecycle';
import type { RecordedRequest } from './gateway/call-recorder';
import { startFloor } from './gateway/contestants';
import {
  cpuMsOfGroup,
  type GraphProcesses,
  type ProcessGroup,
  startGraphProcesses,
} from './graph/graph-processes';
import { askFor, type Question, showcase } from './graph/questions';
import { Recording } from './graph/relay';

/**
 * What the gateway costs on the showcase documents, and what their calls to the subgraphs would cost by themselves:
 * milliseconds of CPU a request, the documents asked in turn by a few clients at once. Linux only:
 * `npm run build && node dist/test/bench/showcase.bench.js`.
 */
const CLIENTS = 8;
const WARM_UP_ROUNDS = 60; // V8 makes code of what runs often
const ROUNDS = 15;
const TIMES_A_ROUND = 5;

interface Asked {
  readonly name: string;
  readonly group: ProcessGroup;
  readonly ask: (question: Question) => Promise<unknown>;
  /** A request, for each round. */
  readonly cpuMs: number[];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What the gateway sends for each document. */
const record = (graph: GraphProcesses): Promise<Record<string, RecordedRequest>> =>
  startAll(async (use) => {
    const recording = new Recording();
    const relays = { ...graph.subgraphs };
    for (const name of agencyNames) {
      relays[name] = use(await recording.startRelay(graph.subgraphs[name])).url;
    }
    const { url } = use(await graph.startGateway(relays));
    const requests: Record<string, RecordedRequest> = {};
    for (const question of showcase) {
      await askFor(question, url);
      recording.take();
      const answer = await askFor(question, url);
      requests[`/${question.name}`] = { waves: recording.take(), answer };
    }
    return { requests };
  }).then(async ({ requests, stop }) => {
    await stop();
    return requests;
  });

async function askAll({ ask }: Asked): Promise<void> {
  const waiting = showcase.values();
  const askOn = async (): Promise<void> => {
    for (const question of waiting) await ask(question);
  };
  await Promise.all(Array.from({ length: CLIENTS }, askOn));
}

async function main(): Promise<void> {
  const running = await startAll(async (use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'showcase-bench-'));
    use({ stop: () => rm(folder, { recursive: true }) });
    const graph = use(await startGraphProcesses());
    const requests = await record(graph);
    const calls = Object.values(requests).reduce((sum, { waves }) => sum + waves.flat().length, 0);
    const gateway = await graph.startGateway(graph.subgraphs);
    const floor = use(await startFloor(requests, { cores: null, folder }));
    const asked: Asked[] = [
      { name: 'gateway', group: gateway.group, ask: (question) => askFor(question, gateway.url), cpuMs: [] },
      {
        name: 'its calls alone',
        group: { name: 'floor', pids: [floor.pid] },
        ask: ({ name }) =>
          fetch(`${floor.url}/${name}`, { method: 'POST', body: '{}' }).then((one) => one.text()),
        cpuMs: [],
      },
    ];
    return { asked, callsPerRequest: calls / showcase.length };
  });
  try {
    const { asked, callsPerRequest } = running;
    // by turns, so that whatever else the machine does meets both, and that V8 drops no code of one that has to wait
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
      for (const one of asked) {
        const before = cpuMsOfGroup(one.group);
        for (let time = 0; time < TIMES_A_ROUND; time += 1) await askAll(one);
        if (round >= WARM_UP_ROUNDS)
          one.cpuMs.push((cpuMsOfGroup(one.group) - before) / showcase.length / TIMES_A_ROUND);
      }
    }
    const [gateway, floor] = asked.map(({ cpuMs }) => cpuMs);
    const over = (gateway ?? []).map((ms, round) => ms - (floor?.[round] ?? 0));
    process.stdout.write(`${showcase.length} documents, ${callsPerRequest.toFixed(1)} calls a request\n\n`);
    process.stdout.write('| who | CPU ms/request, median of the rounds |\n|---|---:|\n');
    for (const { name, cpuMs } of asked) process.stdout.write(`| ${name} | ${median(cpuMs).toFixed(2)} |\n`);
    process.stdout.write(`| gateway over its calls | ${median(over).toFixed(2)} |\n`);
  } finally {
    await running.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
