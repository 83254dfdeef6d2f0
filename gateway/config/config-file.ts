import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Env } from '../../subgraphs/kit/env';
import { unreadable } from './file-reading';
import { checkValue, type Given, type Layer, nearest, type Problems, shown, shownPlace } from './given';
import { everyLimitOff } from './limits-off';
import { fillIn, hasReference } from './references';
import {
  forOneSubgraph,
  isSetting,
  listSettings,
  type Setting,
  type SettingGroup,
  settings,
} from './settings';
import { shownFaults } from './yaml-faults';

export interface ConfigFile {
  readonly given: Layer;
  /** The subgraphs that it names, each with its place in the file. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

export const NO_FILE: ConfigFile = { given: new Map(), subgraphs: new Map() };

/** Deeper than any setting: anchors can make a value that holds itself. */
const DEEPEST = 10;

/**
 * What the configuration file says.
 * @param named the file as a person named it
 * @param file the same, absolute: relative paths within are relative to its folder
 * @param at the flag or the variable that names it
 */
export function readConfigFile(
  { named, file, at: namedBy }: { named: string; file: string; at: string },
  env: Env,
  problems: Problems,
): ConfigFile {
  const text = attemptRead(file);
  if (typeof text !== 'string') {
    problems.push(`${namedBy}: ${file} ${text.reason}`);
    return NO_FILE;
  }
  const lines = new LineCounter();
  // its pretty errors quote the file, and with it its secrets
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const placeOf = (offset: number): string => `${named}:${lines.linePos(offset).line}`;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    problems.push(...shownFaults(faults, text, lines).map(({ line, fault }) => `${named}:${line}: ${fault}`));
    return NO_FILE;
  }

  const given = new Map<string, Given>();
  const subgraphs = new Map<string, string>();
  const nodeAt = (node: unknown): string => {
    const range = (node as Node | null)?.range;
    return placeOf(range ? range[0] : 0);
  };
  const target = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  const readGroup = (node: unknown, group: SettingGroup, prefix: string, at: string): void => {
    const map = target(node);
    if (isEmpty(map)) return;
    const here = prefix.slice(0, -1);
    if (prefix === 'limits.' && isScalar(map) && map.value === 'off') {
      everyLimitOff({ at: `${at} limits`, origin: at }, given);
      return;
    }
    if (!isMap(map)) {
      const what = prefix === 'limits.' ? 'off, or settings' : 'settings';
      const got = isScalar(map) ? shown(map.value) : 'a list';
      problems.push(
        `${at}${here && ` ${here}`}: expected ${what} such as ${Object.keys(group)[0]}, got ${got}`,
      );
      return;
    }
    for (const { key, value } of map.items as Pair[]) {
      const name = isScalar(key) ? String(key.value) : String(key);
      readKey(name, { key, value }, group, prefix);
    }
  };

  const readKey = (
    name: string,
    { key, value }: { key: unknown; value: unknown },
    group: SettingGroup,
    prefix: string,
  ): void => {
    const at = nodeAt(key);
    const path = `${prefix}${name}`;
    if (prefix === 'subgraphs.' && name !== 'all') {
      subgraphs.set(name, `${at} ${path}`);
      readGroup(value, forOneSubgraph, `${path}.`, at);
      return;
    }
    const known = Object.hasOwn(group, name) ? group[name] : undefined;
    if (known === undefined) {
      problems.push(`${at} ${path}: there is no such setting, ${whatWasMeant(name, group, prefix)}`);
    } else if (isSetting(known)) readValue(value, known, path, at);
    else readGroup(value, known, `${path}.`, at);
  };

  const readValue = (node: unknown, setting: Setting<unknown>, path: string, at: string): void => {
    const place = `${at} ${path}`;
    const before = problems.length;
    const read = jsonOf(node, setting.type.text === true, (missing) => problems.push(`${place}: ${missing}`));
    if (problems.length > before) return;
    const whole = target(node);
    const filledIn = isScalar(whole) && typeof read === 'string' && read !== whole.value;
    const checked = checkValue(
      setting,
      filledIn ? setting.type.fromText(read) : read,
      dirname(file),
      (inner, expected, got) => {
        const written = nodeWithin(whole, inner);
        const line = written ? nodeAt(written) : at;
        // what a variable holds may be a secret: it is shown as it is written
        const asWritten = isScalar(written) && hasReference(String(written.value)) && !setting.type.secret;
        problems.push(
          `${line} ${path}${shownPlace(inner)}: ${expected}, got ${asWritten ? `"${String(written.value)}"` : got}`,
        );
      },
    );
    if (checked) given.set(path, { ...checked, at: place, origin: at });
  };

  const jsonOf = (
    node: unknown,
    textOnly: boolean,
    missing: (problem: string) => void,
    depth = 0,
  ): unknown => {
    const found = target(node);
    if (found === undefined && isAlias(node))
      missing('expected the name of an anchor (&name) that stands before');
    if (depth > DEEPEST) return undefined;
    if (isSeq(found)) return found.items.map((item) => jsonOf(item, textOnly, missing, depth + 1));
    if (isMap(found)) {
      const entries = (found as YAMLMap).items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : String(key),
        jsonOf(value, textOnly, missing, depth + 1),
      ]);
      return Object.fromEntries(entries);
    }
    if (!isScalar(found)) return null;
    if (typeof found.value === 'string') return fillIn(found.value, env, missing);
    return textOnly && typeof found.value === 'number' ? (found.source ?? found.value) : found.value;
  };

  readGroup(document.contents, settings, '', placeOf(0));
  return { given, subgraphs };
}

function attemptRead(file: string): string | { readonly reason: string } {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return { reason: unreadable(error) };
  }
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function nodeWithin(node: unknown, place: readonly PropertyKey[]): Node | undefined {
  if (place.length === 0) return node as Node;
  return isMap(node) || isSeq(node) ? (node.getIn(place, true) as Node | undefined) : undefined;
}

/** A key that is near, else the place of one that has this name elsewhere, else what there is. */
function whatWasMeant(name: string, group: SettingGroup, prefix: string): string {
  const known = Object.keys(group);
  const elsewhere = [...listSettings(settings).keys()].find((path) => path.endsWith(`.${name}`));
  const found = nearest(name, known);
  if (found.startsWith('did') || elsewhere === undefined || prefix !== '') return found;
  return `did you mean ${elsewhere}?`;
}
