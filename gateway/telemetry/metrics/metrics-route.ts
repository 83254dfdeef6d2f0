import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

export const METRICS_PATH = '/metrics';

/** The figures of `registry` for whoever can reach the port, but for no web page of another origin. */
export function serveMetrics(app: FastifyInstance, registry: Registry): void {
  app.get(
    METRICS_PATH,
    {
      onSend: async (_request, reply) => {
        // whatever the origins are that may read answers: these are not answers
        for (const name of Object.keys(reply.getHeaders())) {
          if (name.startsWith('access-control-')) reply.removeHeader(name);
        }
      },
    },
    async (_request, reply) => {
      const figures = await registry.metrics();
      return reply.type(registry.contentType).header('cache-control', 'no-store').send(figures);
    },
  );
}
