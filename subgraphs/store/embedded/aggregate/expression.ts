import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { demand } from '../errors';

/** Computes a value from a document; undefined is "missing", which leaves a field out. */
export type Expression = (doc: Doc) => Maybe;

/** Changes a document into another. */
export type Transform = (doc: Doc) => Doc;

/** An operator over arguments that are computed first. */
export interface Operator {
  readonly min: number;
  readonly max: number;
  readonly apply: (values: readonly Maybe[]) => Maybe;
}

/** Reads `a.b`. @throws EngineError for an empty name or one that starts with `$`. */
export function fieldPath(text: string): string[] {
  demand(text !== '', 'Location40352', 'FieldPath cannot be constructed with empty string');
  demand(!text.endsWith('.'), 'Location40353', "FieldPath must not end with a '.'.");
  const path = text.split('.');
  for (const name of path) {
    demand(name !== '', 'Location15998', 'FieldPath field names may not be empty strings.');
    demand(!name.startsWith('$'), 'Location16410', `FieldPath field names may not start with '$': ${text}`);
    demand(!name.includes('\0'), 'Location16411', 'FieldPath field names may not contain NUL');
  }
  return path;
}

/** Follows a path as expressions do: an array on the way gives the array of its elements' values. */
export function fieldAt(value: Maybe, path: readonly string[], at = 0): Maybe {
  if (at === path.length) return value;
  if (isDoc(value)) return fieldAt(value.get(path[at] ?? ''), path, at + 1);
  if (!Array.isArray(value)) return undefined;
  const found: Value[] = [];
  for (const element of value) {
    const inner = isDoc(element) ? fieldAt(element, path, at) : undefined;
    if (inner !== undefined) found.push(inner);
  }
  return found;
}
