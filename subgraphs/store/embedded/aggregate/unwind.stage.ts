import { Long } from 'bson';
import { type Doc, isDoc, isNullish, type Value, valueAt, withValueAt } from '../bson/value';
import { demand } from '../errors';
import { fieldPath } from './expression';
import { each, type Stage } from './stages';

/** Reads $unwind: one document for each element of an array. */
export function parseUnwind(value: Value): Stage {
  const spec = isDoc(value) ? value : new Map([['path', value]]);
  for (const name of spec.keys()) {
    demand(
      ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name),
      'Location28811',
      `unrecognized option to $unwind: ${name}`,
    );
  }
  const text = spec.get('path');
  const index = spec.get('includeArrayIndex');
  const preserve = spec.get('preserveNullAndEmptyArrays') ?? false;
  demand(text !== undefined, 'Location28812', 'no path specified to $unwind stage');
  demand(typeof text === 'string', 'Location28808', 'expected a string as the path for $unwind stage');
  demand(/^\$[^$]/.test(text), 'Location28818', `path of $unwind should begin with '$': ${text}`);
  demand(typeof preserve === 'boolean', 'Location28809', 'preserveNullAndEmptyArrays must be a boolean');
  demand(
    !(
      index !== undefined &&
      (typeof index !== 'string' || index === '' || index.startsWith('$') || index.includes('.'))
    ),
    'Location28822',
    'includeArrayIndex must be a field name without $ or .',
  );
  const path = fieldPath(text.slice(1));
  return each((doc) => unwind(doc, path, index, preserve));
}

function unwind(doc: Doc, path: readonly string[], index: string | undefined, preserve: boolean): Doc[] {
  const found = valueAt(doc, path);
  const withIndex = (out: Doc, at: Value): Doc => (index === undefined ? out : new Map(out).set(index, at));
  if (Array.isArray(found) && found.length > 0) {
    return found.map((element, at) => withIndex(withValueAt(doc, path, element), Long.fromNumber(at)));
  }
  if (!isNullish(found) && !Array.isArray(found)) return [withIndex(doc, null)];
  if (!preserve) return [];
  return [withIndex(Array.isArray(found) ? withValueAt(doc, path, undefined) : doc, null)];
}
