import type { Encodable } from '../bson/encode';
import { type Doc, isDoc, isNumber, toNumber, toWhole, typeOf, type Value } from '../bson/value';
import { demand, refuse } from '../errors';
import { parseNamespace } from '../storage/catalog';
import type { Store } from '../storage/store';
import type { Cursors } from './cursors';

export interface Engine {
  readonly store: Store;
  readonly cursors: Cursors;
  readonly startedAt: number;
  readonly connectionCount: () => number;
}

export interface Call {
  readonly engine: Engine;
  readonly connectionId: number;
  readonly database: string;
  readonly body: Doc;
  /** The bytes of the documents to insert, as they came. */
  readonly documents: readonly Buffer[] | undefined;
}

export type Reply = { readonly [name: string]: Encodable };
type FieldType = 'string' | 'object' | 'array' | 'bool' | 'number' | 'any';
export type FieldTypes = Readonly<Record<string, FieldType>>;

export interface Command {
  /** Every option it understands, beside those of all commands; any other is refused. */
  readonly fields: FieldTypes | 'any';
  readonly takesDocuments?: true;
  readonly run: (call: Call) => Promise<Reply>;
}

/** Options of all commands; those that change no answer of a single local server are read and let go. */
export const commonFields: FieldTypes = {
  $db: 'string',
  lsid: 'object',
  $clusterTime: 'object',
  $readPreference: 'object',
  comment: 'any',
  maxTimeMS: 'number',
  readConcern: 'object',
  writeConcern: 'object',
};

export function checkFields(place: string, doc: Doc, types: FieldTypes): void {
  for (const [name, value] of doc) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    demand(type !== undefined, 'IDLUnknownField', `BSON field '${place}.${name}' is an unknown field.`);
    demand(
      isOfType(value, type),
      'TypeMismatch',
      `BSON field '${place}.${name}' is the wrong type '${typeOf(value)}', expected type '${type}'`,
    );
  }
  const collation = docField(doc, 'collation');
  if (collation.size > 1 || (collation.size === 1 && collation.get('locale') !== 'simple'))
    throw refuse('a collation');
}

function isOfType(value: Value, type: FieldType): boolean {
  if (type === 'any') return true;
  if (type === 'number') return isNumber(value);
  // MongoDB takes a number for a boolean option.
  if (type === 'bool') return typeof value === 'boolean' || isNumber(value);
  return typeOf(value) === type;
}

/** Checks the options of all commands. @throws EngineError for transactions and concerns a standalone can't give. */
export function checkCommon(body: Doc): void {
  demand(
    !['startTransaction', 'autocommit', 'txnNumber'].some((name) => body.has(name)),
    'IllegalOperation',
    'Transactions need a replica set',
  );
  checkReadConcern(docField(body, 'readConcern'));
  checkWriteConcern(docField(body, 'writeConcern'));
}

function checkReadConcern(concern: Doc): void {
  checkFields('readConcern', concern, { level: 'string', afterClusterTime: 'any', atClusterTime: 'any' });
  const level = concern.get('level') ?? 'local';
  demand(
    level === 'local' || level === 'majority' || level === 'available',
    'IllegalOperation',
    `readConcern level '${String(level)}' is not supported by a standalone`,
  );
  demand(
    !concern.has('afterClusterTime') && !concern.has('atClusterTime'),
    'NotAReplicaSet',
    'only a replica set has a time to read after',
  );
}

function checkWriteConcern(concern: Doc): void {
  checkFields('writeConcern', concern, { w: 'any', j: 'bool', wtimeout: 'number' });
  const w = concern.get('w') ?? 'majority';
  const servers = toWhole(w);
  demand(
    w === 'majority' || servers === 0 || servers === 1,
    'BadValue',
    'a standalone knows w of 0, 1 and majority',
  );
}

/** An option that is an object; empty where it is not given. */
export const docField = (doc: Doc, name: string): Doc => {
  const value = doc.get(name);
  return isDoc(value) ? value : new Map();
};

export const boolField = (doc: Doc, name: string, fallback = false): boolean => {
  const value = doc.get(name);
  if (typeof value === 'boolean') return value;
  return isNumber(value) ? toNumber(value) !== 0 : fallback;
};

/** A whole number from 0 up; undefined if it is not given. */
export function countField(doc: Doc, name: string): number | undefined {
  if (!doc.has(name)) return undefined;
  const count = toWhole(doc.get(name));
  demand(count !== undefined && count >= 0, 'BadValue', `'${name}' must be a whole number from 0 up`);
  return count;
}

/** The namespace that a command's first field names. */
export function target(call: Call): { database: string; name: string; namespace: string } {
  const [first] = call.body.values();
  const { database, name } = parseNamespace(call.database, first);
  return { database, name, namespace: `${database}.${name}` };
}

export const isJournaled = (body: Doc): boolean => boolField(docField(body, 'writeConcern'), 'j');
