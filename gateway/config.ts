import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigError, type Env, envTypes, readEnv } from '../subgraphs/kit/env';
import { isLoopback, LOOPBACK_ADDRESSES } from '../subgraphs/kit/local-only';
import { type LogConfig, logConfig, logSettings } from '../subgraphs/kit/logger';
import { packageRoot } from '../subgraphs/kit/package-root';
import type { ExportConfig } from './http/export/export-routes';
import { UNREGISTERED } from './http/export/iati/reporting-organization';
import type { OperationLimits } from './http/operation-rules';
import { readAddresses } from './supergraph/subgraph-addresses';
import { parseSupergraph, type SubgraphAddress, type Supergraph } from './supergraph/supergraph';
import type { TelemetryConfig } from './telemetry/telemetry';

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly log: LogConfig;
  /** Serves person-level data to anyone who can reach the port, so that port is on loopback only. */
  readonly demo: boolean;
  readonly supergraph: Supergraph;
  /** Where to ask each subgraph of the supergraph. */
  readonly subgraphs: readonly SubgraphAddress[];
  readonly subgraphTimeoutMs: number;
  readonly limits: OperationLimits;
  /** Web pages of these origins may read answers. */
  readonly corsOrigins: readonly string[];
  /** The pages for people: Apollo Sandbox at `/` and GraphiQL at `/explorer`. */
  readonly pages: boolean;
  /** Holds the documents that `/explorer` offers. */
  readonly operationsFolder: string;
  readonly exports: ExportConfig;
  readonly telemetry?: TelemetryConfig;
}

/** Sandbox on the web, and Sandbox as our landing page embeds it. */
const APOLLO_ORIGINS =
  'https://studio.apollographql.com,https://sandbox.embed.apollographql.com,https://explorer.embed.apollographql.com';

const settings = {
  HOST: envTypes.host().default('127.0.0.1'),
  PORT: envTypes.port().default(4000),
  ...logSettings,
  DEMO: envTypes.flag().default(false),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number('expected milliseconds').int().min(1).max(300_000).default(10_000),
  MAX_DEPTH: z.coerce.number('expected a number of levels').int().min(1).default(10),
  MAX_TOKENS: z.coerce.number('expected a number of tokens').int().min(1).default(5_000),
  CORS_ORIGINS: z
    .string()
    .default(APOLLO_ORIGINS)
    .transform(splitList)
    .pipe(
      z.array(
        z.string().refine(isOrigin, 'expected origins such as https://example.org, separated by commas'),
      ),
    ),
  PAGES: envTypes.flag().default(true),
  EXPORT_CONCURRENCY: z.coerce.number('expected a number of exports').int().min(1).max(100).default(4),
  EXPORT_PAGE_SIZE: z.coerce.number('expected a number of rows').int().min(1).max(500).default(500),
  EXPORT_STALLED_MS: z.coerce.number('expected milliseconds').int().min(1).max(3_600_000).default(60_000),
  // attribution, as IATI asks of its publishers: the texts and the synthetic rows are this project's own work
  EXPORT_LICENSE: z
    .string()
    .regex(/^[\w.+-]+$/, 'expected an SPDX identifier such as CC-BY-4.0')
    .default('CC-BY-4.0'),
  IATI_REPORTING_ORG_REF: z.string().default(UNREGISTERED.ref),
  IATI_REPORTING_ORG_TYPE: z
    .string()
    .regex(/^\d\d$/, 'expected a code of IATI OrganisationType such as 22')
    .default(UNREGISTERED.type),
  IATI_REPORTING_ORG_NAME: z.string().default(UNREGISTERED.name),
  IATI_INDICATOR_URI: z
    .string()
    .refine(URL.canParse, 'expected the beginning of a URI, such as https://example.org/indicators/')
    .default('urn:sembrando-oportunidades:indicator:'),
};

/**
 * The environment, with what the command line says instead: `--port N`, `--demo`, `--supergraph FILE`.
 * @throws ConfigError with everything that is wrong
 */
export function readGatewayConfig(env: Env, args: readonly string[]): GatewayConfig {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const given = { ...env, ...attempt(() => readFlags(args)) };
  const schemaFolder = join(packageRoot, 'schema');
  const file = given.SUPERGRAPH_FILE || join(schemaFolder, 'supergraph.graphql');
  const supergraph = attempt(() => readSupergraph(file));
  const read = attempt(() => readEnv(settings, given));
  const subgraphs = supergraph && attempt(() => readAddresses(supergraph.subgraphs, given));
  if (read?.DEMO) attempt(() => requireLoopback(read.HOST));
  if (problems.length > 0 || !read || !supergraph || !subgraphs) throw new ConfigError(problems.join('\n'));
  return Object.freeze({
    host: read.HOST,
    port: read.PORT,
    log: logConfig(read),
    demo: read.DEMO,
    supergraph,
    subgraphs,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    limits: { maxDepth: read.MAX_DEPTH, maxTokens: read.MAX_TOKENS },
    corsOrigins: read.CORS_ORIGINS,
    pages: read.PAGES,
    operationsFolder: join(schemaFolder, 'operations'),
    exports: {
      concurrency: read.EXPORT_CONCURRENCY,
      pageSize: read.EXPORT_PAGE_SIZE,
      stalledMs: read.EXPORT_STALLED_MS,
      license: read.EXPORT_LICENSE,
      reportingOrganization: {
        ref: read.IATI_REPORTING_ORG_REF,
        type: read.IATI_REPORTING_ORG_TYPE,
        name: read.IATI_REPORTING_ORG_NAME,
      },
      indicatorUri: read.IATI_INDICATOR_URI,
    },
  });
}

function readFlags(args: readonly string[]): Record<string, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, demo: { type: 'boolean' }, supergraph: { type: 'string' } },
    });
    return {
      ...(values.port !== undefined && { PORT: values.port }),
      ...(values.demo && { DEMO: 'true' }),
      ...(values.supergraph !== undefined && { SUPERGRAPH_FILE: values.supergraph }),
    };
  } catch (error) {
    throw new ConfigError(`the command line can't be used:\n  ${reasonOf(error)}`);
  }
}

function readSupergraph(file: string): Supergraph {
  try {
    return parseSupergraph(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`the supergraph ${resolve(file)} can't be used:\n  ${reasonOf(error)}`);
  }
}

function requireLoopback(host: string): void {
  if (isLoopback(host)) return;
  throw new ConfigError(
    `--demo serves person-level data without asking who reads it, so it listens on this machine only:\n  HOST: expected one of ${LOOPBACK_ADDRESSES.join(', ')}, got "${host}"`,
  );
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Browsers send an origin in this form only; anything else would never match. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
