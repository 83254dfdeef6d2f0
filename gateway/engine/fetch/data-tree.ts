import { explainMissing, Fault, missingFault } from './fault';

/** An object of the answer as it is put together, under canonical names; a `Fault` stands where something failed. */
export type DataObject = Record<string, unknown>;

/** Names come from outside: `constructor` is a field like any other, and no name may reach a prototype. */
export function read(object: Readonly<DataObject>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function write(object: DataObject, name: string, value: unknown): void {
  if (name === '__proto__') return;
  object[name] = value;
}

export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Fault);
}

/** The objects at `path`, in the order of the answer; `@` enters each item of a list, also of lists in it. */
export function objectsAt(root: DataObject, path: readonly string[]): DataObject[] {
  const objects: DataObject[] = [];
  addObjects(root, path, 0, objects);
  return objects;
}

/** From `depth` of `path` on. */
function addObjects(value: unknown, path: readonly string[], depth: number, objects: DataObject[]): void {
  const part = path[depth];
  if (Array.isArray(value)) {
    if (part !== undefined && part !== '@') return;
    // the lists of a list are entered by the same step
    for (const item of value) addObjects(item, path, Array.isArray(item) ? depth : depth + 1, objects);
  } else if (!isDataObject(value)) return;
  else if (part === undefined) objects.push(value);
  else if (part === '@') addObjects(value, path, depth + 1, objects);
  else if (Object.hasOwn(value, part)) addObjects(value[part], path, depth + 1, objects);
}

/** A copy of what JSON text becomes. */
export function copyJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson) as T;
  const copy: DataObject = {};
  for (const name of Object.keys(value)) write(copy, name, copyJson((value as DataObject)[name]));
  return copy as T;
}

/**
 * Adds what a subgraph said of an object to what is known. An object's type stands against the interface by which
 * another subgraph knows it, and what is known against what could not be had.
 */
export function mergeInto(
  target: DataObject,
  source: DataObject,
  isObjectType: (name: string) => boolean,
): void {
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value === undefined) continue;
    const known = read(target, name);
    if (name === '__typename') {
      if (typeof known !== 'string' || !isObjectType(known)) write(target, name, value);
    } else write(target, name, merged(known, value, isObjectType));
  }
  const fault = missingFault(source);
  if (fault) explainMissing(target, fault);
}

function merged(known: unknown, value: unknown, isObjectType: (name: string) => boolean): unknown {
  if (known === undefined || (known === null && !(value instanceof Fault))) return value;
  if (value === null) return known;
  if (value instanceof Fault) return withFault(known, value);
  if (known instanceof Fault) return withFault(value, known);
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    return known.map((item, index) => merged(item, value[index], isObjectType));
  }
  if (isDataObject(known) && isDataObject(value)) {
    mergeInto(known, value, isObjectType);
    return known;
  }
  return value;
}

/** What is there of `value` beside what failed; in objects that are there, what is missing is due to `fault`. */
export function withFault(value: unknown, fault: Fault): unknown {
  if (value === undefined) return fault;
  if (value === null) return null;
  if (Array.isArray(value))
    return value.map((item, index) => (item === null ? item : withFault(item, fault.under(index))));
  if (isDataObject(value)) explainMissing(value, fault);
  return value;
}

/** Puts `fault` where an answer's `path` leads, or where it ends in nothing; false when there is a value already. */
export function placeFault(
  root: DataObject,
  path: readonly (string | number)[],
  fault: (below: readonly (string | number)[]) => Fault,
): boolean {
  let holder: DataObject | unknown[] = root;
  for (const [depth, part] of path.entries()) {
    const value: unknown = itemOf(holder, part);
    if (value === null || value === undefined || value instanceof Fault) {
      if (Array.isArray(holder) && !(typeof part === 'number' && part < holder.length)) return false;
      const errors = [
        ...(value instanceof Fault ? value.errors : []),
        ...fault(path.slice(depth + 1)).errors,
      ];
      if (Array.isArray(holder)) holder[part as number] = new Fault(errors);
      else write(holder, String(part), new Fault(errors));
      return true;
    }
    if (!Array.isArray(value) && !isDataObject(value)) return false;
    holder = value;
  }
  return false;
}

function itemOf(holder: DataObject | unknown[], part: string | number): unknown {
  if (Array.isArray(holder)) return typeof part === 'number' ? holder[part] : undefined;
  return read(holder, String(part));
}
