import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startAll } from '../../subgraphs/kit/lifecycle';
import { faultySupergraph } from './faulty-federation';
import { type FaultySubgraphs, startFaultySubgraphs } from './faulty-subgraphs';
import { type GatewayProcess, startGatewayProcess } from './gateway-process';
import { HttpClient, quantile } from './http-client';
import { findFreePort, type InspectedHeap, inspectHeap } from './inspected-heap';
import { answered, differentDocument, mixedRequest } from './mixed-requests';

/**
 * Whether the gateway's memory grows: 10,000 different documents, then a mixed load with clients that go away,
 * faults of a subgraph and changes of the supergraph. Linux only.
 *
 *     node dist/test/bench/soak.bench.js [--minutes 5] [--documents 10000] [--clients 16] [--swap 30] [--snapshots]
 *
 * `--swap` is how many seconds a supergraph is served; `--snapshots` lets `kill -USR2` of the gateway write one of
 * its heap. It ends with 1 when memory has grown from the second quarter to the last, or answers were not as expected.
 */
const REPORT_MS = 10_000;
const FAULTS = [
  'slow',
  'hangs up before headers',
  'HTML with 502',
  'down',
  'too few entities',
  'cut off in mid body',
];
const FAULT_MS = 1_500;
const HONEST_MS = 8_000;
/** Garbage aside, a heap differs from moment to moment by what is cached and in flight. */
const GROWTH = { ofHeap: 1.05, andHeapMb: 3, ofRss: 1.1, andRssMb: 30 };
const SHOWN_SURPRISES = 10;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Sample {
  readonly heapMb: number;
  readonly rssMb: number;
}

class Tally {
  requests = 0;
  surprises = 0;
  tookMs: number[] = [];
  readonly kinds = new Map<string, number>();

