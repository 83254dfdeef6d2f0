import { stringify } from 'yaml';
import type { Given } from './given';
import { withoutReferences } from './references';
import { forOneSubgraph, isSetting, type Setting, type SettingGroup, settings } from './settings';
import type { SubgraphKey } from './subgraph-settings';
import type { SupergraphLocation } from './supergraph-location';

/** What is printed: every value that is in force, with where it comes from. */
export interface Origins {
  readonly location: SupergraphLocation;
  /** Undefined for a default. */
  given(path: string): Given | undefined;
  defaultOf(path: string, setting: Setting<unknown>): unknown;
  readonly subgraphs: readonly {
    readonly name: string;
    /** Undefined when the supergraph is not known yet. */
    readonly urlInSupergraph: string | undefined;
    /** What it is given for itself alone. */
    readonly own: ReadonlyMap<SubgraphKey, Given>;
  }[];
  /** Variables for subgraphs of a supergraph that is not known yet. */
  readonly awaiting: readonly string[];
}

/** Where the comments begin, unless a value is longer. */
const COMMENT_COLUMN = 48;

/** Keys that mean nothing beside the other kind of location. */
const OF_URL = ['supergraph.url', 'supergraph.pollMs', 'supergraph.headers'];
const OF_FILE = ['supergraph.file', 'supergraph.watch'];

/** The whole configuration as a configuration file, without its secrets. */
export function printConfig(origins: Origins): string {
  const left = new Set(origins.location.kind === 'url' ? OF_FILE : OF_URL);
  const lines = ['# What this gateway runs with, and where each value comes from.'];
  const print = (group: SettingGroup, prefix: string, indent: string): void => {
    for (const [key, each] of Object.entries(group)) {
      const path = `${prefix}${key}`;
      if (left.has(path)) continue;
      if (!isSetting(each)) {
        lines.push(`${indent}${key}:`);
        print(each, `${path}.`, `${indent}  `);
        continue;
      }
      const given = origins.given(path);
      const value = given ? given.value : origins.defaultOf(path, each);
      lines.push(line(`${indent}${key}`, each, value, given?.origin ?? 'default'));
    }
    if (prefix === 'subgraphs.') lines.push(...subgraphLines(origins));
  };
  print(settings, '', '');
  return `${lines.join('\n')}\n`;
}

/** The rest of what they have is what all have. */
function subgraphLines({ subgraphs, awaiting }: Origins): string[] {
  const known = subgraphs.flatMap(({ name, urlInSupergraph, own }) => {
    if (name === 'all') return [];
    const keys = Object.keys(forOneSubgraph) as SubgraphKey[];
    const lines = keys.flatMap((key) => {
      const given = own.get(key);
      const setting = forOneSubgraph[key];
      if (key === 'url' && given?.value === undefined)
        return urlInSupergraph ? line('    url', setting, urlInSupergraph, 'supergraph') : [];
      return given ? line(`    ${key}`, setting, given.value, given.origin) : [];
    });
    return lines.length === 0 ? [] : [`  ${inYaml(name)}:`, ...lines];
  });
  const others = awaiting.map((variable) => `  # ${variable} is set too, for a subgraph of that name`);
  return [...known, ...others];
}

function line(key: string, { type }: Setting<unknown>, value: unknown, origin: string): string {
  return `${`${key}: ${inYaml(type.toFile(value))}`.padEnd(COMMENT_COLUMN)} # ${origin}`;
}

/** On one line. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(quoted).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${quoted(key)}: ${quoted(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  const text = typeof value === 'string' ? withoutReferences(value) : value;
  return typeof text === 'string' && /[\n\r]/.test(text)
    ? JSON.stringify(text)
    : stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Within brackets more signs have a meaning. */
function quoted(value: unknown): string {
  const text = withoutReferences(String(value));
  return /^[a-z(][\w:/.()-]*$/i.test(text) ? inYaml(value) : JSON.stringify(text);
}
