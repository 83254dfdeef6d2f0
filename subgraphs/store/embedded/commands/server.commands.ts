import { maxDocumentBytes } from '../bson/encode';
import type { Call, Command, Reply } from './command';

/** MongoDB 7.0's wire version: the server whose manual the answers follow. */
const wireVersion = 21;
const version = '7.0.0';
export const maxMessageBytes = 48_000_000;

/** A standalone: no replica set's name, hence neither retryable writes nor transactions. */
const hello = async ({ connectionId, body }: Call): Promise<Reply> => ({
  ...(body.has('hello') ? { isWritablePrimary: true } : { ismaster: true }),
  ...(body.has('helloOk') ? { helloOk: true } : {}),
  maxBsonObjectSize: maxDocumentBytes,
  maxMessageSizeBytes: maxMessageBytes,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  connectionId,
  minWireVersion: 0,
  maxWireVersion: wireVersion,
  readOnly: false,
});

const buildInfo = async (): Promise<Reply> => ({
  version,
  versionArray: [7, 0, 0, 0],
  gitVersion: 'embedded engine',
  modules: [],
  bits: 64,
  debug: false,
  maxBsonObjectSize: maxDocumentBytes,
  storageEngines: ['leveldb'],
});

async function serverStatus({ engine }: Call): Promise<Reply> {
  const { scanned, scannedObjects } = engine.store.metrics;
  return {
    version,
    process: 'embedded engine',
    pid: process.pid,
    uptime: Math.floor((Date.now() - engine.startedAt) / 1000),
    localTime: new Date(),
    connections: { current: engine.connectionCount() },
    metrics: { cursor: { open: { total: engine.cursors.size } }, queryExecutor: { scanned, scannedObjects } },
  };
}

const nothing = async (): Promise<Reply> => ({});
// A handshake offers what newer servers could take up: as MongoDB does, let it pass.
const handshake: Command = { fields: 'any', run: hello };

export const serverCommands: Readonly<Record<string, Command>> = {
  hello: handshake,
  isMaster: handshake,
  ismaster: handshake,
  ping: { fields: { ping: 'any' }, run: nothing },
  buildInfo: { fields: { buildInfo: 'any' }, run: buildInfo },
  buildinfo: { fields: { buildinfo: 'any' }, run: buildInfo },
  serverStatus: { fields: { serverStatus: 'any' }, run: serverStatus },
  endSessions: { fields: { endSessions: 'array' }, run: nothing },
};
