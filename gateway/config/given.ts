import { resolve } from 'node:path';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { withoutCredentials } from '../../subgraphs/kit/env';
import type { Setting } from './settings';
import { HIDDEN } from './value-types';

/** A value that somebody gave a setting, checked. */
export interface Given {
  readonly value: unknown;
  /** Where it comes from, as a problem names it: `PORT`, `--port`, `gateway.yaml:3 port`. */
  readonly at: string;
  /** The same as --print-config names it: `env PORT`, `flag --port`, `gateway.yaml:3`. */
  readonly origin: string;
}

/** What one place (the flags, the environment, the file) gives, by the paths of the settings. */
export type Layer = ReadonlyMap<string, Given>;

/** Gathers what is wrong, one a line, so that all of it is said at once. */
export type Problems = string[];

/** A place within a value: `[1]` of a list, `.x-api-key` of headers. */
type Place = readonly PropertyKey[];

/**
 * What `value` means to `setting`; undefined when it means nothing, which `tell` is told.
 * @param tell gets the place within the value, what was expected there, and what came in
 */
export function checkValue(
  setting: Setting<unknown>,
  value: unknown,
  base: string,
  tell: (place: Place, expected: string, got: string) => void,
): { readonly value: unknown } | undefined {
  const { schema, secret, path } = setting.type;
  const checked = schema.safeParse(value);
  if (checked.success) {
    const { data } = checked;
    return { value: path && typeof data === 'string' ? resolve(base, data) : Object.freeze(data) };
  }
  for (const issue of checked.error.issues) {
    const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue;
    tell(issue.path, message, shown(valueAt(value, issue.path), secret));
  }
  return undefined;
}

/** The text of a variable or a flag, as `setting` takes it; tells `problems` when it can't. */
export function readText(
  setting: Setting<unknown>,
  { text, at, origin, base }: { text: string; at: string; origin: string; base: string },
  problems: Problems,
): Given | undefined {
  const checked = checkValue(setting, setting.type.fromText(text), base, (place, expected, got) =>
    problems.push(`${at}${shownPlace(place)}: ${expected}, got ${got}`),
  );
  return checked && { ...checked, at, origin };
}

export const shownPlace = (place: Place): string =>
  place.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');

/** A value in an error: never a secret, and of a URL only where it points to. */
export function shown(value: unknown, secret = false): string {
  if (value === undefined || value === null) return 'nothing';
  if (secret) return HIDDEN;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group';
  return typeof value === 'string' ? `"${abbreviated(withoutSecrets(value))}"` : String(value);
}

/** Also where the scheme was forgotten, and in a value that was meant for another setting. */
export function withoutSecrets(text: string): string {
  return withoutCredentials(text).replace(/^.*@/s, `${HIDDEN}@`).replace(/\?.+$/s, '?…');
}

/** The known word that `word` was probably to be; all of them when none is near. */
export function nearest(word: string, known: readonly string[]): string {
  const [first] = suggestionList(word, known);
  return first === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${first}?`;
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

function abbreviated(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
