import { type Doc, isDoc, type Maybe } from '../bson/value';
import { EngineError } from '../errors';
import { KeyWriter } from './key.writer';
import { emptyArray, type KeyValue, writeKey } from './value.key';

/** One component of an index or a sort. */
export interface KeyPart {
  readonly name: string;
  readonly path: readonly string[];
  readonly descending: boolean;
}

interface Slot {
  readonly value: KeyValue;
  /** How many names of the path have been walked. */
  readonly at: number;
  /** An array's element is a key as it is, even if it is an array. */
  readonly isElement: boolean;
}

interface IndexKeys {
  readonly keys: Buffer[];
  /** For each part, whether its path led through an array. */
  readonly arrays: readonly boolean[];
}

const writer = new KeyWriter(1024);

/**
 * Every key of a document: one for each element of the array that the parts lead through, in no order.
 *
 * @throws EngineError when two parts lead through different arrays.
 */
export function indexKeys(parts: readonly KeyPart[], doc: Doc): IndexKeys {
  const rows: KeyValue[][] = [];
  const arrays = parts.map(() => false);
  expand(
    parts,
    parts.map(() => ({ value: doc, at: 0, isElement: false })),
    rows,
    arrays,
  );
  const keys = rows.map((row) => compositeKey(parts, row));
  return { keys: keys.length > 1 ? distinct(keys) : keys, arrays };
}

/** The one key a document sorts by: the least of its keys, as a descending part is already turned round. */
export function sortKey(parts: readonly KeyPart[], doc: Doc): Buffer {
  const { keys } = indexKeys(parts, doc);
  return keys.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least));
}

function compositeKey(parts: readonly KeyPart[], values: readonly KeyValue[]): Buffer {
  writer.restart();
  for (const [index, part] of parts.entries()) {
    const start = writer.at;
    writeKey(writer, values[index]);
    if (part.descending) writer.invert(start);
  }
  return writer.finish();
}

function expand(
  parts: readonly KeyPart[],
  from: readonly Slot[],
  rows: KeyValue[][],
  arrays: boolean[],
): void {
  const slots = from.map((slot, index) => walk(parts[index]?.path ?? [], slot));
  const array = slots.find(isOpenArray)?.value as Maybe[] | undefined;
  if (array === undefined) {
    rows.push(slots.map((slot) => slot.value));
    return;
  }
  for (const [index, slot] of slots.entries()) {
    if (!isOpenArray(slot)) continue;
    if (slot.value !== array)
      throw new EngineError('CannotIndexParallelArrays', 'cannot index parallel arrays');
    arrays[index] = true;
  }
  const isEmpty = array.length === 0;
  for (const element of isEmpty ? [undefined] : array) {
    const next = slots.map((slot, index): Slot => {
      if (slot.value !== array || !isOpenArray(slot)) return slot;
      const isLeaf = slot.at === (parts[index]?.path.length ?? 0);
      if (isLeaf) return { ...slot, value: isEmpty ? emptyArray : element, isElement: true };
      return isDoc(element) ? { ...slot, value: element } : { ...slot, value: undefined, isElement: true };
    });
    expand(parts, next, rows, arrays);
  }
}

const isOpenArray = (slot: Slot): boolean => !slot.isElement && Array.isArray(slot.value);

function walk(path: readonly string[], slot: Slot): Slot {
  let { value, at } = slot;
  if (slot.isElement) return slot;
  while (at < path.length && isDoc(value)) {
    value = value.get(path[at] ?? '');
    at += 1;
  }
  return at < path.length && !Array.isArray(value)
    ? { value: undefined, at: path.length, isElement: true }
    : { value, at, isElement: false };
}

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];
