import { parseArgs } from 'node:util';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { startAll } from '../../subgraphs/kit/lifecycle';
import { startSubgraph } from '../gateway/farms-federation';
import { type GatewayProcess, startGatewayProcess } from './gateway-process';
import { hostileDocument, hostileSupergraph, hostileTypeDefs, LARGE } from './hostile-federation';
import { type Asked, HttpClient } from './http-client';
import { MemoryWatch } from './memory-watch';
import { SteadyLoad } from './steady-load';

/**
 * What documents that are hard to plan do to health and to those who ask what has been planned. Linux only:
 *
 *     node dist/test/bench/hostile.bench.js [--only WORDS] [--limits default|off] [--asked N]
 */
const AT_ONCE = 8;
const USUAL = '{ root0 { id } }';
const USUAL_CLIENTS = 10;
const USUAL_PAUSE_MS = 50;
const HEALTH_EVERY_MS = 20;

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const nested = (levels: number, open: string): string => `${open.repeat(levels)} id ${'}'.repeat(levels)}`;
const conditions = (levels: number): string =>
  levels === 0
    ? 'id'
    : many(
        LARGE.types,
        (type) =>
          `... on T${type} { name code next { ${levels > 1 ? many(3, (k) => `... on T${(type + k) % LARGE.types} { next { ${conditions(levels - 2)} } }`) : 'id'} } }`,
      );

/** Each number gives a document of its own. */
const kinds: Readonly<Record<string, (number: number) => string>> = {
  'seven levels of an interface': (n) => hostileDocument(LARGE, 7).replace('id', `n${n}: id`),
  'nine levels of lists of an interface': (n) =>
    `{ root0 { ${many(8, (level) => `items${1 + ((level + n) % 11)} {`)} n${n}: id ${'}'.repeat(8)} } }`,
  '100 aliases of entity fields': (n) =>
    `{ root0 { ${many(99, (index) => `a${n}x${index}: own${1 + (index % 11)} { id }`)} } }`,
  '2,000 aliases of entity fields': (n) =>
    `{ root0 { ${many(2_000, (index) => `a${n}x${index}: own${1 + (index % 11)} { id }`)} } }`,
  'type conditions of 20 types, four levels': (n) => `{ n${n}: any0 { ${conditions(4)} } }`,
  '150 levels': (n) => `{ n${n}: root0 { ${nested(149, 'own1 { ')} } }`,
  '150 levels through eleven subgraphs': (n) =>
    `{ n${n}: root0 { ${many(149, (level) => `own${1 + (level % 11)} {`)} id ${'}'.repeat(149)} } }`,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function got(answers: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const { status, body } of answers) {
    const words = `${status} ${/"code":"(\w+)"/.exec(body)?.[1] ?? (body.includes('"errors"') ? 'errors' : 'data')}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${count} × ${words}`).join(', ');
}

async function measure(gateway: GatewayProcess, kind: string, count: number): Promise<string[]> {
  const client = new HttpClient(gateway.url, AT_ONCE);
  const usual = new SteadyLoad({
    url: gateway.url,
    clients: USUAL_CLIENTS,
    pauseMs: USUAL_PAUSE_MS,
    ask: (one) => one.ask({ query: USUAL }),
    isFailure: ({ status, body }) => status !== 200 || body.includes('"errors"'),
  });
  const health = new SteadyLoad({
    url: gateway.url,
    clients: 1,
    pauseMs: HEALTH_EVERY_MS,
    ask: (one) => one.get('/health/live'),
    isFailure: ({ status }) => status !== 200,
  });
  await client.ask({ query: USUAL });
  usual.take();
  health.take();
  const before = gateway.rssMb();
  const memory = new MemoryWatch(gateway);
  const document = kinds[kind] ?? (() => USUAL);
  const asked = Array.from({ length: count }, (_, number) => client.ask({ query: document(number) }));
  const answers = await Promise.all(asked);
  const [others, alive] = [usual.take(), health.take()];
  memory.stop();
  await Promise.all([usual.stop(), health.stop(), client.stop()]);
  return [
    kind,
    got(answers),
    Math.max(...answers.map(({ tookMs }) => tookMs)).toFixed(0),
    `${others.requests} asked, ${others.failures || 'none'} failed, p99 ${others.p99Ms.toFixed(0)}`,
    `${alive.requests} asked, ${alive.failures || 'none'} failed, p99 ${alive.p99Ms.toFixed(0)}, max ${alive.maxMs.toFixed(0)}`,
    `${before} / ${memory.peakMb} / ${gateway.rssMb()}`,
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      limits: { type: 'string' },
      asked: { type: 'string', default: String(AT_ONCE) },
    },
  });
  const schema = buildSubgraphSchema({
    typeDefs: parse(hostileTypeDefs(LARGE, 0)),
    resolvers: { Query: { root0: () => ({ __typename: 'T0', id: '1' }) } },
  });
  for (const limits of ['default', 'off'].filter((each) => [undefined, each].includes(values.limits))) {
    const running = await startAll(async (use) => {
      const { url } = use(await startSubgraph(schema));
      const supergraphSdl = hostileSupergraph(LARGE, (name) =>
        name === 's0' ? url : 'http://127.0.0.1:1/graphql',
      );
      const options = limits === 'off' ? ({ limits: 'off' } as const) : {};
      return { gateway: use(await startGatewayProcess({ supergraphSdl, ...options })) };
    });
    const { gateway } = running;
    void gateway.ended.then(({ code, signal }) => print(`the gateway has ended: ${signal ?? code}`));
    print(`\nlimits: ${limits}\n`);
    print(
      '| documents | answers | slowest ms | operations in use, ms | health, ms | RSS MB with planners before / peak / after |',
    );
    print('|---|---|---:|---|---|---:|');
    try {
      for (const kind of Object.keys(kinds).filter((name) => name.includes(values.only))) {
        print(`| ${(await measure(gateway, kind, Number(values.asked))).join(' | ')} |`);
      }
    } finally {
      await running.stop();
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
