import { decodeDocument } from '../bson/decode';
import { encodeDocument } from '../bson/encode';
import { isDoc, isNumber, type Maybe, toNumber } from '../bson/value';
import { demand, EngineError } from '../errors';
import { parseFilter } from '../query/filter.parser';
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
    sparse: index.sparse,
    partial: index.partial?.source,
    arrays: index.arrays,
  }));
  const value = encodeDocument({ id, database, name, indexes });
  return { type: 'put' as const, key: catalogKey(namespaceOf(collection)), value };
}

const unreadable = 'the catalog holds a record that can not be read';

export function readCatalogRecord(bytes: Buffer): Collection {
  const record = decodeDocument(bytes);
  const [database, name, indexes] = [record.get('database'), record.get('name'), record.get('indexes')];
  demand(
    typeof database === 'string' && typeof name === 'string' && Array.isArray(indexes),
    'InternalError',
    unreadable,
  );
  return { id: idOf(record.get('id')), database, name, indexes: indexes.map(readIndex) };
}

function readIndex(record: Maybe): Index {
  demand(isDoc(record), 'InternalError', unreadable);
  const [name, key, partial, arrays] = ['name', 'key', 'partial', 'arrays'].map((field) => record.get(field));
  demand(typeof name === 'string' && isDoc(key) && Array.isArray(arrays), 'InternalError', unreadable);
  return {
    id: idOf(record.get('id')),
    name,
    parts: keyParts(key, (why) => new EngineError('InternalError', why)),
    unique: record.get('unique') === true,
    sparse: record.get('sparse') === true,
    partial: isDoc(partial) ? { source: partial, filter: parseFilter(partial) } : undefined,
    arrays: arrays.map((flag) => flag === true),
  };
}

function idOf(value: Maybe): number {
  demand(isNumber(value), 'InternalError', unreadable);
  return toNumber(value);
}
