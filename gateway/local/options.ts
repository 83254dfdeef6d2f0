import path from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, type Env, envTypes, readEnv } from '../../subgraphs/kit/env';
import type { LogLevel } from '../../subgraphs/kit/logger';
import { defaultDataDir } from '../../subgraphs/kit/package-root';

export interface LocalOptions {
  /** Of the gateway; 0 takes a free one. */
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly profile: string;
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'pretty';
}

const PROFILES = ['default', 'ci', 'full'];
const USAGE = `usage: npm start -- [--port 4000] [--data DIR] [--profile ${PROFILES.join('|')}]`;

/** @throws ConfigError naming what can't be used, and what can */
export function readLocalOptions(args: readonly string[], env: Env): LocalOptions {
  const { port, data, profile } = readFlags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ConfigError(`--port: expected a number from 0 to 65535, got "${port}"\n${USAGE}`);
  }
  if (!PROFILES.includes(profile)) {
    throw new ConfigError(`--profile: expected one of ${PROFILES.join(', ')}, got "${profile}"\n${USAGE}`);
  }
  if (data === '') throw new ConfigError(`--data: expected a folder\n${USAGE}`);
  const read = readEnv(
    {
      // a terminal that shows addresses to open is no place for every warning
      LOG_LEVEL: envTypes.logLevel().default('error'),
      LOG_FORMAT: envTypes.logFormat().default('pretty'),
    },
    env,
  );
  return {
    port: Number(port),
    dataDir: path.resolve(data ?? defaultDataDir),
    profile,
    logLevel: read.LOG_LEVEL,
    logFormat: read.LOG_FORMAT,
  };
}

function readFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4000' },
        data: { type: 'string' },
        profile: { type: 'string', default: 'default' },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${reason}\n${USAGE}`);
  }
}
