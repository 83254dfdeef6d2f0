import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RunningExports } from './running-exports';

export interface StreamedFile {
  readonly name: string;
  readonly type: string;
  readonly chunks: AsyncGenerator<string, void, void>;
  /** Address of what describes the file; null where nothing does. */
  readonly describedBy: string | null;
}

/**
 * Sends a file chunk by chunk, each asked only when the client has room for it. The first is there before the
 * status is: what fails until then is a plain error. What fails later cuts the connection, so that no client can
 * take a part for the whole. A client that takes nothing for `stalledMs` is let go.
 * @throws ExportError when there are too many at once, or when the first chunk fails
 */
export async function sendStreamed(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, type, chunks, describedBy }: StreamedFile,
  { running, stalledMs }: { readonly running: RunningExports; readonly stalledMs: number },
): Promise<unknown> {
  const place = running.begin();
  let first: IteratorResult<string, void>;
  try {
    first = await chunks.next();
  } catch (error) {
    place.end();
    throw error;
  }
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
  if (describedBy !== null) {
    reply.header('link', `<${describedBy}>; rel="describedby"; type="application/json"`);
  }
  if (request.method === 'HEAD') {
    place.end();
    await chunks.return();
    return reply.send();
  }
  // bytes, not chunks, are what the stream holds back: one chunk is enough to fill it
  const stream = Readable.from(rest(first, chunks, name, request), { objectMode: false });
  place.endWith(stream);
  // a close is how files end in HTTP/1.0, so it takes a reset to break one off
  if (request.raw.httpVersion === '1.0') stream.once('error', () => reply.raw.socket?.resetAndDestroy());
  reply.raw.setTimeout(stalledMs, () => {
    stream.destroy(new Error(`the client took nothing for ${stalledMs} ms`));
  });
  return reply.send(stream);
}

async function* rest(
  first: IteratorResult<string, void>,
  chunks: AsyncGenerator<string, void, void>,
  name: string,
  { log }: FastifyRequest,
): AsyncGenerator<string, void, void> {
  let sent = 0;
  try {
    if (!first.done && first.value !== '') yield first.value;
    for await (const chunk of chunks) {
      sent += 1;
      if (chunk !== '') yield chunk;
    }
  } catch (error) {
    log.error({ err: error, export: name, pagesSent: sent }, 'export broken off: %s', name);
    throw error;
  }
}
