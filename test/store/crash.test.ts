import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedEngine } from '../../subgraphs/store/embedded/engine';

const main = join(__dirname, '../../subgraphs/store/embedded/main.js');
const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function spawnEngine(): Promise<{ child: ChildProcess; uri: string }> {
  const child = fork(main, ['--dataDir', dataDir], { stdio: 'ignore' });
  children.push(child);
  const [message] = await once(child, 'message');
  return { child, uri: message.ready.uri };
}

it('loses no acknowledged write to kill -9, and keeps its indexes true', async () => {
  const { child, uri } = await spawnEngine();
  const client = await MongoClient.connect(uri);
  const collection = client.db('test').collection<{ _id: number; group: number; tags: string[] }>('items');
  await collection.createIndex({ group: 1 });
  await collection.createIndex({ tags: 1 });
  const acknowledged = new Set<number>();
  const exited = once(child, 'exit');
  // Writers run until the engine dies under them.
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let at = 0; ; at += 1) {
      const _id = at * 4 + writer;
      await collection.insertOne({ _id, group: _id % 7, tags: [`t${_id % 3}`, 'all'] });
      acknowledged.add(_id);
      if (acknowledged.size === 500) child.kill('SIGKILL');
    }
  });
  await Promise.allSettled(writers);
  await exited;
  await client.close();

  const again = await spawnEngine();
  const reader = await MongoClient.connect(again.uri);
  const items = reader.db('test').collection<{ _id: number; group: number }>('items');
  const found = await items.find({}).toArray();
  const ids = new Set(found.map(({ _id }) => _id));
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  expect(await items.estimatedDocumentCount()).toBe(found.length);
  for (const group of [0, 1, 2, 3, 4, 5, 6]) {
    expect(await items.countDocuments({ group })).toBe(found.filter((item) => item.group === group).length);
  }
  expect(await items.countDocuments({ tags: 'all' })).toBe(found.length);
  await reader.close();
  const ended = once(again.child, 'exit');
  again.child.disconnect();
  expect(await ended).toEqual([0, null]);
});

it('says so when another engine has the folder', async () => {
  const { child } = await spawnEngine();
  const second = startEmbeddedEngine({ dataDir, port: 0, host: '127.0.0.1', noTableScan: false });
  await expect(second).rejects.toThrow(/another process has the database folder/);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
