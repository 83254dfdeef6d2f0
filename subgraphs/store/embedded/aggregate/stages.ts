import { Int32, Long } from 'bson';
import { encodeStored } from '../bson/encode';
import { type Doc, isDoc, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import { matches } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { maxSortBytes, Sorter } from '../query/sorter';
import type { Variables } from './expression';
import { parseExpression } from './expression.parser';
import { parseGroup, runGroup } from './group';
import { parseLookup, parseUnionWith } from './lookup.stage';
import { asDoc, type PipelineContext, parseCount, parseSort, parseStages } from './pipeline';
import { parseAddFields, parseProjection, parseUnset, type Transform } from './projection';
import { parseUnwind } from './unwind.stage';

/** Turns a stream of documents into another. */
export type Stage = (
  chunks: AsyncIterable<Doc[]>,
  context: PipelineContext,
  variables: Variables,
) => AsyncIterable<Doc[]>;

/** A stage that looks at one document at a time. */
export function each(change: (doc: Doc, variables: Variables) => readonly Doc[]): Stage {
  return async function* (chunks, context, variables) {
    for await (const chunk of chunks) {
      context.checkTime();
      yield chunk.flatMap((doc) => change(doc, variables));
    }
  };
}

const transforming = (transform: Transform): Stage => each((doc, variables) => [transform(doc, variables)]);

export const stageParsers: Readonly<Record<string, (value: Value) => Stage>> = {
  $match: (value) => {
    const filter = parseFilter(asDoc('$match', value));
    return each((doc, variables) => (matches(filter, doc, variables) ? [doc] : []));
  },
  $project: (value) => {
    const spec = asDoc('$project', value);
    if (spec.size === 0)
      throw new EngineError(
        'Location51272',
        'Invalid $project :: caused by :: projection specification must have at least one field',
      );
    return transforming(parseProjection(spec));
  },
  $addFields: (value) => transforming(parseAddFields(asDoc('$addFields', value))),
  $set: (value) => transforming(parseAddFields(asDoc('$set', value))),
  $unset: (value) => transforming(parseUnset(parseNames(value))),
  $group: (value) => {
    const group = parseGroup(value);
    return (chunks, _context, variables) => runGroup(group, chunks, variables);
  },
  $sort: (value) => {
    const parts = parseSort(value);
    return async function* (chunks) {
      const sorter = new Sorter<Doc>(parts, Number.POSITIVE_INFINITY);
      for await (const chunk of chunks)
        for (const doc of chunk) sorter.add(doc, doc, encodeStored(doc).length);
      yield sorter.finish();
    };
  },
  $skip: (value) => {
    const count = parseCount('$skip', value, 0);
    return async function* (chunks) {
      let left = count;
      for await (const chunk of chunks) {
        yield chunk.slice(left);
        left = Math.max(0, left - chunk.length);
      }
    };
  },
  $limit: (value) => {
    const count = parseCount('$limit', value, 1);
    return async function* (chunks) {
      let left = count;
      for await (const chunk of chunks) {
        yield chunk.slice(0, left);
        left -= chunk.length;
        if (left <= 0) return;
      }
    };
  },
  $count: (value) => {
    if (typeof value !== 'string' || !/^[^$.\0][^.\0]*$/.test(value))
      throw new EngineError('Location40156', 'the count field must be a non-empty string without $ or .');
    return async function* (chunks) {
      let count = 0;
      for await (const chunk of chunks) count += chunk.length;
      if (count > 0)
        yield [new Map([[value, count > 0x7fffffff ? Long.fromNumber(count) : new Int32(count)]])];
    };
  },
  $unwind: parseUnwind,
  $lookup: parseLookup,
  $unionWith: parseUnionWith,
  $facet: parseFacet,
  $replaceRoot: (value) => {
    const spec = asDoc('$replaceRoot', value);
    const root = spec.get('newRoot');
    if (root === undefined || spec.size !== 1)
      throw new EngineError('IDLFailedToParse', "$replaceRoot wants the one field 'newRoot'");
    return replacing(root);
  },
  $replaceWith: (value) => replacing(value),
  $sortByCount: (value) => {
    const isExpression =
      typeof value === 'string'
        ? value.startsWith('$')
        : isDoc(value) && (value.keys().next().value?.startsWith('$') ?? false);
    if (!isExpression)
      throw new EngineError(
        'Location40149',
        'the sortByCount field must be a $-prefixed path or an expression',
      );
    const group = parseGroup(
      new Map<string, Value>([
        ['_id', value],
        ['count', new Map([['$sum', new Int32(1)]])],
      ]),
    );
    const sort = stageParsers.$sort?.(new Map([['count', new Int32(-1)]]));
    return (chunks, context, variables) =>
      sort?.(runGroup(group, chunks, variables), context, variables) ?? chunks;
  },
};

function replacing(value: Value): Stage {
  const expression = parseExpression(value);
  return each((doc, variables) => {
    const root = expression(doc, variables);
    if (!isDoc(root))
      throw new EngineError('Location40228', "'newRoot' expression must evaluate to an object");
    return [root];
  });
}

function parseNames(value: Value): string[] {
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
  if (names.length === 0 || (Array.isArray(value) && names.length < value.length)) {
    throw new EngineError('Location31002', '$unset specification must be a string or an array of strings');
  }
  return names;
}

function parseFacet(value: Value): Stage {
  const spec = asDoc('$facet', value);
  if (spec.size === 0)
    throw new EngineError('Location40169', 'the $facet specification must be a non-empty object');
  const facets = [...spec].map(([name, list]) => {
    if (!Array.isArray(list))
      throw new EngineError('Location40170', `arguments to $facet must be arrays, ${name} is not`);
    if (list.some((stage) => isDoc(stage) && stage.has('$facet')))
      throw new EngineError('Location40600', '$facet is not allowed to be used within a $facet stage');
    return { name, stages: parseStages(list) };
  });
  return async function* (chunks, context, variables) {
    const docs: Doc[] = [];
    let size = 0;
    for await (const chunk of chunks) {
      for (const doc of chunk) size += encodeStored(doc).length;
      if (size > maxSortBytes) throw refuse('a $facet over more than 100 MB');
      docs.push(...chunk);
    }
    const result: Doc = new Map();
    for (const { name, stages } of facets) {
      let stream: AsyncIterable<Doc[]> = once(docs);
      for (const stage of stages) stream = stage(stream, context, variables);
      const found: Doc[] = [];
      for await (const chunk of stream) found.push(...chunk);
      result.set(name, found);
    }
    yield [result];
  };
}

async function* once(docs: Doc[]): AsyncGenerator<Doc[]> {
  yield docs;
}
