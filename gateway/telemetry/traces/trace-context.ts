import type { IncomingHttpHeaders } from 'node:http';
import {
  type Context,
  createTraceState,
  isSpanContextValid,
  ROOT_CONTEXT,
  type SpanContext,
  TraceFlags,
  trace,
} from '@opentelemetry/api';

/** As the W3C's Trace Context has it; later versions may have more to say. */
const TRACEPARENT = /^(?!ff)([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/** The caller's span as the parent of what is begun; the root where there is none that can be read. */
export function readTraceContext({ traceparent, tracestate }: IncomingHttpHeaders): Context {
  const [, version, traceId = '', spanId = '', flags = '', more] =
    TRACEPARENT.exec(String(traceparent)) ?? [];
  if (version === '00' && more !== undefined) return ROOT_CONTEXT;
  const caller: SpanContext = {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED,
    isRemote: true,
    ...(typeof tracestate === 'string' && { traceState: createTraceState(tracestate) }),
  };
  return isSpanContextValid(caller) ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
}

/** The headers by which whoever is asked knows whose part its own spans are. */
export function traceHeaders({
  traceId,
  spanId,
  traceFlags,
  traceState,
}: SpanContext): Record<string, string> {
  const tracestate = traceState?.serialize();
  return {
    traceparent: `00-${traceId}-${spanId}-${traceFlags & TraceFlags.SAMPLED ? '01' : '00'}`,
    ...(tracestate && { tracestate }),
  };
}
