import { parseArgs } from 'node:util';
import { startAll } from '../../subgraphs/kit/lifecycle';
import { behaviours } from './faulty-answers';
import { faultySupergraph } from './faulty-federation';
import { type FaultySubgraphs, startFaultySubgraphs } from './faulty-subgraphs';
import { type GatewayProcess, startGatewayProcess } from './gateway-process';
import { type Asked, HttpClient, quantile } from './http-client';
import { MemoryWatch } from './memory-watch';
import { type Seen, SteadyLoad } from './steady-load';

/**
 * What each fault of a subgraph does to those who ask it, to those who don't, and to the gateway's memory; the
 * gateway and the subgraphs are processes of their own. Linux only, about three minutes:
 *
 *     node dist/test/bench/faults.bench.js [--only WORDS] [--load idle|busy] [--asked N] [--breaker]
 *
 * The circuit breaker is off, so that every request meets the fault, unless `--breaker` says otherwise.
 */
const TIMEOUT_MS = 1_000;
const AT_ONCE = 4;
const BUSY_CLIENTS = 50;
const BUSY_PAUSE_MS = 100;
const AT_LEAST_MS = 1_000;
const SAMPLE_MS = 20;

/** Fields of both subgraphs, by a list of entities and at the root. */
const FAULTY = '{ farms { id name workerCount } headcount }';
const HEALTHY = '{ farms { id name areaHa } }';

interface Answer {
  readonly data?: { readonly farms?: readonly { readonly name?: string }[] | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a client got, in short: equal ones are counted. */
function describe({ status, body }: Asked): string {
  if (status === 0) return `no answer (${body.slice(0, 40)})`;
  const { data, errors = [] } = JSON.parse(body) as Answer;
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'no code'))];
  const isWhole = data?.farms?.length === 5 && data.farms.every(({ name }) => name?.startsWith('Farm'));
  return [status, isWhole ? 'healthy fields there' : 'HEALTHY FIELDS LOST', ...codes].join(', ');
}

const isFailure = ({ status, body }: Asked): boolean => status !== 200 || body.includes('"errors"');

/** Asks at least `count` times, some at once, each as a caller of its own so that no fetch is shared. */
async function askFaulty(client: HttpClient, row: string, count: number): Promise<Asked[]> {
  const answers: Asked[] = [];
  let begun = 0;
  const until = performance.now() + AT_LEAST_MS;
  const run = async (): Promise<void> => {
    while (begun < count || performance.now() < until) {
      begun += 1;
      const caller = `${row} ${begun}`.replace(/[^\w ]/g, '');
      answers.push(await client.ask({ query: FAULTY, headers: { 'x-caller': caller } }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return answers;
}

interface Row {
  readonly behaviour: string;
  readonly load: 'idle' | 'busy';
  readonly count: number;
}

async function measure(
  { behaviour, load, count }: Row,
  subgraphs: FaultySubgraphs,
  gateway: GatewayProcess,
): Promise<string[]> {
  await subgraphs.people.behave('honest');
  const client = new HttpClient(gateway.url, AT_ONCE);
  const healthy =
    load === 'busy'
      ? new SteadyLoad({
          url: gateway.url,
          clients: BUSY_CLIENTS,
          pauseMs: BUSY_PAUSE_MS,
          ask: (one) => one.ask({ query: HEALTHY }),
          isFailure,
        })
      : undefined;
  const health = new SteadyLoad({
    url: gateway.url,
    clients: 1,
    pauseMs: SAMPLE_MS,
    ask: (one) => one.get('/health/live'),
    isFailure: ({ status }) => status !== 200,
  });
  // a second of what is usual, to compare with
  await askFaulty(client, `before ${behaviour} ${load}`, AT_ONCE);
  const before = healthy?.take();
  health.take();
  const beforeMb = gateway.rssMb();
  const memory = new MemoryWatch(gateway);
  await subgraphs.people.behave(behaviour);
  const answers = await askFaulty(client, `${behaviour} ${load}`, count);
  const during = healthy?.take();
  const alive = health.take();
  memory.stop();
  await subgraphs.people.behave('honest');
  await Promise.all([healthy?.stop(), health.stop(), client.stop()]);
  const tookMs = answers.map((answer) => answer.tookMs);
  return [
    behaviour,
    load,
    got(answers),
    `${quantile(tookMs, 0.5).toFixed(0)} / ${Math.max(...tookMs).toFixed(0)}`,
    others(before, during),
    `${alive.failures ? `${alive.failures} FAILED, ` : ''}${alive.maxMs.toFixed(0)}`,
    `${beforeMb} / ${memory.peakMb} / ${gateway.rssMb()}`,
  ];
}

function got(answers: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    const words = describe(answer);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${count} × ${words}`).join('; ');
}

function others(before: Seen | undefined, during: Seen | undefined): string {
  if (!before || !during) return '';
  const failed = before.failures + during.failures;
  const p99 = [before, during].map(({ p99Ms }) => p99Ms.toFixed(0)).join(' → ');
  return `${during.requests} asked, ${failed ? `${failed} FAILED` : 'none failed'}, p99 ${p99}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      load: { type: 'string' },
      asked: { type: 'string', default: '8' },
      breaker: { type: 'boolean', default: false },
    },
  });
  const names = Object.keys(behaviours).filter((name) => name.includes(values.only ?? ''));
  const loads = (['idle', 'busy'] as const).filter((load) =>
    [undefined, load].includes(values.load as 'idle'),
  );
  const running = await startAll(async (use) => {
    const subgraphs = use(await startFaultySubgraphs());
    const gateway = use(
      await startGatewayProcess({
        supergraphSdl: faultySupergraph(subgraphs.urls),
        config: {
          subgraphs: {
            all: { timeoutMs: TIMEOUT_MS, forwardHeaders: ['x-caller'] },
            people: values.breaker ? {} : { breakerFailures: 0 },
          },
        },
      }),
    );
    return { subgraphs, gateway };
  });
  const { subgraphs, gateway } = running;
  void gateway.ended.then(({ code, signal }) => print(`the gateway has ended: ${signal ?? code}`));
  try {
    print(
      '| the subgraph | gateway | what who asks it gets | p50 / max ms | who does not ask it | health, max ms | RSS MB before / peak / after |',
    );
    print('|---|---|---|---:|---|---:|---:|');
    for (const load of loads) {
      for (const behaviour of names) {
        const row = { behaviour, load, count: Number(values.asked) };
        print(`| ${(await measure(row, subgraphs, gateway)).join(' | ')} |`);
      }
    }
  } finally {
    await running.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
