import {
  type Collection,
  type Db,
  type Document,
  MongoClient,
  MongoParseError,
  MongoServerError,
} from 'mongodb';
import { withoutCredentials } from './env';
import type { Stoppable } from './lifecycle';
import type { Logger } from './logger';
import { StartError } from './service';

export interface MongoConnection extends Stoppable {
  readonly db: Db;
  /** Throws when the server does not answer. */
  ping(): Promise<void>;
}

/**
 * A connection to one database. Each command is logged at level `debug`, so that what a query costs can be seen.
 * @throws StartError when the URI is wrong, no server answers within five seconds, or the server lets us not in;
 *   the message names the address, not the password
 */
export async function connectMongo(uri: string, database: string, log: Logger): Promise<MongoConnection> {
  const client = createClient(uri, database, log);
  client.on('commandStarted', ({ commandName, command }) => {
    log.debug(
      { mongo: { command: commandName, collection: namedBy(command[commandName]), database } },
      'mongo command',
    );
  });
  client.on('commandFailed', ({ commandName, duration, failure }) => {
    log.debug(
      { mongo: { command: commandName, database, durationMs: duration, failure } },
      'mongo command failed',
    );
  });
  const db = client.db(database);
  const ping = async (): Promise<void> => {
    await db.command({ ping: 1 }, { timeoutMS: PING_WITHIN_MS });
  };
  const stop = (): Promise<void> => client.close();
  try {
    await client.connect(); // waits for a server, longer than a ping does
    await ping();
  } catch (error) {
    await stop();
    throw connectFailure(uri, error);
  }
  return { db, ping, stop };
}

/** Most commands carry the name of their collection as their first value. */
function namedBy(target: unknown): string | undefined {
  return typeof target === 'string' ? target : undefined;
}

function createClient(uri: string, database: string, log: Logger): MongoClient {
  try {
    return new MongoClient(uri, {
      appName: database,
      serverSelectionTimeoutMS: 5_000,
      monitorCommands: log.isLevelEnabled('debug'),
      ignoreUndefined: true,
    });
  } catch (error) {
    throw connectFailure(uri, error);
  }
}

/** Below what a gateway waits for a subgraph's readiness. */
const PING_WITHIN_MS = 1_500;

/** UserNotFound, Unauthorized, AuthenticationFailed */
const REFUSED_CODES = [11, 13, 18];

function connectFailure(uri: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error);
  const address = withoutCredentials(uri);
  if (error instanceof MongoServerError && REFUSED_CODES.includes(Number(error.code))) {
    return new StartError(`MongoDB at ${address} refuses the user or password in MONGODB_URI: ${reason}`);
  }
  if (error instanceof MongoParseError || error instanceof TypeError) {
    return new StartError(`MONGODB_URI ${address} can't be used: ${reason}`);
  }
  return new StartError(`no MongoDB answers at ${address} (MONGODB_URI): ${reason}`);
}

export type { Collection, Db, Document };
