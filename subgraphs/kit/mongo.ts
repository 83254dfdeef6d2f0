import { type Collection, type Db, type Document, MongoClient } from 'mongodb';
import type { Stoppable } from './lifecycle';
import type { Logger } from './logger';

export interface MongoConnection extends Stoppable {
  readonly db: Db;
  /** Throws when the server does not answer. */
  ping(): Promise<void>;
}

/**
 * A connection to one database. Each command is logged at level `debug`, so that what a query costs can be seen.
 * @throws Error when no server answers within five seconds; the message names the address, not the password
 */
export async function connectMongo(uri: string, database: string, log: Logger): Promise<MongoConnection> {
  const client = new MongoClient(uri, {
    appName: database,
    serverSelectionTimeoutMS: 5_000,
    monitorCommands: log.isLevelEnabled('debug'),
    ignoreUndefined: true,
  });
  client.on('commandSucceeded', ({ commandName, duration }) => {
    log.debug({ mongo: { command: commandName, database, durationMs: duration } }, 'mongo command');
  });
  client.on('commandFailed', ({ commandName, duration, failure }) => {
    log.debug(
      { mongo: { command: commandName, database, durationMs: duration, failure } },
      'mongo command failed',
    );
  });
  const db = client.db(database);
  const ping = async (): Promise<void> => {
    await db.command({ ping: 1 });
  };
  const stop = (): Promise<void> => client.close();
  try {
    await client.connect();
    await ping();
  } catch (error) {
    await stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`no MongoDB answers at ${withoutCredentials(uri)} (MONGODB_URI): ${reason}`, {
      cause: error,
    });
  }
  return { db, ping, stop };
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}

export type { Collection, Db, Document };
