import { setTimeout as delay } from 'node:timers/promises';
import { type Document, MongoClient, MongoServerError } from 'mongodb';

const SET_NAME = 'store';
const ANSWERS_WITHIN_MS = 60_000;
const ASK_AGAIN_AFTER_MS = 100;

export const replicaSetArgs = ['--replSet', SET_NAME] as const;

/** Runs one command on the database `admin`. */
type Admin = (command: Document) => Promise<Document>;

/**
 * Makes the server at `address` the only member of its replica set (retryable writes and transactions need one)
 * and waits until it takes writes.
 * @returns the URI for clients
 */
export async function becomePrimary(address: string, stopping: AbortSignal): Promise<string> {
  await withAdmin(directUri(address), stopping, async (admin) => {
    while (!(await isMember(admin, address)))
      await delay(ASK_AGAIN_AFTER_MS, undefined, { signal: stopping });
  });
  const uri = `mongodb://${address}/?replicaSet=${SET_NAME}`;
  await withAdmin(uri, stopping, (admin) => admin({ ping: 1 })); // the driver waits for a primary
  return uri;
}

/** Asks the server to end now; it would give other members, which it has not, 15 seconds to take over. */
export async function shutDown(address: string, stopping: AbortSignal): Promise<void> {
  const command = { shutdown: 1, force: true, timeoutSecs: 0 };
  // it closes the connection instead of answering
  await withAdmin(directUri(address), stopping, (admin) => admin(command)).catch(() => undefined);
}

function directUri(address: string): string {
  return `mongodb://${address}/?directConnection=true`;
}

/** False when the server has not read its own files yet, and has to be asked again. */
async function isMember(admin: Admin, address: string): Promise<boolean> {
  const config = await currentConfig(admin);
  if (!config) return initiate(admin, address);
  const [member] = config.members;
  if (member?.host !== address) {
    // It was on another port the last time, does not find itself in its set, and so can't be primary: force it.
    const moved = { ...config, version: config.version + 1, members: [{ ...member, host: address }] };
    await admin({ replSetReconfig: moved, force: true });
  }
  return true;
}

interface ReplicaSetConfig {
  readonly version: number;
  readonly members: readonly { readonly host: string }[];
}

const NOT_YET_INITIALIZED = 94;
const ALREADY_INITIALIZED = 23;

async function currentConfig(admin: Admin): Promise<ReplicaSetConfig | null> {
  try {
    const answer = await admin({ replSetGetConfig: 1 });
    return answer.config;
  } catch (error) {
    if (hasCode(error, NOT_YET_INITIALIZED)) return null;
    throw error;
  }
}

async function initiate(admin: Admin, address: string): Promise<boolean> {
  try {
    await admin({ replSetInitiate: { _id: SET_NAME, members: [{ _id: 0, host: address }] } });
    return true;
  } catch (error) {
    if (hasCode(error, ALREADY_INITIALIZED)) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof MongoServerError && error.code === code;
}

async function withAdmin<T>(uri: string, signal: AbortSignal, use: (admin: Admin) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: ANSWERS_WITHIN_MS });
  try {
    return await use((command) => client.db('admin').command(command, { signal }));
  } finally {
    await client.close();
  }
}
