import { Long } from 'bson';
import { decodeDocument } from '../bson/decode';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { demand, EngineError } from '../errors';
import { areEqual } from '../keys/value.key';
import { type Collection, type Index, keyParts, keyPattern } from '../storage/catalog';
import { Changes } from '../storage/changes';
import { indexRange } from '../storage/layout';
import type { Store } from '../storage/store';
import {
  boolField,
  type Call,
  type Command,
  checkFields,
  type FieldTypes,
  type Reply,
  target,
} from './command';

const maxIndexes = 64;

const specFields: FieldTypes = {
  key: 'object',
  name: 'string',
  unique: 'bool',
  sparse: 'bool',
  background: 'bool',
  collation: 'object',
  v: 'number',
};

async function createIndexes(call: Call): Promise<Reply> {
  const { database, name } = target(call);
  const { store } = call.engine;
  const specs = call.body.get('indexes');
  demand(!call.body.has('commitQuorum'), 'BadValue', "Standalones can't specify commitQuorum");
  demand(Array.isArray(specs) && specs.length > 0, 'BadValue', 'Must specify at least one index to create');
  const wanted = specs.map(readSpec);
  return store.exclusively(async () => {
    const isNew = store.find(database, name) === undefined;
    let collection = await store.ensure(database, name);
    const numIndexesBefore = collection.indexes.length;
    const missing: Spec[] = [];
    for (const index of wanted) {
      if (!isKnown([...collection.indexes, ...missing], index)) missing.push(index);
    }
    demand(numIndexesBefore + missing.length <= maxIndexes, 'CannotCreateIndex', 'too many indexes');
    for (const index of missing) collection = await withIndex(store, collection, index);
    const note = missing.length === 0 ? { note: 'all indexes already exist' } : {};
    return {
      numIndexesBefore,
      numIndexesAfter: collection.indexes.length,
      createdCollectionAutomatically: isNew,
      ...note,
    };
  });
}

type Spec = Omit<Index, 'id'>;

function readSpec(spec: Value): Spec {
  demand(isDoc(spec), 'TypeMismatch', 'The elements of the indexes array must be objects');
  for (const option of spec.keys()) {
    const isLeftOut = option === 'expireAfterSeconds' || option === 'partialFilterExpression';
    demand(!isLeftOut, 'CannotCreateIndex', `the embedded engine does not support ${option}`);
    const isKnownOption = Object.hasOwn(specFields, option);
    demand(isKnownOption, 'InvalidIndexSpecificationOption', `'${option}' is not valid for an index`);
  }
  checkFields('createIndexes.indexes', spec, specFields);
  demand(!boolField(spec, 'sparse'), 'CannotCreateIndex', 'the embedded engine does not support sparse');
  const [key, name] = [spec.get('key'), spec.get('name')];
  demand(isDoc(key), 'FailedToParse', "The 'key' field is a required property of an index");
  demand(typeof name === 'string', 'FailedToParse', "The 'name' field is a required property of an index");
  demand(name !== '', 'CannotCreateIndex', 'Cannot create an index with an empty name');
  const reject = (why: string): EngineError =>
    new EngineError('CannotCreateIndex', `bad index key pattern: ${why}`);
  if (key.size === 0) throw reject('Index keys cannot be an empty object');
  const parts = keyParts(key, reject);
  if (parts.length > 32) throw reject('Index key pattern cannot have more than 32 fields');
  const isId = parts.length === 1 && parts[0]?.name === '_id';
  demand(!isId || name === '_id_', 'BadValue', "The index on '_id' is named '_id_'");
  return { name, parts, unique: boolField(spec, 'unique') || isId, arrays: parts.map(() => false) };
}

/** @throws EngineError when an index of that name or key differs. */
function isKnown(indexes: readonly Spec[], wanted: Spec): boolean {
  for (const index of indexes) {
    const sameKey = hasPattern(index, keyPattern(wanted.parts));
    const sameOptions = index.unique === wanted.unique;
    if (index.name === wanted.name && sameKey && sameOptions) return true;
    const conflict = sameKey && sameOptions ? 'IndexOptionsConflict' : 'IndexKeySpecsConflict';
    demand(index.name !== wanted.name && !sameKey, conflict, `the index ${index.name} has its name or key`);
  }
  return false;
}

/**
 * Fills an index, then makes it known; a process that dies between leaves keys that the next build clears.
 *
 * @returns the collection with it.
 */
async function withIndex(store: Store, collection: Collection, spec: Omit<Index, 'id'>): Promise<Collection> {
  const index: Index = { ...spec, id: Math.max(...collection.indexes.map(({ id }) => id)) + 1 };
  const range = indexRange(collection, index.id);
  await store.level.clear(range);
  const changes = new Changes(store, collection);
  try {
    for await (const bytes of store.level.values(indexRange(collection, 0))) {
      changes.addToIndex(index, decodeDocument(bytes));
      if (changes.size > 4 * 1024 * 1024) await changes.commit(false);
    }
    await changes.commit(false);
  } catch (error) {
    await store.level.clear(range);
    throw error;
  }
  const changed = { ...collection, indexes: [...collection.indexes, changes.withArrays(index)] };
  await store.save(changed);
  return changed;
}

async function dropIndexes(call: Call): Promise<Reply> {
  const { database, name, namespace } = target(call);
  const { store } = call.engine;
  return store.exclusively(async () => {
    const collection = store.find(database, name);
    demand(collection !== undefined, 'NamespaceNotFound', `ns not found ${namespace}`);
    const dropped = chosen(collection, call.body.get('index'));
    const indexes = collection.indexes.filter((index) => !dropped.includes(index));
    await store.save({ ...collection, indexes });
    for (const { id } of dropped) await store.level.clear(indexRange(collection, id));
    return { nIndexesWas: collection.indexes.length };
  });
}

function chosen(collection: Collection, wanted: Maybe): Index[] {
  if (wanted === '*') return collection.indexes.slice(1);
  const all = Array.isArray(wanted) ? wanted : [wanted];
  return all.map((each) => {
    const found = collection.indexes.find((index) =>
      isDoc(each) ? hasPattern(index, each) : index.name === each,
    );
    const shown = isDoc(each) ? 'this key' : `the name ${String(each)}`;
    demand(found !== undefined, 'IndexNotFound', `can't find an index with ${shown}`);
    demand(found.id !== 0, 'InvalidOptions', 'cannot drop _id index');
    return found;
  });
}

/** Whether an index has exactly these fields and directions in this order. */
const hasPattern = ({ parts }: Pick<Index, 'parts'>, pattern: Doc): boolean =>
  areEqual(keyPattern(parts), pattern);

async function listIndexes(call: Call): Promise<Reply> {
  const { database, name, namespace } = target(call);
  const collection = call.engine.store.find(database, name);
  demand(collection !== undefined, 'NamespaceNotFound', `ns does not exist: ${namespace}`);
  const firstBatch = collection.indexes.map((index) => ({
    v: 2,
    key: keyPattern(index.parts),
    name: index.name,
    ...(index.unique && index.id !== 0 ? { unique: true } : {}),
  }));
  return { cursor: { id: Long.ZERO, ns: namespace, firstBatch } };
}

export const indexCommands: Readonly<Record<string, Command>> = {
  createIndexes: {
    fields: { createIndexes: 'string', indexes: 'array', commitQuorum: 'any' },
    run: createIndexes,
  },
  dropIndexes: { fields: { dropIndexes: 'string', index: 'any' }, run: dropIndexes },
  listIndexes: { fields: { listIndexes: 'string', cursor: 'object' }, run: listIndexes },
};
