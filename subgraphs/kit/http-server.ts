import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Listening } from './lifecycle';
import type { Logger } from './logger';

/** What a service needs to answer, by name: `ok`, or why it is not there. */
export type Readiness = Readonly<Record<string, string>>;

export interface HttpServerOptions {
  readonly log: Logger;
  /** Asked by `/health/ready`; `/health/live` only says that the process answers. */
  readonly readiness: () => Promise<Readiness>;
  readonly bodyLimitBytes: number;
}

/** A fastify server with request ids and the two health routes; nothing listens yet. */
export function createHttpServer({ log, readiness, bodyLimitBytes }: HttpServerOptions): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    return503OnClosing: false, // a request that came on an open connection is answered; the connection then closes
    requestIdHeader: false,
    genReqId: (request) => acceptedRequestId(request.headers['x-request-id']) ?? randomUUID(),
  });
  app.addHook('onRequest', async (request, reply) => {
    request.headers['x-request-id'] = request.id;
    reply.header('x-request-id', request.id);
  });
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const checks = await readiness();
    const ready = Object.values(checks).every((state) => state === 'ok');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks });
  });
  return app;
}

/** An id given by a caller goes into logs and headers, so it must be short and plain. */
function acceptedRequestId(given: string | string[] | undefined): string | undefined {
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : undefined;
}

/** Accepts connections; port 0 takes a free one. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<Listening> {
  const url = await app.listen({ host, port });
  return { url, stop: () => app.close() };
}
