import { parseProjection } from '../aggregate/projection';
import { type Doc } from '../bson/value';
import { EngineError, refuse } from '../errors';
import { parseFilter } from '../query/filter.parser';
import { parseUpdate } from '../update/update';
import {
  boolField,
  type Call,
  type Command,
  docField,
  hintedIndex,
  isJournaled,
  type Reply,
  target,
} from './command';
import { sortField } from './read.commands';
import { type Effect, removeMatching, updateMatching } from './write.effects';

async function findAndModify(call: Call): Promise<Reply> {
  const { body, engine } = call;
  const [isRemove, isNew, upsert] = [
    boolField(body, 'remove'),
    boolField(body, 'new'),
    boolField(body, 'upsert'),
  ];
  if (body.has('arrayFilters')) throw refuse('arrayFilters');
  if (isRemove === body.has('update'))
    throw new EngineError(
      'FailedToParse',
      isRemove
        ? 'Cannot specify both an update and remove=true'
        : 'Either an update or remove=true must be specified',
    );
  if (isRemove && upsert)
    throw new EngineError('FailedToParse', 'Cannot specify both upsert=true and remove=true');
  if (isRemove && isNew)
    throw new EngineError(
      'FailedToParse',
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  const filter = parseFilter(docField(body, 'query') ?? new Map());
  const update = isRemove ? undefined : parseUpdate(body.get('update'));
  const spec = docField(body, 'fields') ?? new Map();
  const project = spec.size === 0 ? (doc: Doc) => doc : parseProjection(spec);
  const { store } = engine;
  const { database, name } = target(call);
  return store.exclusively(async () => {
    const collection =
      store.find(database, name) ?? (upsert ? await store.ensure(database, name) : undefined);
    let effect: Effect = { matched: 0, modified: 0 };
    if (collection !== undefined) {
      const request = {
        store,
        collection,
        filter,
        hint: hintedIndex(collection, body.get('hint')),
        sort: sortField(body, 'sort'),
        sync: isJournaled(body),
      };
      effect =
        update === undefined
          ? await removeMatching(request, false)
          : await updateMatching(request, update, { multi: false, upsert });
    }
    const value = isNew ? effect.after : effect.before;
    const answer = { value: value === undefined ? null : project(value, new Map()) };
    if (isRemove) return { lastErrorObject: { n: effect.matched }, ...answer };
    const { upsertedId } = effect;
    const n = effect.matched + (upsertedId === undefined ? 0 : 1);
    return {
      lastErrorObject: {
        n,
        updatedExisting: effect.matched > 0,
        ...(upsertedId === undefined ? {} : { upserted: upsertedId }),
      },
      ...answer,
    };
  });
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
    hint: 'any',
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
