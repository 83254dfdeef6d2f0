import { MongoServerError } from 'mongodb';
import { withoutCredentials } from '../kit/env';
import type { Logger } from '../kit/logger';
import { connectMongo } from '../kit/mongo';
import { StartError } from '../kit/service';

const UNAUTHORIZED = 13;

/**
 * Whether the server at `uri` is there and lets us in.
 * @throws StartError saying which of the two it is not
 */
export async function checkRunningServer(uri: string, log: Logger): Promise<void> {
  const { db, stop } = await connectMongo(uri, 'admin', log);
  try {
    // a server answers a ping to anybody; this one only to those it knows
    await db.listCollections({}, { nameOnly: true, authorizedCollections: true }).toArray();
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    // a server that speaks the protocol but not this command has let us in all the same
    if (error.code !== UNAUTHORIZED) return;
    throw new StartError(
      `MongoDB at ${withoutCredentials(uri)} wants a user and password in MONGODB_URI: ${error.message}`,
    );
  } finally {
    await stop();
  }
}
