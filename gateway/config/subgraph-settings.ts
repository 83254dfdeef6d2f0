import { ConfigError, type Env } from '../../subgraphs/kit/env';
import type { SubgraphSettings } from '../subgraph-client/settings';
import { readVariable } from './environment';
import { whyUnreadable } from './file-reading';
import { type Given, type Layer, nearest, type Problems, shown } from './given';
import { forOneSubgraph } from './settings';

/**
 * The settings of a subgraph, whether or not it was known when the configuration was read.
 * @param urlInSupergraph empty where the supergraph was composed without it
 * @throws ConfigError when there is no URL, or its own variables are wrong
 */
export type SettingsFor = (name: string, urlInSupergraph: string) => SubgraphSettings;

export type SubgraphKey = keyof typeof forOneSubgraph;

/** What was given to subgraphs, without the defaults. */
export interface SubgraphsGiven {
  readonly env: Env;
  readonly base: string;
  /** The whole environment as settings, for those of `all`. */
  readonly variables: Layer;
  readonly file: Layer;
}

/** The key of what holds for every subgraph: one that has this name has its own settings from variables alone. */
const ALL = 'all';
const KEYS = Object.keys(forOneSubgraph) as SubgraphKey[];
const ENDINGS = KEYS.map((key) => endingOf(key));
const OWN_VARIABLE = new RegExp(`^SUBGRAPH_(?:.+?_)?(${ENDINGS.join('|')})$`);
const OF_ALL = new Set(KEYS.filter((key) => key !== 'url').map((key) => forOneSubgraph[key].variable));

/** `SUBGRAPH_USAID_TIMEOUT_MS`: what sets `key` for this subgraph alone. */
export function ownVariable(name: string, key: SubgraphKey): string {
  return `SUBGRAPH_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_${endingOf(key)}`;
}

/** What one subgraph alone is given. */
export function givenToOne(
  name: string,
  { env, base, file }: SubgraphsGiven,
  problems: Problems,
): Map<SubgraphKey, Given> {
  const found = new Map<SubgraphKey, Given>();
  for (const key of KEYS) {
    const variable = ownVariable(name, key);
    const given =
      (!OF_ALL.has(variable) && readVariable(variable, forOneSubgraph[key], { env, base }, problems)) ||
      (name === ALL ? undefined : file.get(`subgraphs.${name}.${key}`));
    if (given) found.set(key, given);
  }
  return found;
}

/** What all subgraphs are given. */
export function givenToAll({ variables, file }: SubgraphsGiven): Map<SubgraphKey, Given> {
  const found = new Map<SubgraphKey, Given>();
  for (const key of KEYS) {
    const given = variables.get(`subgraphs.${ALL}.${key}`) ?? file.get(`subgraphs.${ALL}.${key}`);
    if (given) found.set(key, given);
  }
  return found;
}

/** @throws ConfigError as `SettingsFor` does */
export function settingsOf(name: string, urlInSupergraph: string, given: SubgraphsGiven): SubgraphSettings {
  const problems: Problems = [];
  const own = givenToOne(name, given, problems);
  const found = new Map([...givenToAll(given), ...own]);
  if (found.get('url')?.value === undefined && !isUsable(urlInSupergraph) && problems.length === 0) {
    const inSupergraph = urlInSupergraph === '' ? 'none' : shown(urlInSupergraph);
    problems.push(
      `${ownVariable(name, 'url')}: expected a URL such as http://127.0.0.1:4001/graphql here, or as subgraphs.${name}.url in the configuration file: the supergraph has ${inSupergraph}`,
    );
  }
  // else only what all have can be wrong, which is said of all
  if ([...own.keys()].some((key) => key !== 'url')) problems.push(...checkTogether(name, found));
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  const values = Object.fromEntries(
    KEYS.map((key) => [key, (found.get(key) ?? { value: forOneSubgraph[key].default }).value]),
  );
  return Object.freeze({
    ...(values as unknown as Omit<SubgraphSettings, 'name'>),
    name,
    url: String(values.url ?? urlInSupergraph),
  });
}

/** What is wrong with values that are right each for itself. */
export function checkTogether(name: string, found: ReadonlyMap<SubgraphKey, Given>): Problems {
  const problems: Problems = [];
  const least = found.get('retryMinDelayMs');
  const most = found.get('retryMaxDelayMs');
  const leastMs = Number(least?.value ?? forOneSubgraph.retryMinDelayMs.default);
  const mostMs = Number(most?.value ?? forOneSubgraph.retryMaxDelayMs.default);
  if (leastMs > mostMs) {
    problems.push(
      `${(least ?? most)?.at}: expected retryMinDelayMs of ${name} to be at most its retryMaxDelayMs, got ${leastMs} and ${mostMs}`,
    );
  }
  const certificate = found.get('certFile');
  const key = found.get('keyFile');
  if (certificate?.value && !key?.value)
    problems.push(`${certificate.at}: expected a keyFile for ${name} too, neither is of use alone`);
  if (key?.value && !certificate?.value)
    problems.push(`${key.at}: expected a certFile for ${name} too, neither is of use alone`);
  for (const each of ['caFile', 'certFile', 'keyFile'] as const) {
    const given = found.get(each);
    if (typeof given?.value !== 'string') continue;
    const reason = whyUnreadable(given.value);
    if (reason) problems.push(`${given.at}: ${given.value} ${reason}`);
  }
  return problems;
}

/** The variables that look like those of one subgraph. */
export function ownVariablesIn(env: Env): string[] {
  return Object.keys(env).filter(
    (variable) => OWN_VARIABLE.test(variable) && env[variable] && !OF_ALL.has(variable),
  );
}

/**
 * What is wrong with the variables that look like those of one subgraph.
 * @param names of the subgraphs; undefined when they are not known yet
 */
export function checkOwnVariables(
  names: readonly string[] | undefined,
  { env, base }: { env: Env; base: string },
): Problems {
  const problems: Problems = [];
  for (const variable of ownVariablesIn(env)) {
    const ending = OWN_VARIABLE.exec(variable)?.[1];
    const key = KEYS.find((each) => endingOf(each) === ending);
    if (!key) continue;
    if (!names) {
      readVariable(variable, forOneSubgraph[key], { env, base }, problems);
      continue;
    }
    const meant = names.flatMap((name) =>
      KEYS.filter((each) => ownVariable(name, each) === variable).map((each) => `subgraphs.${name}.${each}`),
    );
    if (meant.length === 0) {
      const known = names.map((name) => ownVariable(name, key));
      problems.push(`${variable}: no subgraph has this name, ${nearest(variable, known)}`);
    } else if (meant.length > 1) {
      problems.push(`${variable}: it could be ${meant.join(' or ')}: set them in the configuration file`);
    }
  }
  return problems;
}

function endingOf(key: SubgraphKey): string {
  return forOneSubgraph[key].variable.slice('SUBGRAPH_'.length);
}

const isUsable = (url: string): boolean => forOneSubgraph.url.type.schema.safeParse(url).success;
