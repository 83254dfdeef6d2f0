import { type Doc, isDoc, type Maybe, type Value, valueAt, withValueAt } from '../bson/value';
import { demand, refuse } from '../errors';
import { keyText } from '../keys/value.key';
import type { Filter } from '../query/filter';
import { parseNamespace } from '../storage/catalog';
import { fieldAt, fieldPath } from './expression';
import { emptyPipeline, runPipeline } from './pipeline';
import type { Stage } from './stages';

const names = ['from', 'as', 'localField', 'foreignField'] as const;

/** Reads $lookup by equal fields. @throws EngineError for its other forms. */
export function parseLookup(value: Value): Stage {
  demand(isDoc(value), 'FailedToParse', 'the $lookup specification must be an object');
  if (value.has('pipeline') || value.has('let')) throw refuse('$lookup with a pipeline');
  const unknown = [...value.keys()].find((name) => !names.some((known) => known === name));
  demand(unknown === undefined, 'FailedToParse', `unknown argument to $lookup: ${unknown}`);
  const [from, as, localField, foreignField] = names.map((name) => {
    const text = value.get(name);
    demand(typeof text === 'string', 'FailedToParse', `$lookup argument '${name}' must be a string`);
    return text;
  }) as [string, string, string, string];
  const [asPath, localPath, foreignPath] = [fieldPath(as), fieldPath(localField), fieldPath(foreignField)];
  if ([...localPath, ...foreignPath].some((name) => /^\d+$/.test(name)))
    throw refuse('a position in an array in $lookup');
  return async function* (chunks, context) {
    const foreign = context.catalog.get(`${context.database}.${parseNamespace(context.database, from).name}`);
    for await (const chunk of chunks) {
      for (const doc of chunk) {
        context.checkTime();
        if (asPath.some((_name, depth) => depth > 0 && Array.isArray(valueAt(doc, asPath.slice(0, depth)))))
          throw refuse("a $lookup whose 'as' leads through an array");
        const filter = equalTo(foreignField, foreignPath, fieldAt(doc, localPath));
        const found: Doc[] = [];
        for await (const some of runPipeline(context, foreign, { ...emptyPipeline, filter }))
          found.push(...some);
        yield [withValueAt(doc, asPath, found)];
      }
    }
  };
}

/** An array joins by each of its elements; missing joins as null does. */
function equalTo(name: string, path: readonly string[], local: Maybe): Filter {
  const values = Array.isArray(local) ? local : [local ?? null];
  const test = { op: '$in' as const, values, keys: new Set(values.map(keyText)), patterns: [] };
  return { kind: 'field', name, path, test };
}
