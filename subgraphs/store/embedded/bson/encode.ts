import { Long } from 'bson';
import { EngineError } from '../errors';
import { ByteWriter } from './byte.writer';
import { type Doc, type TypeName, typeNumbers, typeOf, type Value } from './value';

/** What an answer may hold beside stored values: plain objects and numbers, and a document's own bytes. */
export type Encodable =
  | Value
  | number
  | Buffer
  | undefined
  | readonly Encodable[]
  | { readonly [name: string]: Encodable };

export const maxDocumentBytes = 16 * 1024 * 1024;

class BsonWriter extends ByteWriter {
  int32(value: number): void {
    const start = this.reserve(4);
    this.bytes.writeInt32LE(value, start);
  }

  cstring(value: string): void {
    this.utf8(value);
    this.byte(0);
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

// One for the process, as encoding never waits.
const writer = new BsonWriter(64 * 1024);

export function encodeDocument(doc: Doc | { readonly [name: string]: Encodable }): Buffer {
  writer.restart(4 * maxDocumentBytes);
  writeFields(doc instanceof Map ? doc : Object.entries(doc));
  return writer.finish();
}

/** Encodes a document to be stored or returned. @throws EngineError beyond 16 MB. */
export function encodeStored(doc: Doc): Buffer {
  const bytes = encodeDocument(doc);
  if (bytes.length > maxDocumentBytes) throw tooLarge(bytes.length);
  return bytes;
}

const tooLarge = (size: number): EngineError =>
  new EngineError('BSONObjectTooLarge', `BSONObj size: ${size} is invalid: it exceeds 16 MB`);

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
    writeHead(isInt ? 'int' : 'double', name);
    if (isInt) writer.int32(value);
    else writer.double(value);
  } else if (Buffer.isBuffer(value)) {
    writeHead('object', name);
    writer.copy(value);
  } else if (isPlainObject(value)) {
    writeHead('object', name);
    writeFields(Object.entries(value));
  } else {
    // A readonly array of answers differs from a stored array in its element type only.
    const stored = value as Value;
    writeHead(typeOf(stored), name);
    writeBody(stored);
  }
}

function writeHead(type: TypeName, name: string): void {
  writer.byte(typeNumbers[type] & 0xff);
  writer.cstring(name);
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
    default:
      return;
  }
}
