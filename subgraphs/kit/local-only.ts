import type { FastifyInstance } from 'fastify';

export const LOOPBACK_ADDRESSES = ['localhost', '127.0.0.1', '::1'];

/** Whether a server that listens on `host` is reached from this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK_ADDRESSES.includes(host);

/** With or without a port; an IPv6 address comes in brackets. */
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses every request that was addressed to another name: a web page whose name its owner points to 127.0.0.1
 * (DNS rebinding) is of the same origin as we are, so neither loopback nor CORS keeps it from reading.
 */
export function allowLocalHostOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (LOCAL_HOST.test(request.headers.host ?? '')) return;
    await reply.code(403).send({
      error: 'FOREIGN_HOST',
      message: 'this service answers on this machine only: address it as localhost, 127.0.0.1 or [::1]',
    });
  });
}
