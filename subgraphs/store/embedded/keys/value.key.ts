import type { Double, Int32, Timestamp } from 'bson';
import { type Doc, isNumber, type Maybe, type TypeName, typeOf, type Value } from '../bson/value';
import { KeyWriter } from './key.writer';
import { writeNumberKey } from './number.key';

/** First byte of a value's key: MongoDB's comparison order of types; gaps and ends stay free for bounds. */
const tags: Record<TypeName, number> = {
  minKey: 0x02,
  null: 0x06,
  double: 0x08,
  int: 0x08,
  long: 0x08,
  decimal: 0x08,
  string: 0x0a,
  object: 0x0c,
  array: 0x0e,
  binData: 0x10,
  objectId: 0x12,
  bool: 0x14,
  date: 0x16,
  timestamp: 0x18,
  regex: 0x1a,
  maxKey: 0x1e,
};

const emptyArrayTag = 0x04;

/** An empty array as an index or sort key: it sorts below null, where MongoDB puts `undefined`. */
export const emptyArray = Symbol('empty array');
export type KeyValue = Maybe | typeof emptyArray;

export const tagOf = (value: Value): number => tags[typeOf(value)];

/** Appends a key whose bytes sort as MongoDB compares values; missing counts as null. */
export function writeKey(writer: KeyWriter, value: KeyValue): void {
  if (value === emptyArray) {
    writer.byte(emptyArrayTag);
    return;
  }
  if (value === undefined || value === null) {
    writer.byte(tags.null);
    return;
  }
  writer.byte(tagOf(value));
  writeBody(writer, value);
}

function writeBody(writer: KeyWriter, value: Exclude<Value, null>): void {
  if (typeof value === 'string') {
    writer.text(value);
    return;
  }
  if (typeof value === 'boolean') {
    writer.byte(value ? 2 : 1);
    return;
  }
  if (isNumber(value)) {
    writeNumberKey(writer, value);
    return;
  }
  if (value instanceof Map) {
    writeObject(writer, value);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) writeKey(writer, item);
    writer.byte(0);
    return;
  }
  if (value instanceof Date) {
    const start = writer.reserve(8);
    writer.bytes.writeBigInt64BE(BigInt(value.getTime()), start);
    writer.bytes[start] = (writer.bytes[start] ?? 0) ^ 0x80;
    return;
  }
  switch (value._bsontype) {
    case 'ObjectId':
      writer.copy(value.id);
      return;
    case 'Binary': {
      const start = writer.reserve(5);
      writer.bytes.writeUInt32BE(value.position, start);
      writer.bytes[start + 4] = value.sub_type;
      writer.copy(value.buffer.subarray(0, value.position));
      return;
    }
    case 'Timestamp':
      writeTimestamp(writer, value);
      return;
    case 'BSONRegExp':
      writer.text(value.pattern);
      writer.text(value.options);
      return;
    default:
      return;
  }
}

function writeTimestamp(writer: KeyWriter, value: Timestamp): void {
  const start = writer.reserve(8);
  writer.bytes.writeUInt32BE(value.high >>> 0, start);
  writer.bytes.writeUInt32BE(value.low >>> 0, start + 4);
}

/** MongoDB compares two objects field by field: type of the value, then name, then value. */
function writeObject(writer: KeyWriter, doc: Doc): void {
  for (const [name, value] of doc) {
    writer.byte(tagOf(value));
    writer.text(name);
    if (value !== null) writeBody(writer, value);
  }
  writer.byte(0);
}

const scratch = new KeyWriter(1024);

export function keyOf(value: KeyValue): Buffer {
  scratch.restart();
  writeKey(scratch, value);
  return scratch.finish();
}

/** Equal for values that MongoDB calls equal; for use in a Map or Set. */
export const keyText = (value: KeyValue): string => {
  scratch.restart();
  writeKey(scratch, value);
  return scratch.bytes.toString('latin1', 0, scratch.at);
};

/** MongoDB's comparison order over all types. */
export function compareValues(left: Maybe, right: Maybe): number {
  if (left === right) return 0;
  if (isDoubleSized(left) && isDoubleSized(right)) {
    if (left.value === right.value) return 0;
    if (left.value < right.value) return -1;
    if (left.value > right.value) return 1;
  }
  return Buffer.compare(keyOf(left), keyOf(right));
}

export const areEqual = (left: Maybe, right: Maybe): boolean => compareValues(left, right) === 0;

const isDoubleSized = (value: Maybe): value is Int32 | Double =>
  isNumber(value) && (value._bsontype === 'Int32' || value._bsontype === 'Double');
