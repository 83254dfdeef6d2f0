import { decodeDocument } from '../bson/decode';
import { type Doc, isDoc, isNumber, toNumber, type Value } from '../bson/value';
import { EngineError } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import { type Filter, matchAll } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { countDocuments, type FindRequest, findDocuments, type Reading } from '../query/find';
import { type Collection, type Index, keyParts } from '../storage/catalog';
import type { Variables } from './expression';
import { type Stage, stageParsers } from './stages';

/** What a pipeline's sub-pipelines may read. */
export interface PipelineContext extends Reading {
  readonly database: string;
  readonly collectionOf: (name: string) => Collection | undefined;
}

/** A pipeline: what the first stages ask of the collection itself, and the stages after them. */
export interface Pipeline {
  readonly filter: Filter;
  readonly sort: readonly KeyPart[];
  readonly skip: number;
  readonly limit: number;
  readonly stages: readonly Stage[];
  /** The stages look at no field, so that an index may do. */
  readonly countsOnly: boolean;
}

/** Reads a pipeline. @throws EngineError for a stage that is unknown or wrongly used. */
export function parsePipeline(list: readonly Value[]): Pipeline {
  const specs = list.map(parseStage);
  let filter: Filter = matchAll;
  let sort: readonly KeyPart[] = [];
  let skip = 0;
  let limit = Number.POSITIVE_INFINITY;
  let at = 0;
  const [filters, afterMatch] = takeWhile(specs, 0, '$match');
  if (filters.length > 0)
    filter = { kind: 'and', filters: filters.map((value) => parseFilter(asDoc('$match', value))) };
  at = afterMatch;
  if (specs[at]?.name === '$sort') sort = parseSort(specs[at++]?.value ?? null);
  if (specs[at]?.name === '$skip') skip = parseCount('$skip', specs[at++]?.value ?? null, 0);
  if (specs[at]?.name === '$limit') limit = parseCount('$limit', specs[at++]?.value ?? null, 1);
  const rest = specs.slice(at);
  const stages = rest.map(({ name, value }) => parserOf(name)(value));
  return { filter, sort, skip, limit, stages, countsOnly: rest[0] !== undefined && looksAtNoField(rest[0]) };
}

/** `$count`, or the `$group` of constants that a driver's countDocuments sends. */
function looksAtNoField({ name, value }: { name: string; value: Value }): boolean {
  if (name === '$count') return true;
  if (name !== '$group' || !isDoc(value)) return false;
  return [...value].every(([field, each]) =>
    field === '_id'
      ? isConstant(each)
      : isDoc(each) && each.size === 1 && isConstant(each.get('$sum') ?? '$'),
  );
}

const isConstant = (value: Value): boolean => value === null || isNumber(value);

function takeWhile(
  specs: readonly { name: string; value: Value }[],
  from: number,
  name: string,
): [Value[], number] {
  const values: Value[] = [];
  let at = from;
  while (specs[at]?.name === name) values.push(specs[at++]?.value ?? null);
  return [values, at];
}

function parseStage(spec: Value): { name: string; value: Value } {
  if (!isDoc(spec))
    throw new EngineError('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  const [[name, value] = ['', null]] = spec;
  if (spec.size !== 1)
    throw new EngineError(
      'Location40323',
      'A pipeline stage specification object must contain exactly one field.',
    );
  parserOf(name);
  return { name, value };
}

/** Stages over documents that are at hand, with nothing left to an index. */
export const parseStages = (list: readonly Value[]): Stage[] =>
  list.map(parseStage).map(({ name, value }) => parserOf(name)(value));

export const stageNames = (): readonly string[] => Object.keys(stageParsers);

function parserOf(name: string): (value: Value) => Stage {
  const parser = Object.hasOwn(stageParsers, name) ? stageParsers[name] : undefined;
  if (parser === undefined)
    throw new EngineError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
  return parser;
}

/** Runs a pipeline over a collection, or over nothing where there is none. */
export async function* runPipeline(
  context: PipelineContext,
  collection: Collection | undefined,
  pipeline: Pipeline,
  variables: Variables,
  hint?: Index,
): AsyncGenerator<Doc[]> {
  const { filter, sort, skip, limit, stages } = pipeline;
  let chunks: AsyncIterable<Doc[]> = nothing();
  if (collection !== undefined) {
    const request = { filter, sort, skip, limit, hint, variables };
    chunks = pipeline.countsOnly
      ? emptyDocuments(context, collection, request)
      : decoded(findDocuments(context, collection, request));
  }
  for (const stage of stages) chunks = stage(chunks, context, variables);
  yield* chunks;
}

async function* decoded(chunks: AsyncIterable<Buffer[]>): AsyncGenerator<Doc[]> {
  for await (const chunk of chunks) yield chunk.map(decodeDocument);
}

/** As many empty documents as there are matches. */
async function* emptyDocuments(
  context: PipelineContext,
  collection: Collection,
  request: FindRequest,
): AsyncGenerator<Doc[]> {
  const size = 10_000;
  const some = Array.from({ length: size }, (): Doc => new Map());
  for (let left = await countDocuments(context, collection, request); left > 0; left -= size)
    yield some.slice(0, left);
}

async function* nothing(): AsyncGenerator<Doc[]> {}

export function asDoc(stage: string, value: Value): Doc {
  if (!isDoc(value)) throw new EngineError('Location15959', `the ${stage} specification must be an object`);
  return value;
}

export function parseSort(value: Value): KeyPart[] {
  if (!isDoc(value)) throw new EngineError('Location15973', 'the $sort key specification must be an object');
  if (value.size === 0) throw new EngineError('Location15976', '$sort stage must have at least one sort key');
  return keyParts(value, (why) => new EngineError('BadValue', `$sort: ${why}`));
}

export function parseCount(stage: string, value: Value, least: number): number {
  const count = isNumber(value) ? toNumber(value) : Number.NaN;
  if (!Number.isInteger(count) || count < least) {
    throw new EngineError(
      stage === '$limit' && count <= 0 ? 'Location15958' : 'Location5107201',
      `invalid argument to ${stage} stage: it must be an integer of at least ${least}`,
    );
  }
  return count;
}
