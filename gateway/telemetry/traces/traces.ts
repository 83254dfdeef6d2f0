import { setTimeout as wait } from 'node:timers/promises';
import type { Span } from '@opentelemetry/api';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import type { Stoppable } from '../../../subgraphs/kit/lifecycle';
import type { Logger } from '../../../subgraphs/kit/logger';
import type { RequestContext, SubgraphRequest } from '../../engine/ask-subgraph';
import type { OperationWatcher } from '../operation-watcher';
import { operationSpans } from './operation-spans';
import { createSpanExporter } from './span-export';
import { traceHeaders } from './trace-context';

export interface TraceOptions {
  /** Of a collector that takes OTLP over HTTP, with its path. */
  readonly url: string;
  /** The share of operations that are traced where the caller has not decided. */
  readonly sampleRatio: number;
  readonly log: Logger;
}

export interface Traces extends Stoppable {
  readonly watcher: OperationWatcher;
  /** For the subgraph client: what makes the subgraph's spans a part of the fetch that asks it. */
  headersFor(request: SubgraphRequest, context: RequestContext): Readonly<Record<string, string>>;
}

const SCOPE = 'gateway';
/** Names are the clients' words. */
const ATTRIBUTE_LENGTH = 256;
/** A collector that is away must not hold up the end. */
const STOP_WITHIN_MS = 2_000;

/** Spans of operations, plans and fetches, handed to the collector in batches; of this gateway alone. */
export function openTraces({ url, sampleRatio, log }: TraceOptions): Traces {
  const provider = new NodeTracerProvider({
    // OTEL_RESOURCE_ATTRIBUTES and OTEL_SERVICE_NAME say more, and are stronger
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': SCOPE }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanLimits: { attributeValueLengthLimit: ATTRIBUTE_LENGTH },
    spanProcessors: [new BatchSpanProcessor(createSpanExporter(url, log))],
  });
  const fetchSpans = new WeakMap<SubgraphRequest, Span>();
  let stopping: Promise<void> | undefined;
  return {
    watcher: operationSpans(provider.getTracer(SCOPE), fetchSpans),
    headersFor: (request) => {
      const span = fetchSpans.get(request);
      return span ? traceHeaders(span.spanContext()) : {};
    },
    stop: () => {
      stopping ??= shutDown(provider, log);
      return stopping;
    },
  };
}

async function shutDown(provider: NodeTracerProvider, log: Logger): Promise<void> {
  const inTime = new AbortController();
  const ended = provider.shutdown().then(
    () => true,
    () => false,
  );
  const late = wait(STOP_WITHIN_MS, false, { signal: inTime.signal }).catch(() => false);
  if (!(await Promise.race([ended, late]))) log.warn('the last traces could not be sent in time');
  inTime.abort();
}
