import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyCors from '@fastify/cors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { logErrors } from '../../subgraphs/kit/errors';
import { createHttpServer, listen, type Readiness } from '../../subgraphs/kit/http-server';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { allowLocalHostOnly } from '../../subgraphs/kit/local-only';
import type { Logger } from '../../subgraphs/kit/logger';
import type { RequestContext } from '../engine/ask-subgraph';
import { WrittenAnswer } from '../engine/shape/written-answer';
import { checkKnownScalars } from '../supergraph/known-scalars';
import type { ServerTelemetry } from '../telemetry/telemetry';
import { Admission, type Load } from './admission';
import { tellClient } from './client-error';
import { createDocumentStore, createPersistedQueryCache } from './document-caches';
import { drain } from './drain';
import { answerable, type ShowcaseDocument } from './explorer/documents';
import { serveExplorer } from './explorer/explorer-routes';
import { type Exportable, type ExportConfig, findExportable, serveExports } from './export/export-routes';
import type { Ask } from './export/pages';
import { serveGraphql } from './graphql-routes';
import { operationGuard } from './operation-guard';
import { bodyLimitBytes, type OperationLimits, tokenLimit } from './operation-limits';
import { operationRules } from './operation-rules';
import type { RequestConfig } from './request-config';
import { withRequestContext } from './request-context';
import { requestErrors } from './request-errors';
import { ShortWay } from './short-way';
import { writeAnswer } from './write-answer';
import { sendWritten } from './written-responses';

export interface GatewayServerOptions {
  readonly gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway'];
  readonly readiness: () => Promise<Readiness>;
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly limits: OperationLimits;
  readonly requests: RequestConfig;
  /** The pages for people at `/` and `/explorer`, the latter with these documents; null serves none. */
  readonly pages: { readonly documents: readonly ShowcaseDocument[] } | null;
  readonly exports: ExportConfig;
  /** Refuses whoever did not address this machine as such. */
  readonly localOnly: boolean;
  readonly telemetry: ServerTelemetry;
  readonly log: Logger;
}

export interface GatewayServer extends Listening {
  /** Operations that are worked on, and that wait for their turn, at the moment. */
  readonly load: () => Load;
}

/** What a web page of another origin may read of an answer: the name of a file, its metadata, when to ask again. */
const EXPOSED_HEADERS = ['x-request-id', 'content-disposition', 'link', 'retry-after'];

/** Enough to mend a document by; hostile ones have thousands. */
const MOST_VALIDATION_ERRORS = 20;

/** The graph, its files, the pages for people and the routes for those who run it; whatever the gateway loads later. */
export async function startGatewayServer(options: GatewayServerOptions): Promise<GatewayServer> {
  const { gateway, pages, requests, telemetry, log } = options;
  let stopping = false;
  const app = createHttpServer({
    log,
    readiness: async () => (stopping ? { gateway: 'stopping' } : options.readiness()),
    bodyLimitBytes: bodyLimitBytes(options.limits),
  });
  // who sends that slowly could not be answered in time anyway
  app.server.requestTimeout = requests.maxDeadlineMs;
  if (options.localOnly) allowLocalHostOnly(app);
  telemetry.serve(app);
  const written = sendWritten(gateway);
  const plugins = [
    drain(app, requests.drainMs),
    landingPage(pages !== null),
    ApolloServerPluginUsageReportingDisabled(),
    operationGuard,
    requestErrors,
    { ...logErrors<RequestContext>(log), shortWay: null },
    ...telemetry.plugins,
    written.plugin,
  ];
  const shortWay = new ShortWay(written, plugins);
  const apollo = new ApolloServer<RequestContext>({
    gateway: written.gateway,
    plugins: [...plugins], // Apollo Server adds to them
    parseOptions: { maxTokens: tokenLimit(options.limits) },
    validationRules: operationRules(options.limits),
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    formatError: tellClient,
    stringifyResult: writeAnswer,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: false, // serveGraphql says why
    stopOnTerminationSignals: false,
    persistedQueries: { cache: createPersistedQueryCache() },
    documentStore: createDocumentStore(), // its keys tell schemas apart
    logger: log,
  });
  let offered: ShowcaseDocument[] = [];
  let exportable: Exportable = { catalogue: new Map(), dataset: null, iati: false };
  const unsubscribe = gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    checkKnownScalars(apiSchema);
    telemetry.served(coreSupergraphSdl);
    offered = answerable(pages?.documents ?? [], apiSchema);
    exportable = findExportable(apiSchema, coreSupergraphSdl, options.limits.depth);
  });
  await apollo.start();
  const stop = async (): Promise<void> => {
    stopping = true;
    await apollo.stop();
    unsubscribe();
  };
  try {
    await app.register(fastifyCors, {
      origin: [...options.corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED_HEADERS,
    });
    const admission = new Admission(requests);
    telemetry.watchLoad(() => admission.load);
    await serveGraphql(app, {
      apollo,
      shortWay,
      admission,
      deadlines: requests,
      page: pages !== null,
    });
    if (pages) await serveExplorer(app, () => offered);
    await serveExports(app, {
      ...options.exports,
      exportable: () => exportable,
      ask: askFor(apollo, Math.min(requests.deadlineMs, requests.maxDeadlineMs)),
    });
    const { url } = await listen(app, options.host, options.port);
    return { url, stop, load: () => admission.load };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The graph as the exports ask it: every rule and limit of `/graphql` holds, and nothing is trusted more. */
function askFor(apollo: ApolloServer<RequestContext>, deadlineMs: number) {
  return (request: FastifyRequest, reply: FastifyReply): Ask => {
    const headers = new HeaderMap([['x-request-id', request.id]]);
    const http = { method: 'POST', headers, search: '', body: null };
    return ({ operationName, query, variables }) =>
      withRequestContext(request, reply, { deadlineMs, leftMs: deadlineMs }, async (contextValue) => {
        const { body } = await apollo.executeOperation(
          { operationName, query, variables, http },
          { contextValue },
        );
        if (body.kind !== 'single') throw new Error('the graph answers in several parts');
        const { data, errors } = body.singleResult;
        return { data: parsed(data) ?? null, ...(errors && { errors }) };
      });
  };
}

const parsed = (data: unknown) =>
  (data instanceof WrittenAnswer ? data.toJSON() : data) as ExecutionResult['data'];

function landingPage(shown: boolean) {
  return shown
    ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false })
    : ApolloServerPluginLandingPageDisabled();
}
