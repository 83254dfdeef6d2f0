import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';

export type Variables = ReadonlyMap<string, Maybe>;

/** Computes a value from a document; undefined is "missing", which leaves a field out. */
export type Expression = (doc: Doc, variables: Variables) => Maybe;

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
