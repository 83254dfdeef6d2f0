import { Long } from 'bson';
import { decodeDocument } from '../bson/decode';
import { encodeDocument } from '../bson/encode';
import { demand } from '../errors';
import { matches } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { collectionRange } from '../storage/layout';
import { boolField, type Call, type Command, docField, type Reply, target } from './command';

async function create(call: Call): Promise<Reply> {
  const { database, name, namespace } = target(call);
  const { store } = call.engine;
  return store.exclusively(async () => {
    const isNew = store.find(database, name) === undefined;
    demand(isNew, 'NamespaceExists', `Collection ${namespace} already exists.`);
    await store.ensure(database, name);
    return {};
  });
}

async function drop(call: Call): Promise<Reply> {
  const { database, name, namespace } = target(call);
  const { store } = call.engine;
  return store.exclusively(async () => {
    const collection = store.find(database, name);
    if (collection === undefined) return { ns: namespace, nIndexesWas: 0 };
    await store.drop(collection);
    return { ns: namespace, nIndexesWas: collection.indexes.length };
  });
}

async function dropDatabase(call: Call): Promise<Reply> {
  const { store } = call.engine;
  return store.exclusively(async () => {
    for (const collection of store.catalog.values()) {
      if (collection.database === call.database) await store.drop(collection);
    }
    return { dropped: call.database };
  });
}

async function listCollections(call: Call): Promise<Reply> {
  const filter = parseFilter(docField(call.body, 'filter'));
  const nameOnly = boolField(call.body, 'nameOnly');
  const firstBatch = [...call.engine.store.catalog.values()]
    .filter(({ database }) => database === call.database)
    .map(({ name }) => ({
      name,
      type: 'collection',
      ...(nameOnly ? {} : { options: {}, info: { readOnly: false } }),
    }))
    .filter((info) => matches(filter, decodeDocument(encodeDocument(info))));
  return { cursor: { id: Long.ZERO, ns: `${call.database}.$cmd.listCollections`, firstBatch } };
}

async function listDatabases(call: Call): Promise<Reply> {
  const { store } = call.engine;
  const filter = parseFilter(docField(call.body, 'filter'));
  const sizes = new Map<string, number>();
  for (const collection of store.catalog.values()) {
    const { gte, lt } = collectionRange(collection);
    const size = await store.level.approximateSize(gte, lt);
    sizes.set(collection.database, (sizes.get(collection.database) ?? 0) + size);
  }
  const databases = [...sizes]
    .map(([name, sizeOnDisk]) => ({ name, sizeOnDisk, empty: false }))
    .filter((info) => matches(filter, decodeDocument(encodeDocument(info))));
  if (boolField(call.body, 'nameOnly')) return { databases: databases.map(({ name }) => ({ name })) };
  return { databases, totalSize: databases.reduce((total, { sizeOnDisk }) => total + sizeOnDisk, 0) };
}

export const catalogCommands: Readonly<Record<string, Command>> = {
  create: { fields: { create: 'string' }, run: create },
  drop: { fields: { drop: 'string' }, run: drop },
  dropDatabase: { fields: { dropDatabase: 'any' }, run: dropDatabase },
  listCollections: {
    fields: {
      listCollections: 'any',
      filter: 'object',
      nameOnly: 'bool',
      authorizedCollections: 'bool',
      cursor: 'object',
    },
    run: listCollections,
  },
  listDatabases: {
    fields: { listDatabases: 'any', filter: 'object', nameOnly: 'bool', authorizedDatabases: 'bool' },
    run: listDatabases,
  },
};
