import path from 'node:path';
import { MongoClient } from 'mongodb';
import { ownPort } from '../own-port';
import { Stores } from './stores';

const stores = new Stores();

async function ping(uri: string): Promise<void> {
  const client = new MongoClient(uri);
  await client.db('admin').command({ ping: 1 });
  await client.close();
}

describe('which MongoDB serves', () => {
  it('takes the server of MONGODB_URI first, and nothing of its own', async () => {
    const server = await stores.start();
    const store = await stores.start({
      MONGODB_URI: server.ready.uri,
      MONGOD_BINARY: stores.installMongod(),
    });
    expect(store.ready).toMatchObject({ uri: server.ready.uri, kind: 'server', dataDir: null });
    expect(store.ready.description).toContain('MONGODB_URI is set');
  });

  it('takes MONGOD_BINARY next, as a replica set of one that takes writes', async () => {
    const store = await stores.start({ MONGOD_BINARY: stores.installMongod() });
    expect(store.ready).toMatchObject({ kind: 'mongod', dataDir: stores.dataDir });
    expect(store.ready.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/\?replicaSet=store$/);
    expect(store.ready.description).toContain('MONGOD_BINARY is set');
    await ping(store.ready.uri);
  });

  it('takes a mongod on PATH next', async () => {
    const binary = stores.installMongod();
    const store = await stores.start({ PATH: path.dirname(binary) });
    expect(store.ready.description).toContain(`${binary} is on PATH`);
  });

  it('takes the embedded engine last', async () => {
    const store = await stores.start();
    expect(store.ready.kind).toBe('embedded');
    expect(store.ready.description).toContain('no mongod is on PATH');
    await ping(store.ready.uri);
  });

  it('refuses the embedded engine in production, and tells the ways out', async () => {
    await expect(stores.start({ NODE_ENV: 'production' })).rejects.toThrow(
      /NODE_ENV=production.*MONGODB_URI.*MONGOD_BINARY.*STORE_EMBEDDED=allow/s,
    );
  });

  it('runs the embedded engine in production when that is allowed', async () => {
    const store = await stores.start({ NODE_ENV: 'production', STORE_EMBEDDED: 'allow' });
    expect(store.ready.kind).toBe('embedded');
  });

  it('keeps to STORE_PORT', async () => {
    const port = await ownPort();
    expect((await stores.start({ STORE_PORT: String(port) })).ready.uri).toContain(`:${port}/`);
  });
});
