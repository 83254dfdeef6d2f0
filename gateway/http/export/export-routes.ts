import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { MASKED_MESSAGE } from '../../../subgraphs/kit/errors';
import { type Catalogue, readCatalogue } from './catalogue';
import { writeRows } from './chunks';
import { datasetOperation } from './dataset';
import { ExportError } from './export-error';
import { tellsOfIati } from './iati/activities';
import { writeIati } from './iati/file';
import type { ReportingOrganization } from './iati/reporting-organization';
import { describeExport, listExport } from './metadata';
import { countOperation, type Operation, pageOperation } from './operation';
import { type Ask, isObject, readList, requireData } from './pages';
import type { Query } from './parameters';
import { type ExportRequest, type Format, readRequest } from './request';
import { RunningExports } from './running-exports';
import { sendStreamed } from './streaming';

export interface ExportConfig {
  /** Exports that are written at once at the most. */
  readonly concurrency: number;
  /** Rows asked of the graph at once. */
  readonly pageSize: number;
  /** How long a client may take nothing before its export is broken off. */
  readonly stalledMs: number;
  /** Licence of the data, an SPDX identifier. */
  readonly license: string;
  readonly reportingOrganization: ReportingOrganization;
  /** What an indicator of this framework is looked up by: its code is put behind it. */
  readonly indicatorUri: string;
}

/** What of the served graph can be exported. */
export interface Exportable {
  readonly catalogue: Catalogue;
  readonly dataset: Operation | null;
  readonly iati: boolean;
}

export interface ExportRoutesOptions extends ExportConfig {
  readonly exportable: () => Exportable;
  /** Asks the graph on behalf of whoever sent this request. */
  readonly ask: (request: FastifyRequest, reply: FastifyReply) => Ask;
}

export function findExportable(schema: GraphQLSchema, supergraphSdl: string, maxDepth: number): Exportable {
  return {
    catalogue: readCatalogue(schema, supergraphSdl, maxDepth),
    dataset: datasetOperation(schema),
    iati: tellsOfIati(schema),
  };
}

const IATI_FILE = '/export/iati/activities.xml';
const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  'metadata.json': 'application/json; charset=utf-8',
};
const METHODS = ['GET', 'HEAD'] as const;

interface FileRoute {
  Params: { file: string };
  Querystring: Query;
}

/** Lists of the graph as files below `/export/`, asked of the graph itself, so under the same rules. */
export async function serveExports(app: FastifyInstance, options: ExportRoutesOptions): Promise<void> {
  const { exportable } = options;
  const running = new RunningExports(options.concurrency);
  const sending = { running, stalledMs: options.stalledMs };
  app.addHook('preClose', async () => running.breakOff());

  await app.register(async (routes) => {
    routes.setErrorHandler(sendError);
    routes.addHook('onRequest', async (_request, reply) => {
      reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
    });

    for (const url of ['/export', '/export/']) {
      routes.get(url, async () => ({
        exports: [...exportable().catalogue.values()].map(listExport),
        ...(exportable().iati && { iati: { standard: 'IATI 2.03', activities: IATI_FILE } }),
      }));
    }

    routes.route<{ Querystring: Query }>({
      method: [...METHODS],
      url: IATI_FILE,
      handler: async (request, reply) => {
        if (!exportable().iati) throw notFound('this graph does not tell of activities as IATI needs it');
        const [parameter] = Object.keys(request.query);
        if (parameter !== undefined) {
          const message = `${parameter}: expected no parameter: the file holds every activity`;
          throw new ExportError(400, [{ code: 'BAD_USER_INPUT', message, details: { parameter } }]);
        }
        const chunks = writeIati(options.ask(request, reply), { ...options, generatedAt: new Date() });
        const file = { name: 'activities.xml', type: 'application/xml; charset=utf-8', describedBy: null };
        return sendStreamed(request, reply, { ...file, chunks }, sending);
      },
    });

    routes.route<FileRoute>({
      method: [...METHODS],
      url: '/export/:file',
      handler: async (request, reply) => {
        const asked = readRequest(exportable().catalogue, request.params.file, request.query);
        const search = new URL(request.url, 'http://any').search;
        const ask = options.ask(request, reply);
        const { source, format } = asked;
        if (format === 'metadata.json') {
          const { license, pageSize } = options;
          const facts = await readFacts(ask, asked, { dataset: exportable().dataset, pageSize });
          const described = describeExport(asked, { ...facts, license, search, generatedAt: new Date() });
          return reply.type(TYPES[format]).send(described);
        }
        return sendStreamed(
          request,
          reply,
          {
            name: `${source.name}.${format}`,
            type: TYPES[format],
            chunks: writeRows(ask, asked, options.pageSize),
            describedBy: `/export/${source.name}.metadata.json${search}`,
          },
          sending,
        );
      },
    });
  });
}

async function readFacts(
  ask: Ask,
  { source, columns, given }: ExportRequest,
  { dataset, pageSize }: { readonly dataset: Operation | null; readonly pageSize: number },
) {
  const page = pageOperation(source, columns, given, pageSize);
  // without a count, the smallest page still finds out whether the object above the list is there
  const asked = countOperation(source, given) ?? pageOperation(source, columns.slice(0, 1), given, 1);
  const counted = source.connection && readList(source, requireData(await ask(asked)));
  const told = dataset && requireData(await ask(dataset)).dataset;
  return {
    page,
    rowCount: isObject(counted) && 'totalCount' in counted ? Number(counted.totalCount) : null,
    dataset: isObject(told) ? told : null,
  };
}

function sendError(error: unknown, { log }: FastifyRequest, reply: FastifyReply): unknown {
  if (error instanceof ExportError) {
    if (error.status >= 500) log.warn({ err: error }, 'export refused: %s', error.message);
    return reply.code(error.status).headers(error.headers).send(error.toJSON());
  }
  log.error({ err: error }, 'export failed');
  const failed = { code: 'INTERNAL_SERVER_ERROR', message: MASKED_MESSAGE };
  return reply.code(500).send(new ExportError(500, [failed]).toJSON());
}

function notFound(message: string): ExportError {
  return new ExportError(404, [{ code: 'NOT_FOUND', message }]);
}
