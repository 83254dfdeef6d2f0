import { Long } from 'bson';
import { decodeDocument } from '../bson/decode';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { demand, EngineError } from '../errors';
import { areEqual } from '../keys/value.key';
import type { Filter } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { type Collection, type Index, keyParts, keyPattern, namespaceOf } from '../storage/catalog';
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
  partialFilterExpression: 'object',
  background: 'bool',
  collation: 'object',
  v: 'number',
};

async function createIndexes(call: Call): Promise<Reply> {
  const { database, name } = target(call);
  const { store } = call.engine;
  const specs = call.body.get('indexes');
  demand(!call.body.has('commitQuorum'), 'BadValue', "Standalones can't specify commitQuorum");
  demand(
    !(!Array.isArray(specs) || specs.length === 0),
    'BadValue',
    'Must specify at least one index to create',
  );
  const wanted = specs.map((spec) => readSpec(spec));
  return store.exclusively(async () => {
    const isNew = store.find(database, name) === undefined;
    let collection = await store.ensure(database, name);
    const numIndexesBefore = collection.indexes.length;
    const missing: Omit<Index, 'id'>[] = [];
    for (const index of wanted) {
      if (!isKnown([...collection.indexes, ...missing], index)) missing.push(index);
    }
    demand(
      numIndexesBefore + missing.length <= maxIndexes,
      'CannotCreateIndex',
      `add index fails, too many indexes for ${namespaceOf(collection)}`,
    );
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

function readSpec(spec: Value): Omit<Index, 'id'> {
  demand(isDoc(spec), 'TypeMismatch', 'The elements of the indexes array must be objects');
  for (const option of spec.keys()) {
    demand(
      option !== 'expireAfterSeconds',
      'CannotCreateIndex',
      'a TTL index is not supported by the embedded engine',
    );
    demand(
      Object.hasOwn(specFields, option),
      'InvalidIndexSpecificationOption',
      `The field '${option}' is not valid for an index specification`,
    );
  }
  checkFields('createIndexes.indexes', spec, specFields);
  const [key, name, source] = [spec.get('key'), spec.get('name'), spec.get('partialFilterExpression')];
  demand(isDoc(key), 'FailedToParse', "The 'key' field is a required property of an index specification");
  demand(
    typeof name === 'string',
    'FailedToParse',
    "The 'name' field is a required property of an index specification",
  );
  demand(name !== '', 'CannotCreateIndex', 'Cannot create an index with an empty name');
  const reject = (why: string): EngineError =>
    new EngineError('CannotCreateIndex', `bad index key pattern: ${why}`);
  if (key.size === 0) throw reject('Index keys cannot be an empty object');
  const parts = keyParts(key, reject);
  if (parts.length > 32) throw reject('Index key pattern cannot have more than 32 fields');
  const partial = !isDoc(source) ? undefined : { source, filter: parseFilter(source) };
  if (partial !== undefined) checkPartial(partial.filter);
  const sparse = boolField(spec, 'sparse');
  demand(
    !(partial !== undefined && sparse),
    'CannotCreateIndex',
    'cannot mix "partialFilterExpression" and "sparse" options',
  );
  const isId = parts.length === 1 && parts[0]?.name === '_id';
  if (isId && (sparse || partial !== undefined || name !== '_id_')) {
    throw new EngineError(
      name === '_id_' || sparse || partial !== undefined ? 'InvalidIndexSpecificationOption' : 'BadValue',
      "The field '_id' index takes no options and is named '_id_'",
    );
  }
  return {
    name,
    parts,
    unique: boolField(spec, 'unique') || isId,
    sparse,
    partial,
    arrays: parts.map(() => false),
  };
}

/** Only what the planner can prove a query implies. */
function checkPartial(filter: Filter): void {
  if (filter.kind === 'and') {
    for (const each of filter.filters) checkPartial(each);
    return;
  }
  const isKnownTest =
    filter.kind === 'field' && ['$eq', '$gt', '$gte', '$lt', '$lte', '$exists'].includes(filter.test.op);
  demand(
    isKnownTest,
    'CannotCreateIndex',
    'unsupported expression in partial index: the embedded engine knows equality, comparison and $exists: true',
  );
}

/** @throws EngineError when an index of that name or key differs. */
function isKnown(indexes: readonly Omit<Index, 'id'>[], wanted: Omit<Index, 'id'>): boolean {
  for (const index of indexes) {
    const sameKey = hasPattern(index, keyPattern(wanted.parts));
    const samePartial = areEqual(index.partial?.source, wanted.partial?.source);
    const sameOptions = index.unique === wanted.unique && index.sparse === wanted.sparse && samePartial;
    if (index.name === wanted.name && sameKey && sameOptions) return true;
    demand(
      index.name !== wanted.name,
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index '${wanted.name}', with another key or other options.`,
    );
    if (sameKey && samePartial && index.sparse === wanted.sparse) {
      throw new EngineError(
        sameOptions ? 'IndexOptionsConflict' : 'IndexKeySpecsConflict',
        `Index already exists with a different name or options: ${index.name}`,
      );
    }
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
    if (found === undefined)
      throw new EngineError(
        'IndexNotFound',
        isDoc(each) ? "can't find index with key" : `index not found with name [${String(each)}]`,
      );
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
    ...(index.sparse ? { sparse: true } : {}),
    ...(index.partial === undefined ? {} : { partialFilterExpression: index.partial.source }),
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
