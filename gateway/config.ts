import { join, resolve } from 'node:path';
import { ConfigError, type Env } from '../subgraphs/kit/env';
import { type LogConfig, logConfig } from '../subgraphs/kit/logger';
import { packageRoot } from '../subgraphs/kit/package-root';
import { NO_FILE, readConfigFile } from './config/config-file';
import { checkValuesTogether } from './config/cross-checks';
import { readEnvironment } from './config/environment';
import { readFlags, USAGE } from './config/flags';
import { type Given, nearest, type Problems } from './config/given';
import { type Origins, printConfig } from './config/print-config';
import { mapSettings, type Setting, settings, type Values } from './config/settings';
import {
  checkOwnVariables,
  checkTogether,
  givenToAll,
  givenToOne,
  ownVariablesIn,
  type SettingsFor,
  type SubgraphsGiven,
  settingsOf,
} from './config/subgraph-settings';
import { chooseLocation, readSupergraphFile, type SupergraphLocation } from './config/supergraph-location';
import type { ExportConfig } from './http/export/export-routes';

/** What an operation must keep to; Infinity for a limit that is off. */
export type Limits = Values<typeof settings.limits>;
export type RequestSettings = Values<typeof settings.requests>;
export type PlanningSettings = Values<typeof settings.planning>;
export type TelemetrySettings = Values<typeof settings.telemetry>;

/** What each setting means is said in gateway/config/settings.ts and gateway/CONFIG.md. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly log: LogConfig;
  /** Serves person-level data to anyone who can reach the port, so that port is on loopback only. */
  readonly demo: boolean;
  /** The pages for people: Apollo Sandbox at `/` and GraphiQL at `/explorer`. */
  readonly pages: boolean;
  /** Holds the documents that `/explorer` offers. */
  readonly operationsFolder: string;
  readonly supergraph: SupergraphLocation;
  readonly settingsFor: SettingsFor;
  readonly limits: Limits;
  readonly requests: RequestSettings;
  readonly planning: PlanningSettings;
  readonly cors: Values<typeof settings.cors>;
  readonly exports: ExportConfig;
  readonly telemetry: TelemetrySettings;
}

/** What a command line asks for: a text to show, or a gateway. */
export type Command = { readonly show: string } | { readonly serve: GatewayConfig };

/** @throws ConfigError with everything that is wrong */
export function readCommand(env: Env, args: readonly string[]): Command {
  if (args.includes('--help')) return { show: USAGE };
  const { config, origins, printed } = read(env, args);
  return printed ? { show: printConfig(origins) } : { serve: config };
}

/**
 * The command line, what it leaves open from the environment, then from the configuration file, then the defaults.
 * @throws ConfigError with everything that is wrong
 */
export function readGatewayConfig(env: Env, args: readonly string[]): GatewayConfig {
  return read(env, args).config;
}

function read(
  env: Env,
  args: readonly string[],
): { config: GatewayConfig; origins: Origins; printed: boolean } {
  const problems: Problems = [];
  const base = startedIn(env);
  const flags = readFlags(args, base, problems);
  const variables = readEnvironment(env, base, problems);
  const named = flags.configFile ?? (env.CONFIG_FILE || undefined);
  const file = named
    ? readConfigFile(
        { named, file: resolve(base, named), at: flags.configFile ? '--config' : 'CONFIG_FILE' },
        env,
        problems,
      )
    : NO_FILE;
  const layers = [flags.given, variables, file.given];
  const given = (path: string): Given | undefined =>
    layers.map((layer) => layer.get(path)).find((found) => found !== undefined);
  const logDefault = logConfig({ LOG_LEVEL: 'info', NODE_ENV: env.NODE_ENV }).readable ? 'pretty' : 'json';
  const defaultOf = (path: string, setting: Setting<unknown>): unknown =>
    path === 'log.format' ? logDefault : setting.default;
  const values = mapSettings(settings, (path, setting) => {
    const found = given(path);
    return found ? found.value : defaultOf(path, setting);
  });

  const forSubgraphs: SubgraphsGiven = { env, base, variables, file: file.given };
  const location = chooseLocation(layers, values.supergraph, problems);
  const supergraph =
    location.kind === 'file'
      ? readSupergraphFile(location.file, given('supergraph.file')?.at ?? 'supergraph.file', problems)
      : undefined;
  const composed = supergraph?.subgraphs;
  const names = composed?.map(({ name }) => name);
  problems.push(...checkOwnVariables(names, forSubgraphs));
  for (const [name, at] of names ? file.subgraphs : []) {
    if (!names?.includes(name))
      problems.push(`${at}: the supergraph has no such subgraph, ${nearest(name, names ?? [])}`);
  }
  for (const { name, url } of composed ?? []) attempt(() => settingsOf(name, url, forSubgraphs), problems);
  problems.push(...checkTogether('all', givenToAll(forSubgraphs)));
  problems.push(...checkValuesTogether(values, given));
  if (problems.length > 0) {
    throw new ConfigError(
      ["the configuration can't be used:", ...new Set(problems.map((problem) => `  ${problem}`))].join('\n'),
    );
  }

  const { host, port, demo, pages, log, limits, requests, planning, cors, telemetry, iati } = values;
  const config: GatewayConfig = Object.freeze({
    host,
    port,
    log: Object.freeze({ level: log.level, readable: log.format === 'pretty' }),
    demo,
    pages,
    operationsFolder: join(packageRoot, 'schema', 'operations'),
    supergraph: location,
    settingsFor: (name: string, url: string) => settingsOf(name, url, forSubgraphs),
    limits,
    requests,
    planning,
    cors,
    exports: Object.freeze({ ...values.exports, ...iati }),
    telemetry,
  });
  const shownNames = composed ?? [...file.subgraphs.keys()].map((name) => ({ name, url: undefined }));
  const subgraphs = shownNames.map(({ name, url }) => ({
    name,
    urlInSupergraph: url,
    own: givenToOne(name, forSubgraphs, []),
  }));
  const used = new Set(subgraphs.flatMap(({ own }) => [...own.values()].map(({ at }) => at)));
  const awaiting = ownVariablesIn(env).filter((variable) => !used.has(variable));
  return { config, origins: { location, given, defaultOf, subgraphs, awaiting }, printed: flags.printConfig };
}

/** npm runs its scripts in the folder of package.json, and tells where it was called. */
function startedIn({ npm_lifecycle_event, INIT_CWD }: Env): string {
  const called = npm_lifecycle_event === 'gateway' || npm_lifecycle_event === 'start:gateway';
  return resolve((called && INIT_CWD) || '');
}

function attempt(step: () => unknown, problems: Problems): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.message.split('\n'));
  }
}
