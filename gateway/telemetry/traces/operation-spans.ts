import { type Context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { RequestContext, SubgraphRequest } from '../../engine/ask-subgraph';
import type { Answered, Fetched, OperationUnderWay, OperationWatcher } from '../operation-watcher';
import { countErrors } from '../response-errors';
import { readTraceContext } from './trace-context';

/** More kinds of errors than this tell no more. */
const MOST_ERROR_KINDS = 20;

interface OperationSpan {
  readonly span: Span;
  /** In which what belongs to it is begun. */
  readonly inside: Context;
}

/**
 * A span for each operation with those of its plan and its fetches below; never the document, variables or messages.
 * @param fetchSpans where the span of each fetch is put for those who ask the subgraph
 */
export function operationSpans(tracer: Tracer, fetchSpans: WeakMap<SubgraphRequest, Span>): OperationWatcher {
  const spans = new WeakMap<OperationUnderWay, OperationSpan>();
  return {
    started: (operation, { headers, requestId }: RequestContext) => {
      const outside = readTraceContext(headers);
      const span = tracer.startSpan(
        'graphql',
        {
          kind: SpanKind.SERVER,
          startTime: operation.startedAt,
          attributes: { 'gateway.request.id': requestId },
        },
        outside,
      );
      spans.set(operation, { span, inside: trace.setSpan(outside, span) });
    },
    planned: ({ startedAt, endedAt, known, error }, operation) => {
      const above = operation && spans.get(operation);
      if (!above) return;
      const attributes = { 'gateway.plan.known': known };
      const span = tracer.startSpan('plan', { startTime: startedAt, attributes }, above.inside);
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endedAt);
    },
    fetching: (request, startedAt, operation) => {
      const above = spans.get(operation);
      if (!above) return undefined;
      const { service, kind } = request;
      const attributes = { 'gateway.subgraph.name': service, 'graphql.operation.type': kind };
      const span = tracer.startSpan(
        `fetch ${service}`,
        { kind: SpanKind.CLIENT, startTime: startedAt, attributes },
        above.inside,
      );
      fetchSpans.set(request, span);
      return (event) => endFetch(span, event);
    },
    answered: (event, operation) => {
      const own = spans.get(operation);
      if (own) endOperation(own.span, event);
    },
  };
}

function endFetch(span: Span, { endedAt, code, errors }: Fetched): void {
  if (code !== undefined) {
    span.setAttribute('error.type', code);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  if (errors > 0) span.setAttribute('gateway.subgraph.errors', errors);
  span.end(endedAt);
}

function endOperation(span: Span, { endedAt, kind, name, outcome, errors }: Answered): void {
  if (span.isRecording()) {
    // the name would be any number of words, and is an attribute
    if (kind !== 'unknown') span.updateName(kind).setAttribute('graphql.operation.type', kind);
    if (name !== undefined) span.setAttribute('graphql.operation.name', name);
    span.setAttribute('gateway.outcome', outcome);
    const kinds = countErrors(errors).slice(0, MOST_ERROR_KINDS);
    const [first] = kinds;
    if (first) span.setAttribute('error.type', first.code);
    for (const { code, service, count } of kinds) {
      const attributes = { 'error.type': code, ...(service && { 'gateway.subgraph.name': service }), count };
      span.addEvent('errors', attributes, endedAt);
    }
    // what is refused is the client's mistake
    if (outcome === 'partial' || outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end(endedAt);
}
