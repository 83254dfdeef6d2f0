import { decodeDocument } from '../bson/decode';
import { encodeDocument } from '../bson/encode';
import { isDoc, isNumber, type Maybe, toNumber } from '../bson/value';
import { demand, EngineError } from '../errors';
import { type Collection, type Index, keyParts, keyPattern, namespaceOf } from './catalog';
import { catalogKey } from './layout';

/** The catalog's entry for a collection, to be written beside whatever changes it. */
export function catalogRecord(collection: Collection) {
  const { id, database, name } = collection;
  const indexes = collection.indexes.map((index) => ({
    id: index.id,
    name: index.name,
    key: keyPattern(index.parts),
    unique: index.unique,
    arrays: index.arrays,
  }));
  const value = encodeDocument({ id, database, name, indexes });
  return { type: 'put' as const, key: catalogKey(namespaceOf(collection)), value };
}

const unreadable = 'the catalog holds a record that can not be read';

export function readCatalogRecord(bytes: Buffer): Collection {
  const record = decodeDocument(bytes);
  const [database, name, indexes] = [record.get('database'), record.get('name'), record.get('indexes')];
  demand(typeof database === 'string' && typeof name === 'string', 'InternalError', unreadable);
  demand(Array.isArray(indexes), 'InternalError', unreadable);
  return { id: idOf(record.get('id')), database, name, indexes: indexes.map(readIndex) };
}

function readIndex(record: Maybe): Index {
  demand(isDoc(record), 'InternalError', unreadable);
  const [name, key, arrays] = [record.get('name'), record.get('key'), record.get('arrays')];
  // An index of an earlier engine that leaves documents out must not be taken for a whole one.
  const isWhole = record.get('sparse') !== true && !record.has('partial');
  demand(isWhole && typeof name === 'string', 'InternalError', unreadable);
  demand(isDoc(key) && Array.isArray(arrays), 'InternalError', unreadable);
  return {
    id: idOf(record.get('id')),
    name,
    parts: keyParts(key, (why) => new EngineError('InternalError', why)),
    unique: record.get('unique') === true,
    arrays: arrays.map((flag) => flag === true),
  };
}

function idOf(value: Maybe): number {
  demand(isNumber(value), 'InternalError', unreadable);
  return toNumber(value);
}
