import { parseProjection } from '../aggregate/projection';
import type { Doc } from '../bson/value';
import { demand, refuse } from '../errors';
import { parseUpdate } from '../update/update';
import { boolField, type Call, type Command, docField, type Reply, target } from './command';
import { sortField } from './read.commands';
import { type Effect, removeMatching, updateMatching, writeRequest } from './write.effects';

async function findAndModify(call: Call): Promise<Reply> {
  const { body } = call;
  const [isRemove = false, isNew = false, upsert = false] = ['remove', 'new', 'upsert'].map((name) =>
    boolField(body, name),
  );
  if (body.has('arrayFilters')) throw refuse('arrayFilters');
  demand(isRemove !== body.has('update'), 'FailedToParse', 'Specify either an update or remove=true');
  demand(
    !isRemove || (!upsert && !isNew),
    'FailedToParse',
    'remove=true takes neither upsert=true nor new=true',
  );
  const update = isRemove ? undefined : parseUpdate(body.get('update'));
  const spec = docField(body, 'fields');
  // What is written can't be taken back, so nothing that could fail may be left for the answer.
  const project = spec.size === 0 ? (doc: Doc) => doc : parseProjection(spec, false);
  const request = writeRequest(call, docField(body, 'query'), sortField(body));
  const { store } = call.engine;
  const { database, name } = target(call);
  const effect = await store.exclusively(async (): Promise<Effect> => {
    const collection =
      store.find(database, name) ?? (upsert ? await store.ensure(database, name) : undefined);
    if (collection === undefined) return { matched: 0, modified: 0 };
    return update === undefined
      ? removeMatching(request, collection, false)
      : updateMatching(request, collection, update, { multi: false, upsert });
  });
  const { matched, upsertedId } = effect;
  const found = isNew ? effect.after : effect.before;
  const value = found === undefined ? null : project(found);
  if (isRemove) return { lastErrorObject: { n: matched }, value };
  const upserted = upsertedId === undefined ? {} : { upserted: upsertedId };
  const n = upsertedId === undefined ? matched : 1;
  return { lastErrorObject: { n, updatedExisting: matched > 0, ...upserted }, value };
}

const command: Command = {
  fields: {
    findAndModify: 'string',
    findandmodify: 'string',
    query: 'object',
    update: 'any',
    remove: 'bool',
    new: 'bool',
    upsert: 'bool',
    sort: 'object',
    fields: 'object',
    collation: 'object',
    arrayFilters: 'array',
    bypassDocumentValidation: 'bool',
  },
  run: findAndModify,
};

export const findAndModifyCommands: Readonly<Record<string, Command>> = {
  findAndModify: command,
  findandmodify: command,
};
