import path from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, type Env, envTypes, readEnv } from '../subgraphs/kit/env';
import { type LogConfig, logConfig, logSettings } from '../subgraphs/kit/logger';
import { defaultDataDir } from '../subgraphs/kit/package-root';
import type { Databases } from './agencies';
import { isProfileName, type ProfileName, profileNames } from './profiles';

/** What the command line and the environment ask of the seed. */
export interface CommandOptions {
  readonly profile: ProfileName;
  readonly seed: string;
  /** How many times the people of the profile. */
  readonly scale: number;
  /** Recounts what is there instead of writing. */
  readonly check: boolean;
  readonly force: boolean;
  /** Null where the store of this project is to be used. */
  readonly mongoUri: string | null;
  /** Absolute; of that store. */
  readonly dataDir: string;
  readonly databases: Databases;
  readonly log: LogConfig;
}

export const DEFAULT_SEED = 'sembrando-2022';

const LONGEST_SEED = 100;
const LARGEST_SCALE = 1_000;

export const USAGE = `usage: npm run seed -- [--profile ${profileNames.join('|')}] [--seed TEXT] [--scale N] [--check] [--force] [--data DIR]`;

/** @throws ConfigError naming what can't be used, and what can */
export function readCommandOptions(args: readonly string[], env: Env): CommandOptions {
  const { profile, seed, scale, check, force, data } = readFlags(args);
  if (!isProfileName(profile)) {
    throw new ConfigError(`--profile: expected one of ${profileNames.join(', ')}, got "${profile}"`);
  }
  if (seed === '' || seed.length > LONGEST_SEED) {
    throw new ConfigError(`--seed: expected a text of 1 to ${LONGEST_SEED} characters, got "${seed}"`);
  }
  if (!/^[1-9]\d{0,3}$/.test(scale) || Number(scale) > LARGEST_SCALE) {
    throw new ConfigError(`--scale: expected a whole number from 1 to ${LARGEST_SCALE}, got "${scale}"`);
  }
  if (data === '') throw new ConfigError('--data: expected a folder, got ""');
  const read = readEnv(
    {
      MONGODB_URI: envTypes.mongoUri().optional(),
      USAID_DATABASE: envTypes.name().default('usaid'),
      AMEXCID_DATABASE: envTypes.name().default('amexcid'),
      ARCO_DATABASE: envTypes.name().default('arco'),
      ...logSettings,
      LOG_LEVEL: logSettings.LOG_LEVEL.removeDefault().default('error'),
    },
    env,
  );
  const databases = { usaid: read.USAID_DATABASE, amexcid: read.AMEXCID_DATABASE, arco: read.ARCO_DATABASE };
  if (new Set(Object.values(databases)).size < Object.keys(databases).length) {
    throw new ConfigError(
      `USAID_DATABASE, AMEXCID_DATABASE, ARCO_DATABASE: expected three different names, got ${Object.values(databases).join(', ')}`,
    );
  }
  return {
    profile,
    seed,
    scale: Number(scale),
    check,
    force,
    mongoUri: read.MONGODB_URI ?? null,
    dataDir: path.resolve(data ?? defaultDataDir),
    databases,
    log: logConfig(read),
  };
}

function readFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        profile: { type: 'string', default: 'default' },
        seed: { type: 'string', default: DEFAULT_SEED },
        scale: { type: 'string', default: '1' },
        check: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new ConfigError(`${reason}; ${USAGE}`);
  }
}
