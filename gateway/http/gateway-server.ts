import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
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
import type { RequestContext } from '../engine/ask-subgraph';
import { checkKnownScalars } from '../supergraph/known-scalars';
import type { ServerTelemetry } from '../telemetry/telemetry';
import { tellClient } from './client-error';
import { answerable, type ShowcaseDocument } from './explorer/documents';
import { serveExplorer } from './explorer/explorer-routes';
import { type Exportable, type ExportConfig, findExportable, serveExports } from './export/export-routes';
import type { Ask } from './export/pages';
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
  readonly exports: ExportConfig;
  /** Refuses whoever did not address this machine as such. */
  readonly localOnly: boolean;
  readonly telemetry: ServerTelemetry;
  readonly log: Logger;
}

/** A document of any sense with its variables. */
const BODY_LIMIT_BYTES = 128 * 1024;

/** What a web page of another origin may read of an answer: the name of a file, its metadata, when to ask again. */
const EXPOSED_HEADERS = ['x-request-id', 'content-disposition', 'link', 'retry-after'];

/** The graph at `/graphql`, also at `/` because Sandbox asks the address that it is served from. */
export async function startGatewayServer(options: GatewayServerOptions): Promise<Listening> {
  const { gateway, readiness, pages, telemetry, log } = options;
  const app = createHttpServer({ log, readiness, bodyLimitBytes: BODY_LIMIT_BYTES });
  if (options.localOnly) allowLocalHostOnly(app);
  telemetry.serve(app);
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    plugins: [
      fastifyApolloDrainPlugin(app),
      landingPage(pages !== null),
      ApolloServerPluginUsageReportingDisabled(),
      logErrors(log),
      ...telemetry.plugins,
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
  let exportable: Exportable = { catalogue: new Map(), dataset: null, iati: false };
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    checkKnownScalars(apiSchema);
    telemetry.served(coreSupergraphSdl);
    offered = answerable(pages?.documents ?? [], apiSchema);
    exportable = findExportable(apiSchema, coreSupergraphSdl, options.limits.maxDepth);
  });
  await apollo.start();
  try {
    await app.register(fastifyCors, {
      origin: [...options.corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED_HEADERS,
    });
    const context = async ({ id, headers }: FastifyRequest): Promise<RequestContext> => ({
      requestId: id,
      headers,
      signal: new AbortController().signal,
    });
    await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context });
    await app.register(fastifyApollo(apollo), { path: '/', method: ['GET', 'POST'], context });
    if (pages) await serveExplorer(app, () => offered);
    await serveExports(app, {
      ...options.exports,
      exportable: () => exportable,
      ask: (request) => askAs(apollo, request.id, () => context(request)),
    });
    const { url } = await listen(app, options.host, options.port);
    return { url, stop: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

/** The graph as the exports ask it: every rule and limit of `/graphql` holds, and nothing is trusted more. */
function askAs(
  apollo: ApolloServer<RequestContext>,
  requestId: string,
  context: () => Promise<RequestContext>,
): Ask {
  const headers = new HeaderMap([['x-request-id', requestId]]);
  const http = { method: 'POST', headers, search: '', body: null };
  return async ({ operationName, query, variables }) => {
    const contextValue = await context();
    const { body } = await apollo.executeOperation(
      { operationName, query, variables, http },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('the graph answers in several parts');
    const { data, errors } = body.singleResult;
    return { data: data ?? null, ...(errors && { errors }) };
  };
}

function landingPage(shown: boolean) {
  return shown
    ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false })
    : ApolloServerPluginLandingPageDisabled();
}
