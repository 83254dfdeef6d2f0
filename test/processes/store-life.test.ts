import { ownPort } from '../own-port';
import { processEnded } from './process-end';
import { Stores } from './stores';

const stores = new Stores();

it('ends its mongod when it is stopped', async () => {
  const store = await stores.start({ MONGOD_BINARY: stores.installMongod() });
  const pid = stores.lock().server.pid;
  await store.stop();
  await processEnded(pid);
  expect(await store.ended).toEqual({ code: 0, signal: null });
});

it('leaves no mongod behind when it is killed', async () => {
  const store = await stores.start({ MONGOD_BINARY: stores.installMongod() });
  const { server } = stores.lock();
  process.kill(store.pid, 'SIGKILL');
  await processEnded(server.pid);
});

it('leaves no embedded engine behind when it is killed', async () => {
  const store = await stores.start();
  const { server } = stores.lock();
  process.kill(store.pid, 'SIGKILL');
  await processEnded(server.pid);
});

it.each([
  ['mongod', () => ({ MONGOD_BINARY: stores.installMongod() })],
  ['embedded engine', () => ({})],
])('ends with code 1 when its %s is killed', async (_server, env) => {
  const store = await stores.start(env());
  process.kill(stores.lock().server.pid, 'SIGKILL');
  expect(await store.ended).toEqual({ code: 1, signal: null });
});

it('finds its mongod primary again on another port', async () => {
  const env = { MONGOD_BINARY: stores.installMongod() };
  const first = await stores.start(env);
  await first.stop();
  const second = await stores.start({ ...env, STORE_PORT: String(await ownPort()) });
  expect(second.ready.uri).not.toBe(first.ready.uri);
});
