import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { MASKED_MESSAGE } from '../../subgraphs/kit/errors';
import { LIMIT_CODE } from './operation-limits';

/** Why a request was not taken on, before its document was read. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Answers in the form that a GraphQL client reads errors in. */
export function sendRefusal(reply: FastifyReply, refusal: RefusedRequest, contentType: string): FastifyReply {
  const { status, code, message, details, headers } = refusal;
  const errors: GraphQLFormattedError[] = [{ message, extensions: { code, ...details } }];
  return reply.code(status).headers(headers).type(contentType).send(JSON.stringify({ errors }));
}

/** What is told of anything that kept a request from being answered; what is no mistake of the client is logged. */
export function refusalOf(error: unknown, request: FastifyRequest): RefusedRequest {
  if (error instanceof RefusedRequest) return error;
  const { code, statusCode } = fastifyErrorOf(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(request);
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const got = JSON.stringify(request.headers['content-type'] ?? null);
    return new RefusedRequest(
      415,
      'BAD_REQUEST',
      `the header content-type: expected application/json, got ${got}`,
    );
  }
  if (error instanceof Error && statusCode >= 400 && statusCode < 500) {
    return new RefusedRequest(statusCode, 'BAD_REQUEST', error.message);
  }
  request.log.error({ err: error, requestId: request.id }, 'request failed');
  return new RefusedRequest(500, 'INTERNAL_SERVER_ERROR', MASKED_MESSAGE);
}

function tooLarge({ headers, routeOptions, server }: FastifyRequest): RefusedRequest {
  const most = routeOptions.bodyLimit ?? server.initialConfig.bodyLimit ?? 0;
  const found = Number(headers['content-length']);
  const got = Number.isFinite(found) ? `this one has ${found}` : 'this one has more';
  const message = `the request is too large: this gateway reads ${most} bytes at the most, ${got} (bodyBytes)`;
  const details = { limit: 'bodyBytes', most, ...(Number.isFinite(found) && { found }) };
  return new RefusedRequest(413, LIMIT_CODE, message, details);
}

function fastifyErrorOf(error: unknown): { readonly code: unknown; readonly statusCode: number } {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return { code, statusCode: typeof statusCode === 'number' ? statusCode : 500 };
}
