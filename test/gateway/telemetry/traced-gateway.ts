import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { farmsSupergraph } from '../farms-federation';
import { NOWHERE, startHttp } from '../test-gateway';

export interface TracedGateway {
  readonly url: string;
  /** Ends the process and gives its log. */
  stop(): Promise<{ code: number | null; logged: Record<string, unknown>[] }>;
}

interface TraceSettings {
  readonly tracesUrl: string;
  readonly sampleRatio?: number;
  /** Milliseconds from a span to its being sent. */
  readonly sendAfterMs?: number;
}

const MAIN = join(__dirname, '..', '..', '..', 'gateway', 'main.js');

/** A gateway in a process of its own: the library that sends traces loads its parts by `import()`, which jest has not. */
export async function startTracedGateway(
  { farms = NOWHERE, people = NOWHERE }: { farms?: string; people?: string },
  { tracesUrl, sampleRatio = 1, sendAfterMs = 60_000 }: TraceSettings,
): Promise<TracedGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-traced-'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, farmsSupergraph());
  const child = fork(MAIN, ['--supergraph', supergraph, '--port', '0'], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      LOG_FORMAT: 'json',
      PAGES: 'false',
      SUBGRAPH_FARMS_URL: farms,
      SUBGRAPH_PEOPLE_URL: people,
      TELEMETRY_TRACES_URL: tracesUrl,
      TELEMETRY_SAMPLE_RATIO: String(sampleRatio),
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      OTEL_BSP_SCHEDULE_DELAY: String(sendAfterMs),
    },
  });
  const log = child.stderr ? text(child.stderr) : Promise.resolve('');
  const ended = once(child, 'exit');
  const [message] = await Promise.race([once(child, 'message'), ended.then(async () => [await log])]);
  if (!message?.ready) throw new Error(`the gateway did not start: ${JSON.stringify(message)}`);
  return {
    url: message.ready.url,
    stop: async () => {
      child.kill('SIGTERM');
      const [[code], lines] = await Promise.all([ended, log]);
      rmSync(folder, { recursive: true });
      return {
        code,
        logged: lines
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      };
    },
  };
}

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly { readonly name: string; readonly attributes: readonly Attribute[] }[];
  readonly status: { readonly code: number };
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface TraceRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

export interface Collector extends Listening {
  readonly spans: readonly Span[];
  /** All that came. */
  readonly received: readonly TraceRequest[];
}

/** Takes traces as OTLP over HTTP has them, in JSON. */
export async function startCollector(): Promise<Collector> {
  const received: TraceRequest[] = [];
  const http = await startHttp(async (request, response) => {
    received.push((await json(request)) as TraceRequest);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  return {
    url: new URL('/v1/traces', http.url).href,
    stop: http.stop,
    received,
    get spans() {
      return received.flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      );
    },
  };
}

export function readAttributes(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

export interface Listener extends Listening {
  /** What came with each request, in the order of their coming. */
  readonly heard: readonly IncomingHttpHeaders[];
}

/** Hears what is asked of the server at `url`, and lets it answer. */
export async function listenIn(url: string): Promise<Listener> {
  const heard: IncomingHttpHeaders[] = [];
  const http = await startHttp(async (request, response) => {
    heard.push(request.headers);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: await text(request) });
    response.setHeader('content-type', 'application/json').end(await answer.text());
  });
  return { ...http, heard };
}
