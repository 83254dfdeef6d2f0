import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import { DURATION_BUCKETS, seconds } from './durations';

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);
const TOO_LARGE = 413;

/** Times every request that is answered; `tooLarge` is told of those whose body went beyond its limit. */
export function watchHttp(app: FastifyInstance, registry: Registry, tooLarge: () => void): void {
  const durations = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer; the route is the pattern, if any fits.',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'] as const,
    buckets: DURATION_BUCKETS,
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const method = METHODS.has(request.method) ? request.method : '_OTHER';
    const { statusCode } = reply;
    durations.observe(
      {
        http_request_method: method,
        http_route: request.routeOptions.url ?? '',
        http_response_status_code: String(statusCode),
      },
      seconds(reply.elapsedTime),
    );
    if (statusCode === TOO_LARGE) tooLarge();
  });
}
