import type { Transform } from '../aggregate/expression';
import { nothing, parsePipeline, runPipeline } from '../aggregate/pipeline';
import { parseProjection } from '../aggregate/projection';
import { decodeDocument } from '../bson/decode';
import { encodeStored, maxDocumentBytes } from '../bson/encode';
import { type Doc, isDoc, isNumber, type Value } from '../bson/value';
import { demand, EngineError, refuse } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import { keyText } from '../keys/value.key';
import { someAt } from '../query/filter';
import { parseFilter } from '../query/filter.parser';
import { countDocuments, type FindRequest, findDocuments, type Reading, startReading } from '../query/find';
import { keyParts } from '../storage/catalog';
import {
  boolField,
  type Call,
  type Command,
  checkFields,
  countField,
  docField,
  type Reply,
  target,
} from './command';

const readingFor = (call: Call): Reading =>
  startReading(call.engine.store, countField(call.body, 'maxTimeMS'));

export const sortField = (body: Doc): KeyPart[] =>
  keyParts(docField(body, 'sort'), (why) => new EngineError('BadValue', `bad sort specification: ${why}`));

const findRequest = (body: Doc, filterName: string): FindRequest => ({
  filter: parseFilter(docField(body, filterName)),
  sort: sortField(body),
  skip: countField(body, 'skip') ?? 0,
  limit: countField(body, 'limit') || Number.POSITIVE_INFINITY,
});

/** Options of find that ask for what the engine can't do, unless they are false. */
const unsupported = {
  noCursorTimeout: 'bool',
  tailable: 'bool',
  awaitData: 'bool',
  allowPartialResults: 'bool',
  returnKey: 'bool',
  showRecordId: 'bool',
} as const;

async function find(call: Call): Promise<Reply> {
  const { body } = call;
  const { namespace } = target(call);
  const refused = Object.keys(unsupported).find((name) => boolField(body, name));
  if (refused !== undefined) throw refuse(`the option '${refused}' of find`);
  const request = findRequest(body, 'filter');
  const spec = docField(body, 'projection');
  const transform = spec.size === 0 ? undefined : parseProjection(spec);
  return openCursor(call, body, (reading) => {
    const collection = reading.catalog.get(namespace);
    const found = collection === undefined ? nothing() : findDocuments(reading, collection, request);
    return transform === undefined ? found : projected(found, transform);
  });
}

async function* projected(chunks: AsyncIterable<Buffer[]>, transform: Transform): AsyncGenerator<Buffer[]> {
  for await (const chunk of chunks)
    yield chunk.map((bytes) => encodeStored(transform(decodeDocument(bytes))));
}

/** Answers with the first batch of what is read, and keeps the rest behind a cursor. */
async function openCursor(
  call: Call,
  options: Doc,
  read: (reading: Reading) => AsyncGenerator<Buffer[]>,
): Promise<Reply> {
  const { namespace } = target(call);
  const batchSize = countField(options, 'batchSize');
  const reading = readingFor(call);
  const { snapshot } = reading;
  let chunks: AsyncGenerator<Buffer[]>;
  try {
    chunks = read(reading);
  } catch (error) {
    await snapshot.close();
    throw error;
  }
  const isSingle = boolField(options, 'singleBatch');
  const reply = await call.engine.cursors.open({ namespace, chunks, snapshot }, batchSize, isSingle);
  reading.liftDeadline();
  return reply;
}

async function count(call: Call): Promise<Reply> {
  const { namespace } = target(call);
  const request = findRequest(call.body, 'query');
  const reading = readingFor(call);
  try {
    const collection = reading.catalog.get(namespace);
    return { n: collection === undefined ? 0 : await countDocuments(reading, collection, request) };
  } finally {
    await reading.snapshot.close();
  }
}

async function distinct(call: Call): Promise<Reply> {
  const { namespace } = target(call);
  const key = call.body.get('key');
  demand(typeof key === 'string' && key !== '', 'IDLFailedToParse', "'distinct.key' is a required field");
  const path = key.split('.');
  if (path.some((part) => /^\d+$/.test(part))) throw refuse('distinct by a position in an array');
  const request = findRequest(call.body, 'query');
  const values = new Map<string, Value>();
  const reading = readingFor(call);
  try {
    const collection = reading.catalog.get(namespace);
    let size = 0;
    for await (const chunk of collection === undefined ? [] : findDocuments(reading, collection, request)) {
      for (const value of chunk.flatMap((bytes) => valuesOf(decodeDocument(bytes), path))) {
        const text = keyText(value);
        if (values.has(text)) continue;
        values.set(text, value);
        size += text.length;
      }
      demand(size <= maxDocumentBytes, 'Location17217', 'distinct too big, 16mb cap');
    }
  } finally {
    await reading.snapshot.close();
  }
  return { values: [...values.values()] };
}

/** The values at a path; an array there stands for its elements. */
function valuesOf(doc: Doc, path: readonly string[]): Value[] {
  const values: Value[] = [];
  someAt(doc, path, 0, false, (value) => {
    if (Array.isArray(value)) values.push(...value);
    else if (value !== undefined) values.push(value);
    return false;
  });
  return values;
}

async function aggregate(call: Call): Promise<Reply> {
  const { body, database } = call;
  const [list, options] = [body.get('pipeline'), body.get('cursor')];
  demand(Array.isArray(list), 'TypeMismatch', "'pipeline' option must be specified as an array");
  demand(isDoc(options), 'FailedToParse', "The 'cursor' option is required, except with explain");
  if (isNumber(body.get('aggregate'))) throw refuse('an aggregate without a collection');
  const { namespace } = target(call);
  const pipeline = parsePipeline(list);
  checkFields('aggregate.cursor', options, { batchSize: 'number' });
  return openCursor(call, options, (reading) =>
    encoded(runPipeline({ ...reading, database }, reading.catalog.get(namespace), pipeline)),
  );
}

async function* encoded(chunks: AsyncIterable<Doc[]>): AsyncGenerator<Buffer[]> {
  for await (const chunk of chunks) yield chunk.map(encodeStored);
}

export const readCommands: Readonly<Record<string, Command>> = {
  find: {
    fields: {
      ...unsupported,
      find: 'string',
      filter: 'object',
      sort: 'object',
      projection: 'object',
      skip: 'number',
      limit: 'number',
      batchSize: 'number',
      singleBatch: 'bool',
      allowDiskUse: 'bool',
      collation: 'object',
    },
    run: find,
  },
  count: {
    fields: { count: 'string', query: 'object', skip: 'number', limit: 'number', collation: 'object' },
    run: count,
  },
  distinct: {
    fields: { distinct: 'string', key: 'string', query: 'object', collation: 'object' },
    run: distinct,
  },
  aggregate: {
    fields: {
      aggregate: 'any',
      pipeline: 'array',
      cursor: 'object',
      allowDiskUse: 'bool',
      collation: 'object',
      bypassDocumentValidation: 'bool',
    },
    run: aggregate,
  },
};
