import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import { logErrors } from '../../subgraphs/kit/errors';
import { createHttpServer, listen, type Readiness } from '../../subgraphs/kit/http-server';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { allowLocalHostOnly } from '../../subgraphs/kit/local-only';
import type { Logger } from '../../subgraphs/kit/logger';
import type { RequestContext } from '../engine/subgraph-source';
import { checkKnownScalars } from '../supergraph/known-scalars';
import { tellClient } from './client-error';
import { answerable, type ShowcaseDocument } from './explorer/documents';
import { serveExplorer } from './explorer/explorer-routes';
import { type OperationLimits, operationRules } from './operation-rules';

export interface GatewayServerOptions {
  readonly gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway'];
  readonly readiness: () => Promise<Readiness>;
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly limits: OperationLimits;
  /** The pages for people at `/` and `/explorer`, the latter with these documents; null serves none. */
  readonly pages: { readonly documents: readonly ShowcaseDocument[] } | null;
  /** Refuses whoever did not address this machine as such. */
  readonly localOnly: boolean;
  readonly log: Logger;
}

/** A document of any sense with its variables. */
const BODY_LIMIT_BYTES = 128 * 1024;

/** The graph at `/graphql`, also at `/` because Sandbox asks the address that it is served from. */
export async function startGatewayServer(options: GatewayServerOptions): Promise<Listening> {
  const { gateway, readiness, pages, log } = options;
  const app = createHttpServer({ log, readiness, bodyLimitBytes: BODY_LIMIT_BYTES });
  if (options.localOnly) allowLocalHostOnly(app);
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    plugins: [
      fastifyApolloDrainPlugin(app),
      landingPage(pages !== null),
      ApolloServerPluginUsageReportingDisabled(),
      logErrors(log),
    ],
    parseOptions: { maxTokens: options.limits.maxTokens },
    validationRules: operationRules(options.limits),
    formatError: tellClient,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    logger: log,
  });
  let offered: ShowcaseDocument[] = [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    checkKnownScalars(apiSchema);
    offered = answerable(pages?.documents ?? [], apiSchema);
  });
  await apollo.start();
  try {
    await app.register(fastifyCors, {
      origin: [...options.corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id'],
    });
    const context = async ({ id }: FastifyRequest): Promise<RequestContext> => ({ requestId: id });
    await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context });
    await app.register(fastifyApollo(apollo), { path: '/', method: ['GET', 'POST'], context });
    if (pages) await serveExplorer(app, () => offered);
    const { url } = await listen(app, options.host, options.port);
    return { url, stop: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function landingPage(shown: boolean) {
  return shown
    ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false })
    : ApolloServerPluginLandingPageDisabled();
}
