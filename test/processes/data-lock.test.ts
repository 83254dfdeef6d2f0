import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRunningStore, lockDataFolder } from '../../subgraphs/store/data-lock';
import { processEnded } from './process-end';
import { Stores } from './stores';

const stores = new Stores();

it('refuses a second store on the same folder, naming the folder and who holds it', async () => {
  const first = await stores.start();
  await expect(stores.start()).rejects.toThrow(
    `the data folder ${stores.dataDir} is in use by another store, PID ${first.pid}`,
  );
});

it('takes over the lock of a store that was killed, once its server is gone', async () => {
  const killed = await stores.start();
  const { server } = stores.lock();
  process.kill(killed.pid, 'SIGKILL');
  const second = await stores.start();
  await processEnded(server.pid);
  expect(stores.lock().holder.pid).toBe(second.pid);
});

it('takes over a lock whose PID is another process by now', async () => {
  await lockDataFolder(stores.dataDir); // never given back
  const stale = { ...stores.lock(), holder: { pid: process.pid, startedAt: 'another time' } };
  writeFileSync(path.join(stores.dataDir, 'store.lock'), JSON.stringify(stale));
  await expect(lockDataFolder(stores.dataDir)).resolves.toBeDefined();
});

it('takes over a lock that was never written to the end', async () => {
  mkdirSync(stores.dataDir);
  writeFileSync(path.join(stores.dataDir, 'store.lock'), '{"token":');
  await expect(lockDataFolder(stores.dataDir)).resolves.toBeDefined();
});

it('lets one of many have a stale lock', async () => {
  mkdirSync(stores.dataDir);
  writeFileSync(path.join(stores.dataDir, 'store.lock'), '');
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(stores.dataDir)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('finds the store that runs on a folder, for commands that only want to use it', async () => {
  expect(await findRunningStore(stores.dataDir)).toBeNull();
  const store = await stores.start();
  expect(await findRunningStore(stores.dataDir)).toEqual({ uri: store.ready.uri, pid: store.pid });
  await store.stop();
  expect(await findRunningStore(stores.dataDir)).toBeNull();
});

it('finds no store where one was killed', async () => {
  const store = await stores.start();
  process.kill(store.pid, 'SIGKILL');
  await store.ended;
  expect(await findRunningStore(stores.dataDir)).toBeNull();
});

it('says why a folder can not be used', async () => {
  writeFileSync(stores.dataDir, 'a file');
  await expect(stores.start()).rejects.toThrow(`the data folder ${stores.dataDir} can't be used: EEXIST`);
});
