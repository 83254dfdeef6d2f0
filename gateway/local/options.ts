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
  /** How many times the people of the profile. */
  readonly scale: number;
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'pretty';
}

const PROFILES = ['default', 'ci', 'full'];
const LARGEST_SCALE = 1_000;
const USAGE = `usage: npm start -- [--port 4000] [--data DIR] [--profile ${PROFILES.join('|')}] [--scale N]`;

/** @throws ConfigError naming what can't be used, and what can */
export function readLocalOptions(args: readonly string[], env: Env): LocalOptions {
  const { port, data, profile, scale } = readFlags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ConfigError(`--port: expected a number from 0 to 65535, got "${port}"\n${USAGE}`);
  }
  if (!PROFILES.includes(profile)) {
    throw new ConfigError(`--profile: expected one of ${PROFILES.join(', ')}, got "${profile}"\n${USAGE}`);
  }
  if (!/^[1-9]\d{0,3}$/.test(scale) || Number(scale) > LARGEST_SCALE) {
    throw new ConfigError(
      `--scale: expected a whole number from 1 to ${LARGEST_SCALE}, got "${scale}"\n${USAGE}`,
    );
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
    scale: Number(scale),
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
        scale: { type: 'string', default: '1' },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${reason}\n${USAGE}`);
  }
}
