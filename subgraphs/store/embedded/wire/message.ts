import { decodeCommand, decodeDocument, isOutOfRange } from '../bson/decode';
import { encodeDocument } from '../bson/encode';
import { type Doc, isDoc } from '../bson/value';
import type { Reply } from '../commands/command';
import { EngineError } from '../errors';

const headerLength = 16;
const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;

/** A request that can't be answered, as its frame makes no sense: the connection has to end. */
export class MalformedMessage extends Error {}

interface Request {
  readonly id: number;
  readonly isLegacy: boolean;
  readonly wantsReply: boolean;
  readonly body: Doc;
  readonly documents: readonly Buffer[] | undefined;
}

/** Reads a whole message, its header included. @throws MalformedMessage */
export function readMessage(bytes: Buffer): Request {
  const id = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  try {
    if (opCode === opMsg) return readMsg(bytes, id);
    if (opCode === opQuery) return readQuery(bytes, id);
  } catch (error) {
    if (error instanceof MalformedMessage) throw error;
    if (error instanceof EngineError) throw new MalformedMessage(error.message);
    if (isOutOfRange(error)) throw new MalformedMessage('it ends too early');
    throw error;
  }
  throw new MalformedMessage(`opcode ${opCode} is unknown`);
}

const flag = { checksumPresent: 1, moreToCome: 2 };

function readMsg(bytes: Buffer, id: number): Request {
  const flags = bytes.readUInt32LE(headerLength);
  // The lower half must be understood; of the upper half only exhaustAllowed means something, which may be let go.
  if ((flags & 0xffff & ~(flag.checksumPresent | flag.moreToCome)) !== 0)
    throw new MalformedMessage('unknown required flags');
  const end = bytes.length - ((flags & flag.checksumPresent) !== 0 ? 4 : 0);
  let at = headerLength + 4;
  let command: ReturnType<typeof decodeCommand> | undefined;
  const sequences = new Map<string, Buffer[]>();
  while (at < end) {
    const kind = bytes[at];
    const size = bytes.readInt32LE(at + 1);
    if (size < 5 || at + 1 + size > end) throw new MalformedMessage('a section goes beyond the message');
    const section = bytes.subarray(at + 1, at + 1 + size);
    if (kind === 0 && command === undefined) command = decodeCommand(section);
    else if (kind === 1) readSequence(section, sequences);
    else throw new MalformedMessage(`section of kind ${kind}`);
    at += 1 + size;
  }
  if (command === undefined || at !== end) throw new MalformedMessage('a message without a body');
  const { body } = command;
  let documents = command.documents;
  for (const [name, sequence] of sequences) {
    if (body.has(name) || (name === 'documents' && documents !== undefined))
      throw new MalformedMessage(`'${name}' occurs twice`);
    if (name === 'documents') documents = sequence;
    else body.set(name, sequence.map(decodeDocument));
  }
  return {
    id,
    isLegacy: false,
    wantsReply: (flags & flag.moreToCome) === 0,
    body,
    documents,
  };
}

function readSequence(section: Buffer, sequences: Map<string, Buffer[]>): void {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new MalformedMessage('a sequence without a name');
  const documents: Buffer[] = [];
  let at = nameEnd + 1;
  while (at < section.length) {
    const size = section.readInt32LE(at);
    if (size < 5 || at + size > section.length)
      throw new MalformedMessage('a document goes beyond its sequence');
    documents.push(section.subarray(at, at + size));
    at += size;
  }
  sequences.set(section.toString('utf8', 4, nameEnd), documents);
}

/** The handshake alone comes as OP_QUERY to `admin.$cmd`. */
function readQuery(bytes: Buffer, id: number): Request {
  const nameEnd = bytes.indexOf(0, headerLength + 4);
  const at = nameEnd + 1 + 8;
  const namespace = bytes.toString('utf8', headerLength + 4, nameEnd);
  if (nameEnd < 0 || !namespace.endsWith('.$cmd'))
    throw new MalformedMessage('OP_QUERY is for the handshake only');
  const body: Doc = new Map(decodeDocument(bytes.subarray(at, at + bytes.readInt32LE(at))));
  const query = body.get('$query') ?? body;
  const command = isDoc(query) ? new Map(query) : body;
  const [name = ''] = command.keys();
  if (!['hello', 'ismaster'].includes(name.toLowerCase()))
    throw new MalformedMessage('OP_QUERY is for the handshake only');
  if (!command.has('$db')) command.set('$db', namespace.slice(0, -'.$cmd'.length));
  return { id, isLegacy: true, wantsReply: true, body: command, documents: undefined };
}

let lastId = 0;

export function writeReply(request: Pick<Request, 'id' | 'isLegacy'>, reply: Reply): Buffer[] {
  const document = encodeDocument(reply);
  const head = Buffer.alloc(headerLength + (request.isLegacy ? 20 : 5));
  lastId = (lastId + 1) & 0x7fffffff;
  head.writeInt32LE(head.length + document.length, 0);
  head.writeInt32LE(lastId, 4);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.isLegacy ? opReply : opMsg, 12);
  if (request.isLegacy) {
    head.writeInt32LE(8, headerLength);
    head.writeInt32LE(1, headerLength + 16);
  }
  return [head, document];
}
