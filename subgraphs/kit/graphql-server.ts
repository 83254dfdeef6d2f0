import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { GraphQLSchema } from 'graphql';
import { logErrors, maskError } from './errors';
import { createHttpServer, listen, type Readiness } from './http-server';
import type { Listening } from './lifecycle';
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
  const apollo = new ApolloServer<C>({
    schema,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled(), logErrors(log)],
    formatError: maskError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    logger: log,
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context });
  const listening = await listen(app, options.host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  return { url: `${listening.url}/graphql`, stop: () => apollo.stop() };
}
