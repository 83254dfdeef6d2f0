import type { Env } from '../../subgraphs/kit/env';
import { type Given, type Layer, type Problems, readText } from './given';
import { everyLimitOff } from './limits-off';
import { listSettings, type Setting, settings } from './settings';

/** @param base relative files are relative to it */
export function readEnvironment(env: Env, base: string, problems: Problems): Layer {
  const given = new Map<string, Given>();
  for (const [path, setting] of listSettings(settings)) {
    const read = readVariable(setting.variable, setting, { env, base }, problems);
    if (read) given.set(path, read);
  }
  if (env.LIMITS === 'off') everyLimitOff({ at: 'LIMITS', origin: 'env LIMITS' }, given);
  else if (env.LIMITS) problems.push(`LIMITS: expected off, got "${env.LIMITS}"`);
  return given;
}

/** An empty variable counts as not set. */
export function readVariable(
  variable: string,
  setting: Setting<unknown>,
  { env, base }: { env: Env; base: string },
  problems: Problems,
): Given | undefined {
  const text = env[variable];
  if (!text) return undefined;
  return readText(setting, { text, at: variable, origin: `env ${variable}`, base }, problems);
}
