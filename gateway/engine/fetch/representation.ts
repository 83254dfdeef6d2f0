import type { RepresentationSelection } from '../plan/plan';
import { type DataObject, isDataObject, read, write } from './data-tree';
import { Fault, missingFault } from './fault';

/** What a subgraph is to know an object by; a fault where an input of it failed; null where it is none of its own. */
export type Representation = DataObject | Fault | null;

/** Inputs of an object for the next subgraph, as a plan says; null too when there is not even a type. */
export function represent(
  object: DataObject,
  selections: readonly RepresentationSelection[],
  isOfType: (typename: string, type: string) => boolean,
): Representation {
  const representation: DataObject = {};
  const problem = select(object, selections, representation, isOfType);
  if (problem) return problem;
  return typeof representation.__typename === 'string' ? representation : null;
}

/** Returns the first fault that it meets. */
function select(
  object: DataObject,
  selections: readonly RepresentationSelection[],
  into: DataObject,
  isOfType: (typename: string, type: string) => boolean,
): Fault | undefined {
  for (const selection of selections) {
    if (selection.kind === 'condition') {
      const typename = read(object, '__typename');
      if (typeof typename !== 'string' || !isOfType(typename, selection.type)) continue;
      const fault = select(object, selection.selections, into, isOfType);
      if (fault) return fault;
      continue;
    }
    const value = read(object, selection.source);
    if (value === undefined) {
      if (selection.name === '__typename') continue;
      return missingFault(object) ?? notFetched(selection.source);
    }
    const copy = selection.selections ? copyOf(value, selection.selections, isOfType) : value;
    const fault = faultIn(copy);
    if (fault) return fault;
    write(into, selection.name, copied(read(into, selection.name), copy));
  }
  return undefined;
}

function copyOf(
  value: unknown,
  selections: readonly RepresentationSelection[],
  isOfType: (typename: string, type: string) => boolean,
): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item, selections, isOfType));
  if (!isDataObject(value)) return value;
  const copy: DataObject = {};
  return select(value, selections, copy, isOfType) ?? copy;
}

/** A subgraph that gets half of what it needs would answer something else. */
function notFetched(name: string): Fault {
  return Fault.of({ message: `the input "${name}" of another subgraph is missing`, code: 'INPUT_MISSING' });
}

/** The same field may be selected under several type conditions. */
function copied(known: unknown, value: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(value)) {
    return value.map((item, index) => copied(known[index], item));
  }
  if (!isDataObject(known) || !isDataObject(value)) return value;
  const both = { ...known };
  for (const name of Object.keys(value)) write(both, name, copied(read(known, name), value[name]));
  return both;
}

function faultIn(value: unknown): Fault | undefined {
  if (value instanceof Fault) return value;
  if (!Array.isArray(value)) return undefined;
  for (const item of value) {
    const fault = faultIn(item);
    if (fault) return fault;
  }
  return undefined;
}
