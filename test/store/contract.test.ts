import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import { type Db, type Document, MongoClient, MongoServerError } from 'mongodb';
import { type EmbeddedEngine, startEmbeddedEngine } from '../../subgraphs/store/embedded/engine';
import { contract, type Row, type Step } from './contract/contract.row';

const otherServer = process.env.MONGODB_URI;
const dataDir = mkdtempSync(join(tmpdir(), 'contract-'));
let engine: EmbeddedEngine | undefined;
let client: MongoClient;
let serverName = 'embedded';

beforeAll(async () => {
  if (otherServer === undefined) {
    engine = await startEmbeddedEngine({ dataDir, port: 0, host: '127.0.0.1', noTableScan: false });
  }
  client = await MongoClient.connect(otherServer ?? engine?.uri ?? '');
  serverName = process.env.MONGODB_NAME ?? (otherServer === undefined ? 'embedded' : 'mongodb');
});

afterAll(async () => {
  await client.close();
  await engine?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const isAsked = ({ engineOnly, notOn }: Row): boolean =>
  otherServer === undefined || !(engineOnly || notOn?.[process.env.MONGODB_NAME ?? '']);

describe.each([...contract])('%s', (file, rows) => {
  it.each(rows.filter(isAsked).map((row) => [row.name, row] as const))('%s', async (name, row) => {
    const db = client.db(`contract_${file.replaceAll('-', '_')}`);
    await db.dropDatabase();
    if (row.documents !== undefined) await run(db, { insert: 'c', documents: row.documents });
    let cursor: unknown;
    for (const step of row.steps) {
      const answer = await answered(db, step.command, cursor);
      expect({ server: serverName, row: name, ...seen(step, answer) }).toEqual({
        server: serverName,
        row: name,
        ...wanted(step),
      });
      cursor = answer.cursor?.id ?? cursor;
    }
  });
});

const run = (db: Db, command: Readonly<Record<string, unknown>>): Promise<Document> =>
  db.command(EJSON.deserialize(command as Document, { relaxed: false }), {
    promoteValues: false,
    promoteLongs: false,
    bsonRegExp: true,
  });

/** A refusal is an answer too. */
async function answered(db: Db, command: Step['command'], cursor: unknown): Promise<Document> {
  const filled = Object.fromEntries(
    Object.entries(command).map(([name, value]) => [
      name,
      JSON.stringify(value).includes('"$cursor"') ? fill(value, cursor) : value,
    ]),
  );
  try {
    return await run(db, filled);
  } catch (error) {
    if (error instanceof MongoServerError) return { ...error.errorResponse, refused: true };
    throw error;
  }
}

const fill = (value: unknown, cursor: unknown): unknown => {
  const id = EJSON.serialize({ id: cursor }, { relaxed: false }).id;
  return Array.isArray(value) ? [id] : id;
};

const plain = (value: unknown): unknown => EJSON.serialize({ value }, { relaxed: false }).value;
const fromTable = (value: unknown): unknown =>
  plain(EJSON.deserialize({ value } as Document, { relaxed: false }).value);
/** One text for one value, the order of fields included. */
const texts = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value));

/** What a step wants to know of an answer, in the same shape as `wanted`. */
function seen(step: Step, answer: Document): Record<string, unknown> {
  const batch: Document[] = answer.cursor?.firstBatch ?? answer.cursor?.nextBatch ?? [];
  const out: Record<string, unknown> = {
    error: answer.refused ? Number(plainNumber(answer.code)) : undefined,
    message: undefined,
  };
  if (answer.refused && step.error === undefined) out.message = answer.errmsg;
  if (step.codeName !== undefined) out.codeName = answer.codeName;
  if (step.ids !== undefined) out.ids = texts(batch.map(({ _id }) => plain(_id)));
  if (step.documents !== undefined) out.documents = texts(batch.map(plain));
  if (step.values !== undefined) out.values = texts((answer.values ?? []).map(plain)).sort();
  if (step.open !== undefined) out.open = answer.cursor?.id.toString() !== '0';
  for (const name of Object.keys(step.reply ?? {}))
    out[`reply.${name}`] = JSON.stringify(plain(answer[name]) ?? null);
  out.writeErrors = (answer.writeErrors ?? []).map((failure: Document, at: number) =>
    Object.fromEntries(
      Object.keys(step.writeErrors?.[at] ?? { index: 0, code: 0, errmsg: '' }).map((name) => [
        name,
        plain(failure[name]),
      ]),
    ),
  );
  return out;
}

function wanted(step: Step): Record<string, unknown> {
  const out: Record<string, unknown> = { error: step.error, message: undefined };
  if (step.codeName !== undefined) out.codeName = step.codeName;
  if (step.ids !== undefined) out.ids = texts(step.ids.map(fromTable));
  if (step.documents !== undefined) out.documents = texts(step.documents.map(fromTable));
  if (step.values !== undefined) out.values = texts(step.values.map(fromTable)).sort();
  if (step.open !== undefined) out.open = step.open;
  for (const [name, value] of Object.entries(step.reply ?? {}))
    out[`reply.${name}`] = JSON.stringify(fromTable(value));
  out.writeErrors = (step.writeErrors ?? []).map(fromTable);
  return out;
}

const plainNumber = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? value.valueOf() : value;
