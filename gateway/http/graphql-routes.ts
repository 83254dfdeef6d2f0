import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../engine/ask-subgraph';
import type { Admission } from './admission';
import { GRAPHQL_TYPE, HTML_TYPE, JSON_TYPE, type MediaType, rememberChoices } from './media-type';
import { RefusedRequest, refusalOf, sendRefusal } from './refused-request';
import { type DeadlineLimits, readDeadline, withRequestContext } from './request-context';
import type { ShortWay } from './short-way';

export interface GraphqlRoutesOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly shortWay: ShortWay;
  readonly admission: Admission;
  readonly deadlines: DeadlineLimits;
  /** Whether a browser is shown a page where a program is answered. */
  readonly page: boolean;
}

/**
 * GraphQL over HTTP at `/graphql`, also at `/` because Sandbox asks the address that it is served from.
 *
 * Nothing here keeps a web page of another origin from sending a request (no token, no header that it would have to
 * ask leave for), because it would gain nothing: GET changes nothing, POST takes `application/json` only, for which
 * a browser asks leave first, and no cookie or other authority that a browser sends by itself is read. To read the
 * answer, the page's origin must be on the list of CORS.
 */
export async function serveGraphql(app: FastifyInstance, options: GraphqlRoutesOptions): Promise<void> {
  const { apollo, shortWay, admission, deadlines } = options;
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const context = contexts.get(request);
      if (!context) throw new Error('an operation came without a context');
      return context;
    },
  });

  await app.register(async (routes) => {
    routes.removeContentTypeParser('text/plain');
    routes.setErrorHandler((error, request, reply) =>
      sendRefusal(reply, refusalOf(error, request), contentTypeFor(request)),
    );
    // what can be refused without its body is, so that refusing costs little
    routes.addHook('onRequest', async (request) => {
      const type = chooseType(request, options.page);
      if (type === HTML_TYPE) return;
      // Apollo Server would find out that it can't write the answer when it has it, also that of a mutation
      request.headers.accept = type;
      admission.requireRoom();
    });
    for (const url of ['/graphql', '/']) {
      routes.route({
        method: ['GET', 'POST'],
        url,
        handler: async function (request, reply) {
          if (chooseType(request, options.page) === HTML_TYPE) return answer.call(this, request, reply);
          const deadline = readDeadline(request, reply, deadlines);
          return withRequestContext(request, reply, deadline, (context) => {
            const askApollo = async (): Promise<unknown> => {
              contexts.set(request, context);
              return answer.call(this, request, reply);
            };
            return admission.run(context.signal, () => shortWay.answer(request, reply, context, askApollo));
          });
        },
      });
    }
  });
}

const FOR_PROGRAMS: readonly MediaType[] = [JSON_TYPE, GRAPHQL_TYPE];
const FOR_ALL: readonly MediaType[] = [...FOR_PROGRAMS, HTML_TYPE];
const chooseForPrograms = rememberChoices(FOR_PROGRAMS);
const chooseForAll = rememberChoices(FOR_ALL);

/** @throws RefusedRequest 406 */
function chooseType({ method, headers }: FastifyRequest, page: boolean): MediaType {
  const withPage = page && method === 'GET';
  const chosen = withPage ? chooseForAll(headers.accept) : chooseForPrograms(headers.accept);
  if (chosen) return chosen;
  const offered = withPage ? FOR_ALL : FOR_PROGRAMS;
  const message = `the header accept: expected one of ${offered.join(', ')}, got ${JSON.stringify(headers.accept)}`;
  throw new RefusedRequest(406, 'BAD_REQUEST', message);
}

function contentTypeFor({ headers }: FastifyRequest): string {
  return `${headers.accept === GRAPHQL_TYPE ? GRAPHQL_TYPE : JSON_TYPE}; charset=utf-8`;
}
