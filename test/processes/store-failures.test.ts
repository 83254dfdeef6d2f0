import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerBasics, startWireServer, unknownCommand } from './fixtures/wire-server';
import { Stores } from './stores';

const stores = new Stores();

describe('a server that can not serve', () => {
  const password = 'p@ss/w0rd';

  it.each([
    [
      'no server is there',
      `mongodb://user:${encodeURIComponent(password)}@127.0.0.1:1/`,
      /no MongoDB answers at mongodb:\/\/127\.0\.0\.1:1/,
    ],
    [
      'the URI is no MongoDB URI',
      `http://user:${password}@127.0.0.1/`,
      /MONGODB_URI: expected a MongoDB URI/,
    ],
    [
      'the URI has a password that is not escaped',
      `mongodb://user:${password}@127.0.0.1:1/`,
      /MONGODB_URI: expected a MongoDB URI .* in a password as %40/,
    ],
  ])(
    'says that %s, without the password',
    async (_case, uri, message) => {
      const failure = await stores.start({ MONGODB_URI: uri }).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(String(failure)).toMatch(message);
      expect(String(failure)).not.toContain('w0rd');
    },
    20_000,
  );

  it('says that the server wants a user', async () => {
    const server = await startWireServer(0, (command) =>
      'listCollections' in command
        ? {
            ok: 0,
            code: 13,
            codeName: 'Unauthorized',
            errmsg: 'Command listCollections requires authentication',
          }
        : (answerBasics(command) ?? unknownCommand(command)),
    );
    const starting = stores.start({ MONGODB_URI: `mongodb://127.0.0.1:${server.port}/` });
    await expect(starting).rejects.toThrow(/wants a user and password in MONGODB_URI/);
    await server.stop();
  });

  it('takes a server that lets us in without knowing every command', async () => {
    const server = await startWireServer(0, (command) => answerBasics(command) ?? unknownCommand(command));
    const store = await stores.start({ MONGODB_URI: `mongodb://127.0.0.1:${server.port}/` });
    expect(store.ready.kind).toBe('server');
    await store.stop();
    await server.stop();
  });

  it('says that MONGOD_BINARY is no program', async () => {
    await expect(stores.start({ MONGOD_BINARY: stores.folder })).rejects.toThrow(
      /MONGOD_BINARY .* is not a program/,
    );
  });

  it('lets a mongod try another port when somebody else was first at the one that was free', async () => {
    const taken = path.join(stores.folder, 'taken');
    const binary = path.join(stores.folder, 'late-mongod');
    const script = `#!/bin/sh\n[ -e '${taken}' ] || { : > '${taken}'; exit 48; }\nexec '${stores.installMongod()}' "$@"\n`;
    writeFileSync(binary, script, { mode: 0o755 });
    expect((await stores.start({ MONGOD_BINARY: binary })).ready.kind).toBe('mongod');
    expect(existsSync(taken)).toBe(true);
  });

  it('does not go on for ever with a mongod that finds each port taken', async () => {
    const binary = path.join(stores.folder, 'deaf-mongod');
    writeFileSync(binary, '#!/bin/sh\nexit 48\n', { mode: 0o755 });
    await expect(stores.start({ MONGOD_BINARY: binary })).rejects.toThrow(/mongod ended with exit code 48/);
  });

  it('says where the log of a mongod is that ended at once', async () => {
    const binary = path.join(stores.folder, 'broken-mongod');
    writeFileSync(binary, '#!/bin/sh\nexit 100\n', { mode: 0o755 });
    await expect(stores.start({ MONGOD_BINARY: binary })).rejects.toThrow(
      /mongod ended with exit code 100; its log is/,
    );
  });
});
