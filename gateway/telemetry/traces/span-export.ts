import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Logger } from '../../../subgraphs/kit/logger';

type Report = Parameters<SpanExporter['export']>[1];

/** With all attempts. */
const EXPORT_TIMEOUT_MS = 5_000;
const SUCCESS = 0;
/** A collector may be away for long, and each batch would say so. */
const LOG_EVERY_MS = 60_000;

/** Sends spans to a collector at `url`; what can't be sent is dropped, which is logged once a minute. */
export function createSpanExporter(url: string, log: Logger): SpanExporter {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_TIMEOUT_MS });
  let dropped = 0;
  let loggedAt = Number.NEGATIVE_INFINITY;
  const drop = (spans: number, error: Error | undefined): void => {
    dropped += spans;
    const now = performance.now();
    if (now - loggedAt < LOG_EVERY_MS) return;
    // the collector's answer may be long, and the error holds it
    log.warn({ url, dropped, reason: error?.message }, 'traces could not be sent');
    loggedAt = now;
    dropped = 0;
  };
  return {
    export: (spans: ReadableSpan[], report: Report) =>
      exporter.export(spans, ({ code, error }) => {
        if (code !== SUCCESS) drop(spans.length, error);
        // told as done, because the library has a way of its own to tell, for the whole process
        report({ code: SUCCESS });
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
