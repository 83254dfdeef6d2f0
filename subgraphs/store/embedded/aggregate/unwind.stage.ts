import { Long } from 'bson';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { EngineError } from '../errors';
import { each, type Stage } from './stages';

/** Reads $unwind: one document for each element of an array. */
export function parseUnwind(value: Value): Stage {
  const spec = isDoc(value) ? value : new Map([['path', value]]);
  for (const name of spec.keys()) {
    if (!['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name))
      throw new EngineError('Location28811', `unrecognized option to $unwind stage: ${name}`);
  }
  const text = spec.get('path');
  const index = spec.get('includeArrayIndex');
  const preserve = spec.get('preserveNullAndEmptyArrays') ?? false;
  if (text === undefined) throw new EngineError('Location28812', 'no path specified to $unwind stage');
  if (typeof text !== 'string')
    throw new EngineError('Location28808', 'expected a string as the path for $unwind stage');
  if (!/^\$[^$]/.test(text))
    throw new EngineError(
      'Location28818',
      `path option to $unwind stage should be prefixed with a '$': ${text}`,
    );
  if (typeof preserve !== 'boolean')
    throw new EngineError(
      'Location28809',
      'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage',
    );
  if (
    index !== undefined &&
    (typeof index !== 'string' || index === '' || index.startsWith('$') || index.includes('.'))
  ) {
    throw new EngineError('Location28822', 'includeArrayIndex must be a field name without $ or .');
  }
  const path = text.slice(1).split('.');
  return each((doc) => unwind(doc, path, index, preserve));
}

function unwind(doc: Doc, path: readonly string[], index: string | undefined, preserve: boolean): Doc[] {
  const found = path.reduce<Maybe>((value, name) => (isDoc(value) ? value.get(name) : undefined), doc);
  const withIndex = (out: Doc, at: Value): Doc => (index === undefined ? out : new Map(out).set(index, at));
  if (Array.isArray(found) && found.length > 0) {
    return found.map((element, at) => withIndex(replaceAt(doc, path, element), Long.fromNumber(at)));
  }
  const isNothing = found === undefined || found === null || Array.isArray(found);
  if (!isNothing) return [withIndex(doc, null)];
  if (!preserve) return [];
  return [withIndex(Array.isArray(found) ? replaceAt(doc, path, undefined) : doc, null)];
}

/** A copy with another value at a path of objects; undefined leaves the field out. */
function replaceAt(doc: Doc, path: readonly string[], value: Maybe): Doc {
  const [name = '', ...rest] = path;
  const copy: Doc = new Map(doc);
  const inner = doc.get(name);
  const next = rest.length === 0 ? value : isDoc(inner) ? replaceAt(inner, rest, value) : inner;
  if (next === undefined) copy.delete(name);
  else copy.set(name, next);
  return copy;
}
