import { Long } from 'bson';
import type { Value } from '../bson/value';
import { demand } from '../errors';
import { parseNamespace } from '../storage/catalog';
import { type Call, type Command, countField, type Reply } from './command';

async function getMore(call: Call): Promise<Reply> {
  const id = call.body.get('getMore');
  const { database, name } = parseNamespace(call.database, call.body.get('collection'));
  demand(id instanceof Long, 'TypeMismatch', "BSON field 'getMore.getMore' must be a long");
  return call.engine.cursors.next(id, `${database}.${name}`, countField(call.body, 'batchSize'));
}

async function killCursors(call: Call): Promise<Reply> {
  const ids = call.body.get('cursors');
  const known: Value[] = [];
  const unknown: Value[] = [];
  for (const id of Array.isArray(ids) ? ids : []) {
    demand(id instanceof Long, 'TypeMismatch', "BSON field 'killCursors.cursors' must hold longs");
    ((await call.engine.cursors.kill(id)) ? known : unknown).push(id);
  }
  return { cursorsKilled: known, cursorsNotFound: unknown, cursorsAlive: [], cursorsUnknown: [] };
}

export const cursorCommands: Readonly<Record<string, Command>> = {
  getMore: { fields: { getMore: 'any', collection: 'string', batchSize: 'number' }, run: getMore },
  killCursors: { fields: { killCursors: 'string', cursors: 'array' }, run: killCursors },
};
