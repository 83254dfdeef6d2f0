import type { Socket } from 'node:net';
import type { Engine } from '../commands/command';
import { runCommand } from '../commands/registry';
import { maxMessageBytes } from '../commands/server.commands';
import { MalformedMessage, readMessage, writeReply } from './message';

interface ConnectionOptions {
  readonly engine: Engine;
  readonly id: number;
  readonly log: (message: string) => void;
}

/** Answers a client's messages one after another until it leaves, or sends what is no message. */
export async function serveConnection(socket: Socket, options: ConnectionOptions): Promise<void> {
  try {
    for await (const message of messages(socket)) {
      const replied = await answer(socket, message, options);
      if (!replied) return;
    }
  } catch (error) {
    if (error instanceof MalformedMessage) options.log(`connection ${options.id} closed: ${error.message}`);
    else if (!isDisconnect(error))
      options.log(`connection ${options.id} failed: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    socket.destroy();
  }
}

/** Cuts the stream into messages; reading waits while a message is answered, so a client can't pile them up. */
async function* messages(socket: Socket): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  let wanted = 4;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    parts.push(chunk);
    size += chunk.length;
    while (size >= wanted) {
      const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
      const length = bytes.readInt32LE(0);
      if (length < 21 || length > maxMessageBytes) throw new MalformedMessage(`a message of ${length} bytes`);
      parts = [bytes];
      wanted = length;
      if (size < length) break;
      yield bytes.subarray(0, length);
      parts = [bytes.subarray(length)];
      size -= length;
      wanted = 4;
    }
  }
}

async function answer(
  socket: Socket,
  bytes: Buffer,
  { engine, id, log }: ConnectionOptions,
): Promise<boolean> {
  const request = readMessage(bytes);
  const database = request.body.get('$db');
  const call = {
    engine,
    connectionId: id,
    database: typeof database === 'string' ? database : '',
    body: request.body,
    documents: request.documents,
  };
  const reply = await runCommand(call, log);
  if (!request.wantsReply) return true;
  const [head, document] = writeReply(request, reply);
  socket.cork();
  socket.write(head as Buffer);
  const hasRoom = socket.write(document as Buffer);
  socket.uncork();
  if (hasRoom || socket.destroyed) return !socket.destroyed;
  // Waits until the client has taken it, or has gone.
  return new Promise((resolve) => {
    const settle = (): void => {
      socket.off('drain', settle);
      socket.off('close', settle);
      resolve(!socket.destroyed);
    };
    socket.on('drain', settle);
    socket.on('close', settle);
  });
}

const isDisconnect = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(error.code));
