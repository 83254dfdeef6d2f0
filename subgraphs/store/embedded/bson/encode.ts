import { Long } from 'bson';
import { EngineError } from '../errors';
import { type Doc, typeOf, type Value } from './value';

/** What an answer may hold beside stored values: plain objects and numbers, and a document's own bytes. */
export type Encodable =
  | Value
  | number
  | Buffer
  | undefined
  | readonly Encodable[]
  | { readonly [name: string]: Encodable };

export const maxDocumentBytes = 16 * 1024 * 1024;

const binaryTypes = {
  double: 0x01,
  string: 0x02,
  object: 0x03,
  array: 0x04,
  binData: 0x05,
  objectId: 0x07,
  bool: 0x08,
  date: 0x09,
  null: 0x0a,
  regex: 0x0b,
  javascript: 0x0d,
  symbol: 0x0e,
  int: 0x10,
  timestamp: 0x11,
  long: 0x12,
  decimal: 0x13,
  maxKey: 0x7f,
  minKey: 0xff,
} as const;

/** Grows as it is written to; one for the process, as encoding never waits. */
class Writer {
  bytes = Buffer.allocUnsafe(64 * 1024);
  at = 0;

  reserve(length: number): number {
    const start = this.at;
    if (start + length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, start + length));
      this.bytes.copy(larger, 0, 0, start);
      this.bytes = larger;
    }
    this.at = start + length;
    return start;
  }

  byte(value: number): void {
    const start = this.reserve(1);
    this.bytes[start] = value;
  }

  int32(value: number): void {
    const start = this.reserve(4);
    this.bytes.writeInt32LE(value, start);
  }

  copy(source: Uint8Array): void {
    const start = this.reserve(source.length);
    this.bytes.set(source, start);
  }

  cstring(value: string): void {
    const length = Buffer.byteLength(value);
    const start = this.reserve(length + 1);
    this.bytes.write(value, start);
    this.bytes[start + length] = 0;
  }

  string(value: string): void {
    this.int32(Buffer.byteLength(value) + 1);
    this.cstring(value);
  }

  double(value: number): void {
    const start = this.reserve(8);
    this.bytes.writeDoubleLE(value, start);
  }

  long(value: Long): void {
    this.int32(value.low);
    this.int32(value.high);
  }
}

const writer = new Writer();

export function encodeDocument(doc: Doc | { readonly [name: string]: Encodable }): Buffer {
  writer.at = 0;
  writeFields(doc instanceof Map ? doc : Object.entries(doc));
  const bytes = Buffer.from(writer.bytes.subarray(0, writer.at));
  // One huge answer must not keep its memory for the life of the process.
  if (writer.bytes.length > 4 * maxDocumentBytes) writer.bytes = Buffer.allocUnsafe(64 * 1024);
  return bytes;
}

/** Encodes a document to be stored or returned. @throws EngineError beyond 16 MB. */
export function encodeStored(doc: Doc): Buffer {
  const bytes = encodeDocument(doc);
  if (bytes.length > maxDocumentBytes) throw tooLarge(bytes.length);
  return bytes;
}

export const tooLarge = (size: number): EngineError =>
  new EngineError(
    'BSONObjectTooLarge',
    `BSONObj size: ${size} is invalid. Size must be between 0 and ${maxDocumentBytes}`,
  );

function writeFields(fields: Iterable<readonly [string, Encodable]>): void {
  const start = writer.reserve(4);
  for (const [name, value] of fields) writeField(name, value);
  writer.byte(0);
  writer.bytes.writeInt32LE(writer.at - start, start);
}

function* indexed(values: readonly Encodable[]): Generator<[string, Encodable]> {
  for (let index = 0; index < values.length; index += 1) yield [String(index), values[index]];
}

function writeField(name: string, value: Encodable): void {
  if (value === undefined) return;
  if (typeof value === 'number') {
    const isInt = Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0);
    writer.byte(isInt ? binaryTypes.int : binaryTypes.double);
    writer.cstring(name);
    if (isInt) writer.int32(value);
    else writer.double(value);
    return;
  }
  if (Buffer.isBuffer(value)) {
    writer.byte(binaryTypes.object);
    writer.cstring(name);
    writer.copy(value);
    return;
  }
  if (isPlainObject(value)) {
    writer.byte(binaryTypes.object);
    writer.cstring(name);
    writeFields(Object.entries(value));
    return;
  }
  // A readonly array of answers differs from a stored array in its element type only.
  const stored = value as Value;
  writer.byte(binaryTypes[typeOf(stored)]);
  writer.cstring(name);
  writeBody(stored);
}

const isPlainObject = (value: Encodable): value is { readonly [name: string]: Encodable } =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function writeBody(value: Value): void {
  if (value === null) return;
  if (typeof value === 'string') writer.string(value);
  else if (typeof value === 'boolean') writer.byte(value ? 1 : 0);
  else if (value instanceof Map) writeFields(value);
  else if (Array.isArray(value)) writeFields(indexed(value));
  else if (value instanceof Date) writer.long(Long.fromNumber(value.getTime()));
  else writeTagged(value);
}

function writeTagged(value: Exclude<Value, null | string | boolean | Doc | Value[] | Date>): void {
  switch (value._bsontype) {
    case 'Double':
      writer.double(value.value);
      return;
    case 'Int32':
      writer.int32(value.value);
      return;
    case 'Long':
    case 'Timestamp':
      writer.long(value as Long);
      return;
    case 'Decimal128':
      writer.copy(value.bytes);
      return;
    case 'ObjectId':
      writer.copy(value.id);
      return;
    case 'Binary':
      writer.int32(value.position);
      writer.byte(value.sub_type);
      writer.copy(value.buffer.subarray(0, value.position));
      return;
    case 'BSONRegExp':
      writer.cstring(value.pattern);
      writer.cstring(value.options);
      return;
    case 'BSONSymbol':
      writer.string(value.value);
      return;
    case 'Code':
      writer.string(String(value.code));
      return;
    default:
      return;
  }
}
