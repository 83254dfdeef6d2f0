import path from 'node:path';
import { z } from 'zod';
import { type Env, envTypes, readEnv } from '../kit/env';
import { type LogConfig, logConfig, logSettings } from '../kit/logger';
import { defaultDataDir } from '../kit/package-root';

export interface StoreConfig {
  /** A server that runs already. */
  readonly mongodbUri: string | undefined;
  /** The `mongod` to run, instead of one on PATH. */
  readonly mongodBinary: string | undefined;
  /** Where programs are looked for, as in PATH. */
  readonly searchPath: string;
  /** Whether the embedded engine may serve; it is made for a laptop and for tests. */
  readonly embeddedAllowed: boolean;
  /** Absolute; used by a server that we run ourselves. */
  readonly dataDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: LogConfig;
}

/** @throws ConfigError naming every variable that can't be used */
export function readStoreConfig(env: Env): StoreConfig {
  const read = readEnv(
    {
      MONGODB_URI: envTypes.mongoUri().optional(),
      MONGOD_BINARY: z.string().optional(),
      PATH: z.string().default(''),
      STORE_EMBEDDED: z.literal('allow', 'expected "allow"').optional(),
      STORE_DATA: z.string().default(defaultDataDir),
      STORE_PORT: envTypes.port().default(0),
      ...logSettings,
    },
    env,
  );
  return {
    mongodbUri: read.MONGODB_URI,
    mongodBinary: read.MONGOD_BINARY,
    searchPath: read.PATH,
    embeddedAllowed: read.NODE_ENV !== 'production' || read.STORE_EMBEDDED === 'allow',
    dataDir: path.resolve(read.STORE_DATA),
    port: read.STORE_PORT,
    log: logConfig(read),
  };
}