  add(kind: string, tookMs: number): void {
    this.requests += 1;
    this.tookMs.push(tookMs);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  surprise(kind: string, status: number, body: string): void {
    this.surprises += 1;
    if (this.surprises <= SHOWN_SURPRISES)
      print(`  not expected of "${kind}": ${status} ${body.slice(0, 300)}`);
  }

  takeP99(): number {
    return quantile(this.tookMs.splice(0), 0.99);
  }
}

/** Every client asks what is next of `count` requests until there is none, or it is told to stop. */
async function run(
  client: HttpClient,
  clients: number,
  ask: (client: HttpClient, number: number) => Promise<void>,
  until: (number: number) => boolean,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (!until(next)) {
      next += 1;
      await ask(client, next);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
}

async function askMixed(client: HttpClient, number: number, tally: Tally): Promise<void> {
  const { kind, isExpected, leavesAfterMs, ...asking } = mixedRequest(number);
  const leaving = new AbortController();
  const timer = leavesAfterMs === undefined ? undefined : setTimeout(() => leaving.abort(), leavesAfterMs);
  const answer = await client.ask({ ...asking, signal: leaving.signal });
  clearTimeout(timer);
  tally.add(kind, answer.tookMs);
  if (!isExpected(answer)) tally.surprise(kind, answer.status, answer.body);
}

async function askDifferent(client: HttpClient, number: number, tally: Tally): Promise<void> {
  // none of those that the mixed load asks
  const answer = await client.ask({ query: differentDocument(1_000_000_000 + number) });
  tally.add('different', answer.tookMs);
  if (!answered(answer)) tally.surprise('different', answer.status, answer.body);
}

/** Has a subgraph fail now and then, until it is told to stop. */
async function disturb({ people }: FaultySubgraphs, signal: AbortSignal): Promise<void> {
  for (let each = 0; !signal.aborted; each += 1) {
    await wait(HONEST_MS, undefined, { signal }).catch(() => undefined);
    await people.behave(FAULTS[each % FAULTS.length] ?? 'honest');
    await wait(FAULT_MS, undefined, { signal }).catch(() => undefined);
    await people.behave('honest');
  }
}

async function swapAgainAndAgain(
  gateway: GatewayProcess,
  { urls }: FaultySubgraphs,
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  for (let other = true; !signal.aborted; other = !other) {
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await gateway.swap(faultySupergraph(urls, other));
  }
}

class Reporter {
  readonly samples: Sample[] = [];
  readonly #startedAt = performance.now();
  #reported = { requests: 0, at: performance.now() };

  constructor(
    private readonly gateway: GatewayProcess,
    private readonly heap: InspectedHeap,
    private readonly tally: Tally,
  ) {
    print(
      '| s | requests | per s | p99 ms | not expected | heap MB after gc | external MB | RSS MB | resources | descriptors | plans made / thrown out | swaps |',
    );
    print('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  }

  async report(): Promise<Sample> {
    const { requests, surprises } = this.tally;
    const now = performance.now();
    const perSecond = ((requests - this.#reported.requests) / (now - this.#reported.at)) * 1_000;
    this.#reported = { requests, at: now };
    const p99 = this.tally.takeP99();
    const { heapMb, externalMb, resources } = await this.heap.measure();
    const metrics = await this.gateway.metrics();
    const rssMb = this.gateway.rssMb();
    const made = metrics.get('gateway_planning_duration_seconds_count') ?? 0;
    const evicted = metrics.get('gateway_plan_cache_evictions_total') ?? 0;
    const swaps = metrics.get('gateway_supergraph_swaps_total') ?? 0;
    const cells = [
      ((now - this.#startedAt) / 1_000).toFixed(0),
      requests,
      perSecond.toFixed(0),
      p99.toFixed(0),
      surprises,
      heapMb.toFixed(1),
      externalMb.toFixed(1),
      rssMb,
      resources,
      this.gateway.openSockets(),
      `${made} / ${evicted}`,
      swaps,
    ];
    print(`| ${cells.join(' | ')} |`);
    const sample = { heapMb, rssMb };
    this.samples.push(sample);
    return sample;
  }

  /** Reports every ten seconds until `signal` is aborted. */
  async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await wait(REPORT_MS, undefined, { signal }).catch(() => undefined);
      await this.report();
    }
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether memory grew from the second quarter of the samples to the last. */
function judge(samples: readonly Sample[]): boolean {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const parts = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)];
  const [heapBefore = 0, heapAfter = 0] = parts.map((part) => mean(part.map(({ heapMb }) => heapMb)));
  const [rssBefore = 0, rssAfter = 0] = parts.map((part) => mean(part.map(({ rssMb }) => rssMb)));
  const grew =
    (heapAfter > heapBefore * GROWTH.ofHeap && heapAfter > heapBefore + GROWTH.andHeapMb) ||
    (rssAfter > rssBefore * GROWTH.ofRss && rssAfter > rssBefore + GROWTH.andRssMb);
  print(`heap after gc, second quarter → last: ${heapBefore.toFixed(1)} → ${heapAfter.toFixed(1)} MB`);
  print(`resident memory, second quarter → last: ${rssBefore.toFixed(0)} → ${rssAfter.toFixed(0)} MB`);
  print(grew ? 'MEMORY GROWS' : 'memory does not grow');
  return grew;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '5' },
      documents: { type: 'string', default: '10000' },
      clients: { type: 'string', default: '16' },
      swap: { type: 'string', default: '30' },
      snapshots: { type: 'boolean', default: false },
    },
  });
  const port = await findFreePort();
  const running = await startAll(async (use) => {
    const subgraphs = use(await startFaultySubgraphs());
    const gateway = use(
      await startGatewayProcess({
        supergraphSdl: faultySupergraph(subgraphs.urls),
        config: {
          subgraphs: { all: { timeoutMs: 2_000, breakerOpenMs: 500, forwardHeaders: ['x-caller'] } },
        },
        nodeArgs: [
          `--inspect=127.0.0.1:${port}`,
          ...(values.snapshots ? ['--heapsnapshot-signal=SIGUSR2'] : []),
        ],
      }),
    );
    const heap = use(await inspectHeap(port));
    return { subgraphs, gateway, heap };
  });
  const { subgraphs, gateway, heap } = running;
  void gateway.ended.then(({ code, signal }) => print(`the gateway has ended: ${signal ?? code}`));
  const clients = Number(values.clients);
  const client = new HttpClient(gateway.url, clients);
  const tally = new Tally();
  const reporter = new Reporter(gateway, heap, tally);
  try {
    print(`gateway ${gateway.pid}: ${values.documents} different documents`);
    const documents = Number(values.documents);
    const different = new AbortController();
    const watched = reporter.watch(different.signal);
    await run(
      client,
      clients,
      (one, number) => askDifferent(one, number, tally),
      (next) => next >= documents,
    );
    different.abort();
    await watched;

    print(`mixed load for ${values.minutes} minutes`);
    const mixed = AbortSignal.timeout(Number(values.minutes) * 60_000);
    const mixedReport = new Reporter(gateway, heap, tally);
    const helpers = Promise.all([
      disturb(subgraphs, mixed),
      swapAgainAndAgain(gateway, subgraphs, Number(values.swap) * 1_000, mixed),
      mixedReport.watch(mixed),
    ]);
    await run(
      client,
      clients,
      (one, number) => askMixed(one, number, tally),
      () => mixed.aborted,
    );
    await helpers;
    print([...tally.kinds].map(([kind, count]) => `${count} × ${kind}`).join(', '));
    print(`${tally.requests} requests, ${tally.surprises} not answered as expected`);
    const grew = judge(mixedReport.samples);
    if (grew || tally.surprises > 0) process.exitCode = 1;
  } finally {
    await client.stop();
    await running.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
