import { decodeDocument } from '../bson/decode';
import { type Doc, isDoc, isNumber, toWhole, type Value } from '../bson/value';
import { demand, EngineError } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import { matchAll } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { countDocuments, type FindRequest, findDocuments, type Reading } from '../query/find';
import { type Collection, keyParts } from '../storage/catalog';
import { type Stage, stageParsers } from './stages';

/** What a pipeline may read. */
export interface PipelineContext extends Reading {
  readonly database: string;
}

/** A pipeline: what the first stages ask of the collection itself, and the stages after them. */
interface Pipeline extends FindRequest {
  readonly stages: readonly Stage[];
  /** The stages look at no field, so that an index may do. */
  readonly countsOnly: boolean;
}

export const emptyPipeline: Pipeline = {
  filter: matchAll,
  sort: [],
  skip: 0,
  limit: Number.POSITIVE_INFINITY,
  stages: [],
  countsOnly: false,
};

interface StageSpec {
  readonly name: string;
  readonly value: Value;
}

/** Reads a pipeline. @throws EngineError for a stage that is unknown or wrongly used. */
export function parsePipeline(list: readonly Value[]): Pipeline {
  const specs = list.map(readStage);
  const firstOther = specs.findIndex(({ name }) => name !== '$match');
  const filters = specs
    .splice(0, firstOther < 0 ? specs.length : firstOther)
    .map(({ value }) => parseFilter(asDoc('$match', value)));
  const next = (name: string): Value | undefined =>
    specs[0]?.name === name ? specs.shift()?.value : undefined;
  const [sort, skip, limit] = [next('$sort'), next('$skip'), next('$limit')];
  return {
    filter: { kind: 'and', filters },
    sort: sort === undefined ? [] : parseSort(sort),
    skip: skip === undefined ? 0 : parseCount('$skip', skip, 0),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : parseCount('$limit', limit, 1),
    stages: specs.map(({ name, value }) => parserOf(name)(value)),
    countsOnly: specs[0] !== undefined && looksAtNoField(specs[0]),
  };
}

/** `$count`, or the `$group` of constants that a driver's countDocuments sends. */
function looksAtNoField({ name, value }: StageSpec): boolean {
  if (name === '$count') return true;
  if (name !== '$group' || !isDoc(value)) return false;
  return [...value].every(([field, each]) =>
    field === '_id'
      ? isConstant(each)
      : isDoc(each) && each.size === 1 && isConstant(each.get('$sum') ?? '$'),
  );
}

const isConstant = (value: Value): boolean => value === null || isNumber(value);

function readStage(spec: Value): StageSpec {
  demand(isDoc(spec), 'TypeMismatch', "Each element of the 'pipeline' array must be an object");
  const [[name, value] = ['', null]] = spec;
  demand(spec.size === 1, 'Location40323', 'A pipeline stage must have exactly one field.');
  parserOf(name);
  return { name, value };
}

export const stageNames = (): readonly string[] => Object.keys(stageParsers);

function parserOf(name: string): (value: Value) => Stage {
  const parser = Object.hasOwn(stageParsers, name) ? stageParsers[name] : undefined;
  demand(parser !== undefined, 'Location40324', `Unrecognized pipeline stage name: '${name}'`);
  return parser;
}

/** Runs a pipeline over a collection, or over nothing where there is none. */
export function runPipeline(
  context: PipelineContext,
  collection: Collection | undefined,
  pipeline: Pipeline,
): AsyncIterable<Doc[]> {
  const read = pipeline.countsOnly ? emptyDocuments : wholeDocuments;
  const chunks = collection === undefined ? nothing() : read(context, collection, pipeline);
  return pipeline.stages.reduce((before: AsyncIterable<Doc[]>, stage) => stage(before, context), chunks);
}

async function* wholeDocuments(
  context: PipelineContext,
  collection: Collection,
  request: FindRequest,
): AsyncGenerator<Doc[]> {
  for await (const chunk of findDocuments(context, collection, request)) yield chunk.map(decodeDocument);
}

const EMPTY_AT_A_TIME = 10_000;

/** As many empty documents as there are matches. */
async function* emptyDocuments(
  context: PipelineContext,
  collection: Collection,
  request: FindRequest,
): AsyncGenerator<Doc[]> {
  const empty: Doc = new Map(); // one will do, as no stage that gets them changes or keeps it
  for (let left = await countDocuments(context, collection, request); left > 0; left -= EMPTY_AT_A_TIME)
    yield new Array<Doc>(Math.min(left, EMPTY_AT_A_TIME)).fill(empty);
}

export async function* nothing(): AsyncGenerator<never> {}

export function asDoc(stage: string, value: Value): Doc {
  demand(isDoc(value), 'Location15959', `the ${stage} specification must be an object`);
  return value;
}

export function parseSort(value: Value): KeyPart[] {
  demand(isDoc(value), 'Location15973', 'the $sort key specification must be an object');
  demand(value.size > 0, 'Location15976', '$sort stage must have at least one sort key');
  return keyParts(value, (why) => new EngineError('BadValue', `$sort: ${why}`));
}

export function parseCount(stage: string, value: Value, least: number): number {
  const count = toWhole(value);
  demand(
    count !== undefined && count >= least,
    stage === '$limit' && (count ?? 1) <= 0 ? 'Location15958' : 'Location5107201',
    `${stage} wants an integer from ${least} up`,
  );
  return count;
}
