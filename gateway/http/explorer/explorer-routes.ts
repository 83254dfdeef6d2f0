import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { ShowcaseDocument } from './documents';
import { renderPage } from './page-html';

/** Left here by `npm run build`. */
const ASSETS = join(__dirname, 'assets');

/**
 * Nothing from elsewhere, and no script but ours. The editor sets styles on its elements as it measures text,
 * which has no other name in this policy than `unsafe-inline`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at `/explorer`, with the documents that can be answered now as its tabs; works without internet. */
export async function serveExplorer(
  app: FastifyInstance,
  documents: () => ShowcaseDocument[],
): Promise<void> {
  if (!existsSync(ASSETS)) {
    app.log.warn('no /explorer: its page was not built (npm run build does)');
    return;
  }
  await app.register(fastifyStatic, {
    root: ASSETS,
    prefix: '/explorer/assets/',
    index: false,
    decorateReply: false,
  });
  app.get('/explorer', async (_request, reply) =>
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(renderPage(documents())),
  );
}
