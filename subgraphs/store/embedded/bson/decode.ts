import { isUtf8 } from 'node:buffer';
import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { demand, EngineError } from '../errors';
import type { Doc, Value } from './value';

const maxDepth = 100;

const corrupt = (why: string): EngineError => new EngineError('BadValue', `invalid BSON: ${why}`);

class Reader {
  at = 0;

  constructor(readonly bytes: Buffer) {}

  int32(): number {
    const value = this.bytes.readInt32LE(this.at);
    this.at += 4;
    return value;
  }

  take(length: number): Buffer {
    if (length < 0 || this.at + length > this.bytes.length) throw corrupt('a length goes beyond its end');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  cstring(): string {
    const end = this.bytes.indexOf(0, this.at);
    if (end < 0) throw corrupt('an unterminated name');
    const value = text(this.take(end - this.at));
    this.at += 1;
    return value;
  }

  string(): string {
    const bytes = this.take(this.int32());
    if (bytes.at(-1) !== 0) throw corrupt('an unterminated string');
    return text(bytes.subarray(0, -1));
  }

  long(): Long {
    const low = this.int32();
    return Long.fromBits(low, this.int32());
  }
}

function text(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw corrupt('a string that is not UTF-8');
  return bytes.toString('utf8');
}

/** Where a nested document ends, its own length checked. */
function documentEnd(reader: Reader): number {
  const start = reader.at;
  const end = start + reader.int32();
  if (end < start + 5 || end > reader.bytes.length || reader.bytes[end - 1] !== 0)
    throw corrupt('a wrong document length');
  return end - 1;
}

/** Reads a document's fields in turn, each by `field`. */
function readFields(reader: Reader, field: (name: string, type: number | undefined) => void): void {
  const end = documentEnd(reader);
  while (reader.at < end) {
    const type = reader.take(1)[0];
    field(reader.cstring(), type);
  }
  if (reader.at !== end) throw corrupt('a value goes beyond its document');
  reader.at += 1;
}

function readDoc(reader: Reader, depth: number): Doc {
  const doc: Doc = new Map();
  readFields(reader, (name, type) => {
    if (doc.has(name)) throw new EngineError('BadValue', `field name '${name}' occurs twice in a document`);
    doc.set(name, readValue(reader, type, depth));
  });
  return doc;
}

function readArray(reader: Reader, depth: number): Value[] {
  const values: Value[] = [];
  readFields(reader, (_name, type) => values.push(readValue(reader, type, depth)));
  return values;
}

function readBinary(reader: Reader): Binary {
  const length = reader.int32();
  const subtype = reader.take(1)[0] ?? 0;
  if (subtype === 2) throw corrupt('binary subtype 2 is not supported');
  return new Binary(reader.take(length), subtype);
}

function readDate(reader: Reader): Date {
  const date = new Date(reader.long().toNumber());
  if (Number.isNaN(date.getTime())) throw corrupt('a date beyond the year 275760 is not supported');
  return date;
}

function readBool(reader: Reader): boolean {
  const byte = reader.take(1)[0];
  if (byte !== 0 && byte !== 1) throw corrupt('a boolean that is neither 0 nor 1');
  return byte === 1;
}

function readValue(reader: Reader, type: number | undefined, depth: number): Value {
  switch (type) {
    case 0x01:
      return new Double(reader.take(8).readDoubleLE());
    case 0x02:
      return reader.string();
    case 0x03:
    case 0x04:
      demand(depth < maxDepth, 'Overflow', `BSONObj exceeded maximum nested object depth: ${maxDepth}`);
      return type === 3 ? readDoc(reader, depth + 1) : readArray(reader, depth + 1);
    case 0x05:
      return readBinary(reader);
    case 0x07:
      return new ObjectId(reader.take(12));
    case 0x08:
      return readBool(reader);
    case 0x09:
      return readDate(reader);
    case 0x0a:
      return null;
    case 0x0b:
      return new BSONRegExp(reader.cstring(), reader.cstring());
    case 0x10:
      return new Int32(reader.int32());
    case 0x11:
      return new Timestamp(reader.long());
    case 0x12:
      return reader.long();
    case 0x13:
      return new Decimal128(reader.take(16));
    case 0x7f:
      return new MaxKey();
    case 0xff:
      return new MinKey();
    default:
      throw corrupt(`type 0x${type?.toString(16)} is not supported`);
  }
}

/** Reads a document that fills `bytes`. @throws EngineError for bytes that are no BSON. */
export function decodeDocument(bytes: Buffer): Doc {
  const reader = new Reader(bytes);
  const doc = guarded(() => readDoc(reader, 1));
  if (reader.at !== bytes.length) throw corrupt('bytes after the end of a document');
  return doc;
}

/** A command's fields, with the elements of a `documents` array kept as bytes: they are stored as they came. */
export function decodeCommand(bytes: Buffer): { body: Doc; documents: Buffer[] | undefined } {
  const reader = new Reader(bytes);
  return guarded(() => {
    const body: Doc = new Map();
    let documents: Buffer[] | undefined;
    readFields(reader, (name, type) => {
      if (body.has(name))
        throw new EngineError('IDLDuplicateField', `BSON field '${name}' is a duplicate field`);
      if (name === 'documents' && type === 0x04) documents = readRawArray(reader);
      else body.set(name, readValue(reader, type, 1));
    });
    return { body, documents };
  });
}

function readRawArray(reader: Reader): Buffer[] {
  const documents: Buffer[] = [];
  readFields(reader, (_name, type) => {
    if (type !== 0x03) throw new EngineError('TypeMismatch', 'documents must hold objects');
    documents.push(reader.take(reader.bytes.readInt32LE(reader.at)));
  });
  return documents;
}

function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isOutOfRange(error)) throw corrupt('it ends too early');
    throw error;
  }
}

/** Whether a Buffer was read beyond its end. */
export const isOutOfRange = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ERR_OUT_OF_RANGE' || error.code === 'ERR_BUFFER_OUT_OF_BOUNDS');
