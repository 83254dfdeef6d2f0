import { isDoc, isNullish, type Value, valueAt, withValueAt } from '../bson/value';
import { demand, refuse } from '../errors';
import { fieldPath } from './expression';
import { each, type Stage } from './stages';

/** Reads $unwind: one document for each element of an array. */
export function parseUnwind(value: Value): Stage {
  const spec = isDoc(value) ? value : new Map([['path', value]]);
  if (spec.has('includeArrayIndex')) throw refuse('includeArrayIndex of $unwind');
  const unknown = [...spec.keys()].find((name) => name !== 'path' && name !== 'preserveNullAndEmptyArrays');
  demand(unknown === undefined, 'Location28811', `unrecognized option to $unwind: ${unknown}`);
  const [text, preserve = false] = [spec.get('path'), spec.get('preserveNullAndEmptyArrays')];
  demand(text !== undefined, 'Location28812', 'no path specified to $unwind stage');
  demand(typeof text === 'string', 'Location28808', 'expected a string as the path for $unwind stage');
  demand(/^\$[^$]/.test(text), 'Location28818', `path of $unwind should begin with '$': ${text}`);
  demand(typeof preserve === 'boolean', 'Location28809', 'preserveNullAndEmptyArrays must be a boolean');
  const path = fieldPath(text.slice(1));
  return each((doc) => {
    const found = valueAt(doc, path);
    if (!isNullish(found) && !Array.isArray(found)) return [doc];
    if (Array.isArray(found) && found.length > 0)
      return found.map((element) => withValueAt(doc, path, element));
    if (!preserve) return [];
    return [Array.isArray(found) ? withValueAt(doc, path, undefined) : doc];
  });
}
