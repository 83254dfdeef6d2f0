import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Stoppable, startAll } from '../../subgraphs/kit/lifecycle';
import { loadWith } from './gateway/closed-load';
import {
  answerOf,
  type Contestant,
  type Rival,
  type Subgraphs,
  type Surroundings,
  startFloor,
  startHive,
  startOurs,
  startStock,
  startSubgraphs,
} from './gateway/contestants';
import { type Figures, measureRound, median, medianRatio } from './gateway/figures';
import { tableHead, tableLine } from './gateway/figures-table';
import { findHive, type HiveInstallation } from './gateway/hive-installation';
import { requestBody } from './gateway/operations';
import { findCores, pinThisProcess } from './gateway/pinned-process';
import { type BenchOptions, type Row, readBenchOptions } from './gateway/rows';

/**
 * What the gateway does and costs, beside Apollo's own, beside Hive Gateway where somebody has that installed, and
 * beside the least that any gateway would cost:
 *
 *     npm run bench -- [--quick] [--load overlapping,disjoint] [--data repetitive,distinct] [--connections 1,50]
 *       [--size 1KB,90KB,1MB,10MB] [--sharing off,on] [--against stock,hive,floor] [--hive FOLDER] [--seconds 2]
 *       [--rounds 5] [--warm-up 10]
 *
 * FOLDER is any in which this was done: `npm install @graphql-hive/gateway @graphql-hive/router-runtime`. Without the
 * second of them Hive Gateway plans in JavaScript.
 */
interface Running extends Stoppable {
  readonly subgraphs: Subgraphs;
  readonly contestants: readonly Contestant[];
  /** Of each contestant's answer. */
  readonly answerBytes: ReadonlyMap<Contestant, number>;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Starts all and has each answer once; throws when two answer differently. */
const startRow = (
  row: Row,
  against: readonly Rival[],
  hive: HiveInstallation | null,
  surroundings: Surroundings,
): Promise<Running> =>
  startAll(async (use) => {
    const body = requestBody(row);
    const subgraphs = use(await startSubgraphs(row, surroundings));
    const ours = use(await startOurs(subgraphs, row.sharing, surroundings));
    const answers = new Map([[ours, await answerOf(ours, body)]]);
    const answer = answers.get(ours) ?? '';
    if (against.includes('stock')) {
      const stock = use(await startStock(subgraphs, surroundings));
      answers.set(stock, await answerOf(stock, body));
    }
    if (hive) {
      const started = use(await startHive(subgraphs, hive, row.sharing, surroundings));
      answers.set(started, await answerOf(started, body));
    }
    if (against.includes('floor')) {
      // by now the subgraphs know the calls, so only the waiting for answers takes time
      const waves = await subgraphs.record(() => answerOf(ours, body));
      const floor = use(await startFloor({ '/graphql': { waves, answer } }, surroundings));
      answers.set(floor, await answerOf(floor, body));
    }
    for (const [{ name }, other] of answers) {
      if (!isDeepStrictEqual(JSON.parse(other).data, JSON.parse(answer).data))
        throw new Error(`${name} and ours answer ${row.load}, ${row.data}, ${row.size} differently`);
    }
    const answerBytes = new Map([...answers].map(([who, text]) => [who, Buffer.byteLength(text)]));
    return { subgraphs, contestants: [...answers.keys()], answerBytes };
  });

async function measureRow(
  row: Row,
  options: BenchOptions,
  hive: HiveInstallation | null,
  surroundings: Surroundings,
): Promise<void> {
  const { against, rounds, seconds, warmUpSeconds } = options;
  const running = await startRow(row, against, hive, surroundings);
  const { subgraphs, contestants, answerBytes } = running;
  const bytesOf = (contestant: Contestant): number => answerBytes.get(contestant) ?? 0;
  const loadOn = (contestant: Contestant, duration: number) => ({
    contestant,
    body: requestBody(row),
    answerBytes: bytesOf(contestant),
    connections: row.connections,
    seconds: duration,
  });
  try {
    for (const contestant of contestants) await loadWith(loadOn(contestant, warmUpSeconds));
    const seen = new Map<Contestant, Figures[]>(contestants.map((contestant) => [contestant, []]));
    // by turns, so that whatever else the machine does meets all of them
    for (let round = 0; round < rounds; round += 1) {
      for (const contestant of contestants)
        seen.get(contestant)?.push(await measureRound(loadOn(contestant, seconds), subgraphs));
    }
    for (const [contestant, figures] of seen)
      print(tableLine(row, bytesOf(contestant), contestant.name, median(figures)));
    const [[ours, ofOurs = []] = [], ...others] = seen;
    for (const [{ name }, figures] of others)
      if (ours) print(tableLine(row, bytesOf(ours), `ours / ${name}`, medianRatio(ofOurs, figures), true));
  } finally {
    await running.stop();
  }
}

async function main(): Promise<void> {
  const options = readBenchOptions(process.argv.slice(2));
  const hive = options.hive === undefined ? null : findHive(options.hive);
  const cores = findCores();
  if (cores) pinThisProcess(cores.others);
  print(
    cores
      ? `gateways on core ${cores.gateway}, clients and subgraphs on ${cores.others} (taskset)`
      : 'nothing is pinned to a core: there is no taskset here, or one core only',
  );
  print(
    'ours has a young generation of 64 MB without pretenuring, as `npm run gateway` gives it; the others have what is usual',
  );
  print(
    hive
      ? `hive is ${hive.description}`
      : 'Hive Gateway is left out: this project does not install it, --hive says where somebody did',
  );
  if (!hive && !options.against.includes('stock')) print('without another gateway nobody checks the answers');
  print(
    `${options.warmUpSeconds} s to warm up, then ${options.rounds} rounds of ${options.seconds} s each; ratios are medians of the ratios of each round\n`,
  );
  print(tableHead());
  const folder = await mkdtemp(path.join(tmpdir(), 'gateway-bench-'));
  try {
    for (const row of options.rows) await measureRow(row, options, hive, { cores, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
