import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';

const count = Number(process.env.COUNT ?? 100_000);
const main = join(__dirname, '../../subgraphs/store/embedded/main.js');

interface Person {
  _id: string;
  country: string;
  age: number;
  place: string;
  amount: number;
  at: Date;
}

const idOf = (index: number): string => `p${String(index).padStart(6, '0')}`;
const person = (index: number): Person => ({
  _id: idOf(index),
  country: ['HN', 'SV', 'GT'][index % 3] ?? 'HN',
  age: index % 90,
  place: `place ${index % 1000}`,
  amount: index * 1.5,
  at: new Date(index),
});

const print = (what: string, value: string): void =>
  void process.stdout.write(`${what.padEnd(44)} ${value}\n`);

async function timed(what: string, times: number, run: (round: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let round = 0; round < times; round += 1) await run(round);
  const each = (performance.now() - start) / times;
  print(what, `${each.toFixed(2)} ms`);
  return each;
}

/** Resident memory of the engine's process; Linux only. */
function memoryOf({ pid }: ChildProcess): string {
  try {
    return /VmRSS:\s+(\d+ kB)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Measures the embedded engine in a process of its own, through the driver. */
async function bench(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = fork(main, ['--dataDir', dataDir]);
  const [message] = await once(child, 'message');
  const client = await MongoClient.connect(message.ready.uri);
  const people = client.db('bench').collection<Person>('people');
  await people.createIndexes([
    { key: { country: 1, _id: 1 } },
    { key: { age: 1 } },
    { key: { place: 1, at: -1 } },
  ]);
  const documents = Array.from({ length: count }, (_, index) => person(index));
  const all = await timed(`insert ${count} documents, 3 indexes`, 1, async () => {
    for (let at = 0; at < count; at += 5000)
      await people.insertMany(documents.slice(at, at + 5000), { ordered: false });
  });
  print('documents a second', String(Math.round(count / (all / 1000))));
  const some = Array.from({ length: 500 }, (_, index) => idOf((index * 199) % count));
  const page = (after: string) =>
    people
      .find({ country: 'HN', _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(50)
      .toArray();
  await timed('(warm-up)', 500, (round) => people.findOne({ _id: idOf(round) }));
  await timed('find one by _id', 1000, (round) => people.findOne({ _id: idOf(round * 7) }));
  await timed('find one by a secondary index', 1000, (round) => people.findOne({ place: `place ${round}` }));
  await timed('$in of 500 _ids', 20, () => people.find({ _id: { $in: some } }).toArray());
  await timed('$in of 500 places, 50 documents each', 3, () =>
    people.find({ place: { $in: documents.slice(0, 500).map(({ place }) => place) } }).toArray(),
  );
  await timed('first page of 50', 50, () => page(''));
  await timed('last page of 50', 50, () => page(idOf(count - 160)));
  await timed('count of a third, from the index', 5, () =>
    client.db('bench').command({ count: 'people', query: { country: 'HN' } }),
  );
  await timed('$group of everything', 3, () =>
    people.aggregate([{ $group: { _id: '$country', total: { $sum: '$amount' } } }]).toArray(),
  );
  await timed('read everything', 3, () => people.find({}).toArray());
  print('memory of the engine', memoryOf(child));
  await client.close();
  const exited = once(child, 'exit');
  child.disconnect();
  await exited;
  rmSync(dataDir, { recursive: true, force: true });
}

if (require.main === module) void bench();
