import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { logErrors, MASKED_MESSAGE, maskError } from './errors';
import { createHttpServer, listen, type Readiness } from './http-server';
import type { Listening } from './lifecycle';
import { allowLocalHostOnly, isLoopback } from './local-only';
import type { Logger } from './logger';

export interface GraphqlServerOptions<C extends object> {
  readonly schema: GraphQLSchema;
  /** Made anew for each request, so that loaders never keep what another request read. */
  readonly context: () => Promise<C>;
  readonly readiness: () => Promise<Readiness>;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
}

/** Representations of 500 entities with what @requires adds fit many times. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

/** A subgraph at `/graphql`, for a gateway to ask. */
export async function startGraphqlServer<C extends object>(
  options: GraphqlServerOptions<C>,
): Promise<Listening> {
  const { schema, context, log } = options;
  const app = createHttpServer({ log, readiness: options.readiness, bodyLimitBytes: BODY_LIMIT_BYTES });
  if (isLoopback(options.host)) allowLocalHostOnly(app);
  const apollo = new ApolloServer<C>({
    schema,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it would wrap every field, for hints that the schema does not give
      logErrors(log),
    ],
    formatError: maskError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    logger: log,
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: answeringFailures(context, log) });
  const listening = await listen(app, options.host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  return { url: `${listening.url}/graphql`, stop: () => apollo.stop() };
}

/** Apollo Server logs nothing of a context that can't be made, and answers with a status that says little. */
function answeringFailures<C>(
  context: () => Promise<C>,
  log: Logger,
): (request: FastifyRequest) => Promise<C> {
  return async ({ id }) => {
    try {
      return await context();
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      log.error({ err: error, requestId: id }, 'request failed before its first field');
      throw new GraphQLError(MASKED_MESSAGE, {
        extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 200 } },
      });
    }
  };
}
