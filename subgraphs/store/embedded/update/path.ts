import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { demand, EngineError } from '../errors';

const maxPadding = 1_500_000;

/** The value at an update path, where numbers are positions in arrays; undefined if missing. */
export function getAt(doc: Doc, path: readonly string[]): Maybe {
  let value: Maybe = doc;
  for (const name of path) {
    if (isDoc(value)) value = value.get(name);
    else if (Array.isArray(value)) value = isPosition(name) ? value[Number(name)] : undefined;
    else return undefined;
  }
  return value;
}

/** Sets a value, making objects on the way. @throws EngineError PathNotViable where a scalar is in the way. */
export function setAt(doc: Doc, path: readonly string[], value: Value): void {
  let parent: Value = doc;
  for (const [depth, name] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isDoc(parent)) {
      const next: Maybe = isLast ? value : parent.get(name);
      const kept: Value = next ?? (next === null ? null : new Map());
      if (next === undefined || isLast) parent.set(name, kept);
      parent = kept;
    } else if (Array.isArray(parent) && isPosition(name)) {
      const at = Number(name);
      demand(at <= parent.length + maxPadding, 'BadValue', 'cannot backfill an array by so many elements');
      while (parent.length < at) parent.push(null);
      const next: Maybe = isLast ? value : parent[at];
      const kept: Value = next ?? (next === null ? null : new Map());
      if (next === undefined || isLast) parent[at] = kept;
      parent = kept;
    } else {
      throw new EngineError('PathNotViable', `Cannot create field '${name}' in '${path[depth - 1]}'`);
    }
  }
}

/** Removes a field; an array's element becomes null, so that the others keep their places. */
export function unsetAt(doc: Doc, path: readonly string[]): void {
  const parent = getAt(doc, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (isDoc(parent)) parent.delete(name);
  else if (Array.isArray(parent) && isPosition(name) && Number(name) < parent.length)
    parent[Number(name)] = null;
}

const isPosition = (name: string): boolean => /^(0|[1-9]\d{0,8})$/.test(name);
