import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import { keyText } from '../keys/value.key';
import { type Filter, matchAll } from '../query/filter';
import { fieldAt, type Variables } from './expression';
import { parseVariables } from './expression.parser';
import { type Pipeline, type PipelineContext, parsePipeline, runPipeline } from './pipeline';
import type { Stage } from './stages';

interface Lookup {
  readonly from: string;
  readonly as: readonly string[];
  readonly localPath: readonly string[] | undefined;
  readonly foreignName: string;
  readonly let: ReturnType<typeof parseVariables>;
  readonly pipeline: Pipeline;
}

/** Reads $lookup: by equal fields, by a pipeline, or both. @throws EngineError */
export function parseLookup(value: Value): Stage {
  const lookup = readLookup(value);
  return async function* (chunks, context, variables) {
    for await (const chunk of chunks) {
      for (const doc of chunk) {
        context.checkTime();
        yield [withFound(doc, lookup.as, await findForeign(lookup, doc, context, variables))];
      }
    }
  };
}

function readLookup(value: Value): Lookup {
  if (!isDoc(value)) throw new EngineError('FailedToParse', 'the $lookup specification must be an object');
  const names = ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'];
  const unknown = [...value.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new EngineError('FailedToParse', `unknown argument to $lookup: ${unknown}`);
  const text = (name: string): string | undefined => {
    const given = value.get(name);
    if (given !== undefined && typeof given !== 'string')
      throw new EngineError('FailedToParse', `$lookup argument '${name}' must be a string`);
    return given;
  };
  const [from, as, localField, foreignField] = [
    text('from'),
    text('as'),
    text('localField'),
    text('foreignField'),
  ];
  const pipeline = value.get('pipeline');
  if (as === undefined) throw new EngineError('FailedToParse', "must specify 'as' field for a $lookup");
  if (from === undefined) throw refuse("$lookup without 'from'");
  if ((localField === undefined) !== (foreignField === undefined)) {
    throw new EngineError(
      'FailedToParse',
      '$lookup requires both or neither of localField and foreignField to be specified',
    );
  }
  if (localField === undefined && pipeline === undefined) {
    throw new EngineError(
      'FailedToParse',
      '$lookup requires either a pipeline or both localField and foreignField',
    );
  }
  if (pipeline === undefined && value.has('let'))
    throw new EngineError('FailedToParse', "$lookup with 'let' requires a pipeline");
  if (pipeline !== undefined && !Array.isArray(pipeline))
    throw new EngineError('TypeMismatch', "'pipeline' must be an array");
  const paths = [as, localField, foreignField].filter((path) => path !== undefined);
  for (const path of paths) {
    if (path.split('.').some((part) => part === '' || part.startsWith('$')))
      throw new EngineError('Location16410', `'${path}' is no field path`);
    if (path !== as && path.split('.').some((part) => /^\d+$/.test(part)))
      throw refuse('a position in an array in $lookup');
  }
  return {
    from,
    as: as.split('.'),
    localPath: localField?.split('.'),
    foreignName: foreignField ?? '',
    let: parseVariables(value.get('let') ?? new Map()),
    pipeline: parsePipeline(pipeline ?? []),
  };
}

async function findForeign(
  lookup: Lookup,
  doc: Doc,
  context: PipelineContext,
  variables: Variables,
): Promise<Doc[]> {
  const { localPath, foreignName, pipeline } = lookup;
  const inner = new Map([
    ...variables,
    ...lookup.let.map(([name, each]) => [name, each(doc, variables)] as const),
  ]);
  const join: Filter = localPath === undefined ? matchAll : equalTo(foreignName, fieldAt(doc, localPath));
  const filter: Filter = { kind: 'and', filters: [join, pipeline.filter] };
  const found: Doc[] = [];
  const foreign = context.collectionOf(lookup.from);
  for await (const chunk of runPipeline(context, foreign, { ...pipeline, filter }, inner))
    found.push(...chunk);
  return found;
}

/** An array joins by each of its elements; missing joins as null does. */
function equalTo(name: string, local: Maybe): Filter {
  const values = Array.isArray(local) ? local : [local ?? null];
  const test = { op: '$in' as const, values, keys: new Set(values.map(keyText)), patterns: [] };
  return { kind: 'field', name, path: name.split('.'), test };
}

function withFound(doc: Doc, path: readonly string[], found: Doc[]): Doc {
  const [name = '', ...rest] = path;
  const inner = doc.get(name);
  if (Array.isArray(inner) && rest.length > 0) throw refuse("a $lookup whose 'as' leads through an array");
  return new Map(doc).set(
    name,
    rest.length === 0 ? found : withFound(isDoc(inner) ? inner : new Map(), rest, found),
  );
}

/** Reads $unionWith: the documents so far, then those of another collection. */
export function parseUnionWith(value: Value): Stage {
  const spec: Doc = typeof value === 'string' ? new Map([['coll', value]]) : isDoc(value) ? value : new Map();
  const [coll, list = []] = [spec.get('coll'), spec.get('pipeline')];
  if (
    typeof coll !== 'string' ||
    !Array.isArray(list) ||
    [...spec.keys()].some((name) => name !== 'coll' && name !== 'pipeline')
  ) {
    throw new EngineError('FailedToParse', "$unionWith wants a collection's name, or { coll, pipeline }");
  }
  const pipeline = parsePipeline(list);
  return async function* (chunks, context, variables) {
    yield* chunks;
    yield* runPipeline(context, context.collectionOf(coll), pipeline, variables);
  };
}
