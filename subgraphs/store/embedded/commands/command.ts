import type { Encodable } from '../bson/encode';
import { type Doc, isDoc, isNumber, type Maybe, toNumber, typeOf, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import type { Collection, Index } from '../storage/catalog';
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
  readonly documents: readonly Buffer[];
}

export type Reply = { readonly [name: string]: Encodable };
type FieldType = 'string' | 'object' | 'array' | 'bool' | 'number' | 'any';
export type FieldTypes = Readonly<Record<string, FieldType>>;

export interface Command {
  /** Every option it understands, beside those of all commands; any other is refused. */
  readonly fields: FieldTypes | 'any';
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
    if (type === undefined)
      throw new EngineError('IDLUnknownField', `BSON field '${place}.${name}' is an unknown field.`);
    if (!isOfType(value, type))
      throw new EngineError(
        'TypeMismatch',
        `BSON field '${place}.${name}' is the wrong type '${typeOf(value)}', expected type '${type}'`,
      );
  }
  const collation = doc.get('collation');
  if (
    isDoc(collation) &&
    collation.size > 0 &&
    !(collation.size === 1 && collation.get('locale') === 'simple')
  )
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
  if (body.has('startTransaction') || body.has('autocommit') || body.has('txnNumber')) {
    throw new EngineError(
      'IllegalOperation',
      'Transaction numbers are only allowed on a replica set member or mongos',
    );
  }
  const level = docField(body, 'readConcern')?.get('level');
  if (level !== undefined && !['local', 'majority', 'available'].includes(String(level))) {
    throw new EngineError(
      'IllegalOperation',
      `readConcern level '${String(level)}' is not supported by a standalone`,
    );
  }
  const w = docField(body, 'writeConcern')?.get('w');
  if (isNumber(w) && toNumber(w) > 1)
    throw new EngineError('BadValue', "cannot use 'w' > 1 when a host is not replicated");
}

export const docField = (doc: Doc, name: string): Doc | undefined => {
  const value = doc.get(name);
  return isDoc(value) ? value : undefined;
};

export const boolField = (doc: Doc, name: string, fallback = false): boolean => {
  const value = doc.get(name);
  if (typeof value === 'boolean') return value;
  return isNumber(value) ? toNumber(value) !== 0 : fallback;
};

/** A whole number of at least `least`; undefined if it is not given. */
export function countField(doc: Doc, name: string, least = 0): number | undefined {
  const value = doc.get(name);
  if (!isNumber(value)) return undefined;
  const count = toNumber(value);
  if (!Number.isInteger(count) || count < least)
    throw new EngineError(
      'BadValue',
      `BSON field '${name}' value must be >= ${least}, actual value '${count}'`,
    );
  return count;
}

/** The namespace a command's first field names. */
export function target(call: Call): {
  database: string;
  name: string;
  namespace: string;
  collection: Collection | undefined;
} {
  const [first] = call.body.values();
  const { database, name } = parseNamespace(call.database, first);
  return {
    database,
    name,
    namespace: `${database}.${name}`,
    collection: call.engine.store.find(database, name),
  };
}

/** The index a hint names. @throws EngineError where there is none. */
export function hintedIndex(collection: Collection, hint: Maybe): Index | undefined {
  if (hint === undefined || (isDoc(hint) && hint.size === 0)) return undefined;
  const found = collection.indexes.find((index) =>
    typeof hint === 'string' ? index.name === hint : isDoc(hint) && hasPattern(index, hint),
  );
  if (found === undefined)
    throw new EngineError(
      'BadValue',
      'planner returned error :: caused by :: hint provided does not correspond to an existing index',
    );
  return found;
}

/** Whether an index has exactly these fields and directions in this order. */
export function hasPattern(index: Index, pattern: Doc): boolean {
  const wanted = [...pattern];
  return (
    wanted.length === index.parts.length &&
    wanted.every(([name, direction], at) => {
      const part = index.parts[at];
      return part?.name === name && isNumber(direction) && toNumber(direction) === (part.descending ? -1 : 1);
    })
  );
}

export const isJournaled = (body: Doc): boolean =>
  boolField(docField(body, 'writeConcern') ?? new Map(), 'j');
