import { Int32, Long } from 'bson';
import { encodeStored } from '../bson/encode';
import { type Doc, hasOperators, isDoc, type Value } from '../bson/value';
import { demand } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import { matches } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { sliced } from '../query/find';
import { Sorter } from '../query/sorter';
import type { Transform } from './expression';
import { parseExpression } from './expression.parser';
import { parseGroup, runGroup } from './group';
import { parseLookup } from './lookup.stage';
import { asDoc, type PipelineContext, parseCount, parseSort } from './pipeline';
import { parseAddFields, parseProjection, parseUnset } from './projection';
import { parseUnwind } from './unwind.stage';

/** Turns a stream of documents into another. */
export type Stage = (chunks: AsyncIterable<Doc[]>, context: PipelineContext) => AsyncIterable<Doc[]>;

/** A stage that looks at one document at a time. */
export function each(change: (doc: Doc) => readonly Doc[]): Stage {
  return async function* (chunks, context) {
    for await (const chunk of chunks) {
      context.checkTime();
      yield chunk.flatMap((doc) => change(doc));
    }
  };
}

const transforming = (transform: Transform): Stage => each((doc) => [transform(doc)]);

export const stageParsers: Readonly<Record<string, (value: Value) => Stage>> = {
  $match: (value) => {
    const filter = parseFilter(asDoc('$match', value));
    return each((doc) => (matches(filter, doc) ? [doc] : []));
  },
  $project: (value) => {
    const spec = asDoc('$project', value);
    demand(spec.size !== 0, 'Location51272', '$project needs at least one field');
    return transforming(parseProjection(spec));
  },
  $addFields: (value) => transforming(parseAddFields(asDoc('$addFields', value))),
  $set: (value) => transforming(parseAddFields(asDoc('$set', value))),
  $unset: (value) => transforming(parseUnset(parseNames(value))),
  $group: (value) => {
    const group = parseGroup(value);
    return (chunks) => runGroup(group, chunks);
  },
  $sort: (value) => {
    const parts = parseSort(value);
    return (chunks) => sorted(chunks, parts);
  },
  $skip: (value) => {
    const count = parseCount('$skip', value, 0);
    return (chunks) => sliced(chunks, count);
  },
  $limit: (value) => {
    const count = parseCount('$limit', value, 1);
    return (chunks) => sliced(chunks, 0, count);
  },
  $count: (value) => {
    demand(
      typeof value === 'string' && /^[^$.\0][^.\0]*$/.test(value),
      'Location40156',
      '$count wants a field name',
    );
    return async function* (chunks) {
      let count = 0;
      for await (const chunk of chunks) count += chunk.length;
      if (count > 0)
        yield [new Map([[value, count > 0x7fffffff ? Long.fromNumber(count) : new Int32(count)]])];
    };
  },
  $unwind: parseUnwind,
  $lookup: parseLookup,
  $replaceRoot: (value) => {
    const spec = asDoc('$replaceRoot', value);
    const root = spec.get('newRoot');
    demand(root !== undefined && spec.size === 1, 'IDLFailedToParse', "$replaceRoot wants 'newRoot' alone");
    return replacing(root);
  },
  $replaceWith: (value) => replacing(value),
  $sortByCount: (value) => {
    demand(
      typeof value === 'string' ? value.startsWith('$') : hasOperators(value),
      'Location40149',
      '$sortByCount wants an expression',
    );
    const one = new Map([['$sum', new Int32(1)]]);
    const group = parseGroup(
      new Map<string, Value>([
        ['_id', value],
        ['count', one],
      ]),
    );
    const parts = [{ name: 'count', path: ['count'], descending: true }];
    return (chunks) => sorted(runGroup(group, chunks), parts);
  },
};

async function* sorted(chunks: AsyncIterable<Doc[]>, parts: readonly KeyPart[]): AsyncGenerator<Doc[]> {
  const sorter = new Sorter<Doc>(parts, Number.POSITIVE_INFINITY);
  for await (const chunk of chunks) for (const doc of chunk) sorter.add(doc, doc, encodeStored(doc).length);
  yield sorter.finish();
}

function replacing(value: Value): Stage {
  const expression = parseExpression(value);
  return each((doc) => {
    const root = expression(doc);
    demand(isDoc(root), 'Location40228', "'newRoot' expression must evaluate to an object");
    return [root];
  });
}

function parseNames(value: Value): string[] {
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
  demand(
    names.length > 0 && (!Array.isArray(value) || names.length === value.length),
    'Location31002',
    '$unset wants names of fields',
  );
  return names;
}
