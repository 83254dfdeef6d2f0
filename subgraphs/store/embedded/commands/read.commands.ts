import type { Variables } from '../aggregate/expression';
import { parseVariables } from '../aggregate/expression.parser';
import { parsePipeline, runPipeline } from '../aggregate/pipeline';
import { parseProjection } from '../aggregate/projection';
import { decodeDocument } from '../bson/decode';
import { encodeStored, maxDocumentBytes } from '../bson/encode';
import { type Doc, isDoc, isNumber, type Maybe, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import { keyText } from '../keys/value.key';
import { parseFilter } from '../query/filter.parser';
import {
  countDocuments,
  deadline,
  type FindRequest,
  findDocuments,
  projected,
  type Reading,
} from '../query/find';
import { type Collection, keyParts, parseNamespace } from '../storage/catalog';
import {
  boolField,
  type Call,
  type Command,
  countField,
  docField,
  hintedIndex,
  type Reply,
  target,
} from './command';

export function startReading(call: Call): Reading & { liftDeadline: () => void } {
  const { store } = call.engine;
  const { check, lift } = deadline(countField(call.body, 'maxTimeMS') ?? 0);
  return { store, snapshot: store.level.snapshot(), checkTime: check, liftDeadline: lift };
}

export const sortField = (doc: Doc, name: string) =>
  keyParts(
    docField(doc, name) ?? new Map(),
    (why) => new EngineError('BadValue', `bad sort specification: ${why}`),
  );

function findRequest(body: Doc, collection: Collection | undefined, filterName: string): FindRequest {
  return {
    filter: parseFilter(docField(body, filterName) ?? new Map()),
    sort: sortField(body, 'sort'),
    skip: countField(body, 'skip') ?? 0,
    limit: countField(body, 'limit') || Number.POSITIVE_INFINITY,
    hint: collection === undefined ? undefined : hintedIndex(collection, body.get('hint')),
    variables: letVariables(body),
  };
}

function letVariables(body: Doc): Variables {
  return new Map(
    parseVariables(docField(body, 'let') ?? new Map()).map(([name, each]) => [
      name,
      each(new Map(), new Map()),
    ]),
  );
}

async function* nothing(): AsyncGenerator<Buffer[]> {}

async function find(call: Call): Promise<Reply> {
  const { body, engine } = call;
  const { namespace, collection } = target(call);
  for (const name of [
    'noCursorTimeout',
    'tailable',
    'awaitData',
    'allowPartialResults',
    'returnKey',
    'showRecordId',
  ]) {
    if (boolField(body, name)) throw refuse(`the option '${name}' of find`);
  }
  const request = findRequest(body, collection, 'filter');
  const spec = docField(body, 'projection');
  const transform = spec === undefined || spec.size === 0 ? undefined : parseProjection(spec);
  const batchSize = countField(body, 'batchSize');
  const reading = startReading(call);
  const found = collection === undefined ? nothing() : findDocuments(reading, collection, request);
  const chunks = transform === undefined ? found : projected(found, transform, request.variables);
  const reply = await engine.cursors.open(
    { namespace, chunks, snapshot: reading.snapshot },
    batchSize,
    boolField(body, 'singleBatch'),
  );
  reading.liftDeadline();
  return reply;
}

/** Runs a read that is over with its answer. */
async function reading<T>(call: Call, read: (reading: Reading) => Promise<T>): Promise<T> {
  const started = startReading(call);
  try {
    return await read(started);
  } finally {
    await started.snapshot.close();
  }
}

async function count(call: Call): Promise<Reply> {
  const { collection } = target(call);
  const request = findRequest(call.body, collection, 'query');
  if (collection === undefined) return { n: 0 };
  return { n: await reading(call, (started) => countDocuments(started, collection, request)) };
}

async function distinct(call: Call): Promise<Reply> {
  const { collection } = target(call);
  const key = call.body.get('key');
  if (typeof key !== 'string' || key === '')
    throw new EngineError('IDLFailedToParse', "BSON field 'distinct.key' is missing but a required field");
  const path = key.split('.');
  if (path.some((part) => /^\d+$/.test(part))) throw refuse('distinct by a position in an array');
  const request = findRequest(call.body, collection, 'query');
  const values = new Map<string, Value>();
  let size = 0;
  if (collection !== undefined) {
    await reading(call, async (started) => {
      for await (const chunk of findDocuments(started, collection, request)) {
        for (const bytes of chunk)
          for (const value of valuesAt(decodeDocument(bytes), path, 0)) {
            const text = keyText(value);
            if (!values.has(text)) size += text.length;
            values.set(text, value);
          }
        if (size > maxDocumentBytes) throw new EngineError('Location17217', 'distinct too big, 16mb cap');
      }
    });
  }
  return { values: [...values.values()] };
}

function* valuesAt(value: Maybe, path: readonly string[], at: number): Generator<Value> {
  if (at < path.length && isDoc(value)) yield* valuesAt(value.get(path[at] ?? ''), path, at + 1);
  else if (Array.isArray(value)) {
    for (const element of value) {
      if (at === path.length) yield element;
      else if (isDoc(element)) yield* valuesAt(element, path, at);
    }
  } else if (at === path.length && value !== undefined) yield value;
}

async function aggregate(call: Call): Promise<Reply> {
  const { body, database, engine } = call;
  const list = body.get('pipeline');
  if (!Array.isArray(list))
    throw new EngineError('TypeMismatch', "'pipeline' option must be specified as an array");
  const options = docField(body, 'cursor');
  if (options === undefined)
    throw new EngineError(
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  if (isNumber(body.get('aggregate'))) throw refuse('an aggregate without a collection');
  const batchSize = countField(options, 'batchSize');
  const { namespace, collection } = target(call);
  const pipeline = parsePipeline(list);
  const hint = collection === undefined ? undefined : hintedIndex(collection, body.get('hint'));
  const variables = letVariables(body);
  const started = startReading(call);
  const collectionOf = (name: string): Collection | undefined =>
    engine.store.find(database, parseNamespace(database, name).name);
  const context = { ...started, database, collectionOf };
  const chunks = encoded(runPipeline(context, collection, pipeline, variables, hint));
  const reply = await engine.cursors.open(
    { namespace, chunks, snapshot: started.snapshot },
    batchSize,
    false,
  );
  started.liftDeadline();
  return reply;
}

async function* encoded(chunks: AsyncIterable<Doc[]>): AsyncGenerator<Buffer[]> {
  for await (const chunk of chunks) yield chunk.map(encodeStored);
}

const queryFields = {
  skip: 'number',
  limit: 'number',
  hint: 'any',
  collation: 'object',
  let: 'object',
} as const;

export const readCommands: Readonly<Record<string, Command>> = {
  find: {
    fields: {
      ...queryFields,
      find: 'string',
      filter: 'object',
      sort: 'object',
      projection: 'object',
      batchSize: 'number',
      singleBatch: 'bool',
      allowDiskUse: 'bool',
      noCursorTimeout: 'bool',
      tailable: 'bool',
      awaitData: 'bool',
      allowPartialResults: 'bool',
      returnKey: 'bool',
      showRecordId: 'bool',
    },
    run: find,
  },
  count: {
    fields: {
      count: 'string',
      query: 'object',
      skip: 'number',
      limit: 'number',
      hint: 'any',
      collation: 'object',
    },
    run: count,
  },
  distinct: {
    fields: { distinct: 'string', key: 'string', query: 'object', hint: 'any', collation: 'object' },
    run: distinct,
  },
  aggregate: {
    fields: {
      aggregate: 'any',
      pipeline: 'array',
      cursor: 'object',
      allowDiskUse: 'bool',
      hint: 'any',
      collation: 'object',
      let: 'object',
      bypassDocumentValidation: 'bool',
    },
    run: aggregate,
  },
};
