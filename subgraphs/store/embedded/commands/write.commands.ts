import type { Encodable } from '../bson/encode';
import { type Doc, isDoc, toWhole } from '../bson/value';
import { demand, EngineError, refuse } from '../errors';
import type { Collection } from '../storage/catalog';
import { Changes } from '../storage/changes';
import { parseUpdate } from '../update/update';
import {
  boolField,
  type Call,
  type Command,
  checkFields,
  docField,
  type FieldTypes,
  isJournaled,
  type Reply,
  target,
} from './command';
import { storedDocument } from './stored.document';
import { type Effect, removeMatching, updateMatching, writeRequest } from './write.effects';

const maxWrites = 100_000;

interface WriteFailure {
  readonly [name: string]: Encodable;
}

const failureOf = (index: number, error: unknown): WriteFailure => {
  if (!(error instanceof EngineError)) throw error;
  return { index, code: error.code, errmsg: error.message, ...(error.details as Reply) };
};

function checkSize(count: number): void {
  demand(count >= 1 && count <= maxWrites, 'InvalidLength', `${count} operations are not 1 to ${maxWrites}`);
}

/** Inserts all documents of a command in one write; those before (or around) a failure are kept. */
async function insert(call: Call): Promise<Reply> {
  const { database, name } = target(call);
  const { store } = call.engine;
  const { documents = [], body } = call;
  checkSize(documents.length);
  return store.exclusively(async () => {
    const changes = new Changes(store, await store.ensure(database, name));
    const writeErrors: WriteFailure[] = [];
    let n = 0;
    for (const [index, bytes] of documents.entries()) {
      try {
        changes.insert(storedDocument(bytes));
        n += 1;
      } catch (error) {
        writeErrors.push(failureOf(index, error));
        if (boolField(body, 'ordered', true)) break;
      }
    }
    await changes.commit(isJournaled(body));
    return writeErrors.length === 0 ? { n } : { n, writeErrors };
  });
}

/** The statements of an update or delete command. */
function statements(call: Call, name: string, fields: FieldTypes): Doc[] {
  const list = call.body.get(name);
  demand(Array.isArray(list), 'IDLFailedToParse', `BSON field '${name}' is missing but a required field`);
  checkSize(list.length);
  return list.map((statement) => {
    demand(isDoc(statement), 'TypeMismatch', `BSON field '${name}' must hold objects`);
    checkFields(`${[...call.body.keys()][0]}.${name}`, statement, fields);
    return statement;
  });
}

/** Runs statements one after another; each sees what those before it have written. */
async function runAll(
  call: Call,
  list: readonly Doc[],
  run: (statement: Doc, collection: Collection | undefined) => Promise<Effect>,
) {
  const { store } = call.engine;
  const { database, name } = target(call);
  const writeErrors: WriteFailure[] = [];
  const effects: (Effect & { index: number })[] = [];
  for (const [index, statement] of list.entries()) {
    try {
      effects.push({ index, ...(await run(statement, store.find(database, name))) });
    } catch (error) {
      writeErrors.push(failureOf(index, error));
      if (boolField(call.body, 'ordered', true)) break;
    }
  }
  return { effects, failed: writeErrors.length === 0 ? {} : { writeErrors } };
}

async function update(call: Call): Promise<Reply> {
  const list = statements(call, 'updates', updateFields);
  const { store } = call.engine;
  const { database, name } = target(call);
  return store.exclusively(async () => {
    const { effects, failed } = await runAll(call, list, async (statement, existing) => {
      if (statement.has('arrayFilters')) throw refuse('arrayFilters');
      const change = parseUpdate(statement.get('u'));
      const [multi, upsert] = [boolField(statement, 'multi'), boolField(statement, 'upsert')];
      demand(!multi || change.kind !== 'replacement', 'FailedToParse', 'a replacement takes no multi');
      const request = writeRequest(call, docField(statement, 'q'));
      const collection = existing ?? (upsert ? await store.ensure(database, name) : undefined);
      if (collection === undefined) return { matched: 0, modified: 0 };
      return updateMatching(request, collection, change, { multi, upsert });
    });
    const upserted = effects.flatMap(({ index, upsertedId }) =>
      upsertedId === undefined ? [] : [{ index, _id: upsertedId }],
    );
    const n = effects.reduce((total, { matched }) => total + matched, 0) + upserted.length;
    const nModified = effects.reduce((total, { modified }) => total + modified, 0);
    return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...failed };
  });
}

async function remove(call: Call): Promise<Reply> {
  const list = statements(call, 'deletes', deleteFields);
  return call.engine.store.exclusively(async () => {
    const { effects, failed } = await runAll(call, list, async (statement, collection) => {
      const limit = toWhole(statement.get('limit'));
      demand(limit === 0 || limit === 1, 'FailedToParse', 'The limit field in delete objects must be 0 or 1');
      const request = writeRequest(call, docField(statement, 'q'));
      if (collection === undefined) return { matched: 0, modified: 0 };
      return removeMatching(request, collection, limit === 0);
    });
    return { n: effects.reduce((total, { matched }) => total + matched, 0), ...failed };
  });
}

const updateFields: FieldTypes = {
  q: 'object',
  u: 'any',
  multi: 'bool',
  upsert: 'bool',
  collation: 'object',
  arrayFilters: 'array',
};
const deleteFields: FieldTypes = { q: 'object', limit: 'number', collation: 'object' };
const batchFields: FieldTypes = { ordered: 'bool', bypassDocumentValidation: 'bool' };

export const writeCommands: Readonly<Record<string, Command>> = {
  insert: { fields: { ...batchFields, insert: 'string' }, takesDocuments: true, run: insert },
  update: { fields: { ...batchFields, update: 'string', updates: 'array' }, run: update },
  delete: { fields: { ...batchFields, delete: 'string', deletes: 'array' }, run: remove },
};
