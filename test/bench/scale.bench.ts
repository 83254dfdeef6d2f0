import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { openStore } from '../../seed/store-process';
import { Generations } from '../../subgraphs/kit/generations';
import { encodeCursor } from '../../subgraphs/kit/paging/cursor';
import { type RunningGraph, serveGraph } from '../graph/running-graph';

/**
 * What pages cost when there are many people: the first page of each long connection beside the last.
 *
 *     node dist/test/bench/scale.bench.js DIR [--profile full --scale 25]
 *
 * With flags it seeds into DIR first and tells the time and the peak of memory; without, it uses what is there.
 */
const ROUNDS = 15;
const FIRST = 50;
const databases = { usaid: 'usaid', amexcid: 'amexcid', arco: 'arco' };
const SEED = path.join(__dirname, '..', '..', 'seed', 'main.js');

interface LongList {
  readonly name: string;
  readonly agency: keyof typeof databases;
  readonly collection: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly field: string;
  readonly order: string;
  /** The connection, with `ARGS` for its arguments. */
  readonly document: string;
}

const LOAD = 'act:usaid:syn-load';
const FARMERS = 'prg:amexcid:sembrando-vida';
const page = '{ pageInfo { hasNextPage endCursor } nodes { id } }';

const lists: readonly LongList[] = [
  {
    name: 'beneficiaries',
    agency: 'arco',
    collection: 'beneficiaries',
    filter: {},
    field: '_id',
    order: 'ID_ASC',
    document: `{ beneficiaries(ARGS) ${page} }`,
  },
  {
    name: 'beneficiaries of HN',
    agency: 'arco',
    collection: 'beneficiaries',
    filter: { countries: 'HN' },
    field: '_id',
    order: 'ID_ASC',
    document: `{ beneficiaries(ARGS, filter: { country: "HN" }) ${page} }`,
  },
  {
    name: 'beneficiaries with all that is linked',
    agency: 'arco',
    collection: 'beneficiaries',
    filter: {},
    field: '_id',
    order: 'ID_ASC',
    document:
      '{ beneficiaries(ARGS) { pageInfo { hasNextPage } nodes { id pathwayStage enrollments { id referrals { id } } participations { id activity { id } outcomes { id type } } } } }',
  },
  ...(['ID_ASC', 'STARTED_ON_ASC'] as const).map((order) => ({
    name: `enrolments of farmers, ${order}`,
    agency: 'amexcid' as const,
    collection: 'enrollments',
    filter: { programId: FARMERS },
    field: order === 'ID_ASC' ? '_id' : 'startedOn',
    order,
    document: `{ program(id: "${FARMERS}") { enrollments(ARGS, order: ${order}) ${page} } }`,
  })),
  {
    name: 'enrolments of farmers in SV, STARTED_ON_ASC',
    agency: 'amexcid',
    collection: 'enrollments',
    filter: { programId: FARMERS, country: 'SV' },
    field: 'startedOn',
    order: 'STARTED_ON_ASC',
    document: `{ program(id: "${FARMERS}") { enrollments(ARGS, order: STARTED_ON_ASC, filter: { country: "SV" }) ${page} } }`,
  },
  {
    name: 'participations of the load',
    agency: 'usaid',
    collection: 'participations',
    filter: { activityId: LOAD },
    field: '_id',
    order: 'ID_ASC',
    document: `{ activity(id: "${LOAD}") { participations(ARGS) ${page} } }`,
  },
  {
    name: 'referrals to the load, REFERRED_ON_ASC',
    agency: 'arco',
    collection: 'referrals',
    filter: { activityId: LOAD },
    field: 'referredOn',
    order: 'REFERRED_ON_ASC',
    document: `{ activity(id: "${LOAD}") { referrals(ARGS, order: REFERRED_ON_ASC) ${page} } }`,
  },
];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Peak of resident memory; Linux only. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function seedInto(uri: string, flags: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--max-old-space-size=256', SEED, ...flags],
    {
      stdio: 'inherit',
      env: { ...process.env, MONGODB_URI: uri },
    },
  );
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 200);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`the seed failed (${code})`);
  print(
    `seeded in ${((performance.now() - startedAt) / 1000).toFixed(0)} s, peak of the seed ${(peak / 1024).toFixed(0)} MB`,
  );
}

/** The cursor behind which the last page begins, read from the end. */
async function cursorOfLastPage(uri: string, list: LongList): Promise<string> {
  const client = await MongoClient.connect(uri);
  try {
    const { collection, filter, field, order } = list;
    const view = await new Generations(client.db(databases[list.agency])).view();
    const [before] = await view
      .collection<{ _id: string; [field: string]: unknown }>({ name: collection, indexes: [] })
      .find(filter)
      .sort(field === '_id' ? { _id: -1 } : { [field]: -1, _id: -1 })
      .skip(FIRST)
      .limit(1)
      .toArray();
    if (!before) throw new Error(`${list.name}: fewer than one page`);
    return encodeCursor(order, { value: field === '_id' ? '' : String(before[field]), id: before._id });
  } finally {
    await client.close();
  }
}

async function measure(graph: RunningGraph, name: string, document: string): Promise<void> {
  const spentMs: number[] = [];
  let commands: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    graph.takeCommands();
    const startedAt = performance.now();
    const { errors } = await graph.ask(document);
    spentMs.push(performance.now() - startedAt);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    commands = graph.takeCommands();
  }
  spentMs.sort((a, b) => a - b);
  const [fastest, median] = [spentMs[0] ?? 0, spentMs[Math.floor(ROUNDS / 2)] ?? 0].map((ms) =>
    ms.toFixed(1),
  );
  print(
    `${name.padEnd(58)} ${fastest?.padStart(7)} ${median?.padStart(7)} ${String(commands.length).padStart(5)}`,
  );
}

async function main([dataDir, ...flags]: readonly string[]): Promise<void> {
  if (dataDir === undefined) throw new Error('name a data folder');
  const store = await openStore(path.resolve(dataDir));
  if (flags.length > 0) await seedInto(store.uri, flags);
  const graph = await serveGraph({ mongoUri: store.uri, databases });
  print(`${'page of 50'.padEnd(58)}  min ms  median  commands`);
  for (const list of lists) {
    const after = await cursorOfLastPage(store.uri, list);
    const ask = (args: string): string => list.document.replace('ARGS', args);
    await measure(graph, `${list.name}: first page`, ask(`first: ${FIRST}`));
    await measure(graph, `${list.name}: last page`, ask(`first: ${FIRST}, after: "${after}"`));
  }
  const text = (name: string): string =>
    readFileSync(path.join(__dirname, '..', '..', '..', 'schema', 'operations', `${name}.graphql`), 'utf8');
  for (const name of ['country-counts', 'cohort-table', 'figures']) await measure(graph, name, text(name));
  await graph.stop();
  await store.stop();
}

void main(process.argv.slice(2));
