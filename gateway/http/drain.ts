import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../engine/ask-subgraph';

/**
 * Lets requests that run end when the server stops: nothing new is accepted, connections close with their answer,
 * and what has not ended after `drainMs` is cut off. A connection that carries no request is not waited for.
 */
export function drain(app: FastifyInstance, drainMs: number): ApolloServerPlugin<RequestContext> {
  let draining = false;
  let running = 0;
  /** Browsers open connections that they may never use. */
  const cutIfIdle = (): void => {
    if (!draining || running > 0) return;
    if (app.server.listening) setImmediate(cutIfIdle);
    else app.server.closeAllConnections();
  };
  app.addHook('onRequest', async (_request, reply) => {
    running += 1;
    reply.raw.once('close', () => {
      running -= 1;
      setImmediate(cutIfIdle);
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  return {
    serverWillStart: async () => ({
      drainServer: async () => {
        draining = true;
        const timer = setTimeout(() => app.server.closeAllConnections(), drainMs);
        cutIfIdle();
        try {
          await app.close();
        } finally {
          clearTimeout(timer);
        }
      },
    }),
  };
}
