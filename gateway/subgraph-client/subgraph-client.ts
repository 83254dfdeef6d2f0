import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Pool } from 'undici';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import type { RequestContext, SubgraphAnswer, SubgraphRequest } from '../engine/ask-subgraph';
import { SubgraphFailure } from '../engine/subgraph-failure';
import { readAnswer } from './answer';
import { type AnswerText, attempt, type Outgoing } from './attempt';
import { cancelledBy } from './cancellation';
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker';
import { ConcurrencyLimit } from './concurrency-limit';
import { openConnections, readAddress } from './connections';
import { FailureLog } from './failure-log';
import { checkSubgraph } from './readiness';
import { callerHeaders, type Headers, outgoingHeaders, requireSendable } from './request-headers';
import { withRetries } from './retries';
import type { SubgraphSettings } from './settings';
import { SharedFlights } from './shared-flights';
import type { SubgraphEvents } from './subgraph-events';

export interface SubgraphClientOptions {
  readonly settings: SubgraphSettings;
  readonly log: Logger;
  readonly events: SubgraphEvents;
  readonly headersFor: (
    request: SubgraphRequest,
    context: RequestContext,
  ) => Readonly<Record<string, string>>;
}

interface Fetch extends AnswerText {
  readonly attempts: number;
}

const compress = promisify(gzip);

/** One subgraph, asked over HTTP, for all requests that need it. */
export class SubgraphClient implements Stoppable {
  private readonly address: URL;
  private readonly connections: Pool;
  private readonly limit: ConcurrencyLimit;
  private readonly breaker: CircuitBreaker;
  private readonly flights = new SharedFlights<Fetch>();
  private readonly failures: FailureLog;
  private stopping: Promise<void> | undefined;

  /** @throws Error when the settings can't be: names the subgraph and the setting */
  constructor(private readonly options: SubgraphClientOptions) {
    const { settings, log, events } = options;
    const service = settings.name;
    requireSendable(settings);
    this.address = readAddress(settings);
    this.connections = openConnections(settings, this.address);
    this.limit = new ConcurrencyLimit(settings.maxConcurrent, settings.maxQueued);
    this.breaker = createCircuitBreaker(settings, (state) => {
      log.warn({ service, state }, 'subgraph circuit breaker: %s', state);
      events.breakerChanged?.({ service, state });
    });
    this.failures = new FailureLog(service, this.address, log);
  }

  /** @throws SubgraphFailure when there is no usable answer, whatever the reason */
  async ask(request: SubgraphRequest, context: RequestContext): Promise<SubgraphAnswer> {
    const startedAt = performance.now();
    let shared = false;
    let attempts = 0;
    const report = (outcome: 'ok' | SubgraphFailure['code'], bytes: number): void => {
      const { service, kind } = request;
      const durationMs = performance.now() - startedAt;
      this.options.events.fetched?.({ service, kind, durationMs, outcome, attempts, shared, bytes });
    };
    try {
      const fetch = this.fetch(request, context);
      ({ shared } = fetch);
      const { text, bytes, ...made } = await fetch.landing;
      ({ attempts } = made);
      const answer = readAnswer(request.service, text);
      report('ok', shared ? 0 : bytes);
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      attempts = failure.details.attempts ?? attempts;
      this.failures.write(request, context, failure, attempts);
      report(failure.code, 0);
      throw failure;
    }
  }

  checkReady(): Promise<string> {
    return checkSubgraph(this.connections);
  }

  /** After the fetches under way have ended. */
  stop(): Promise<void> {
    this.stopping ??= this.connections.close();
    return this.stopping;
  }

  private fetch(
    request: SubgraphRequest,
    context: RequestContext,
  ): { landing: Promise<Fetch>; shared: boolean } {
    const { query, variables, operationName, kind } = request;
    const { settings } = this.options;
    if (context.signal.aborted) throw cancelledBy(context.signal);
    const caller = callerHeaders(context.headers, settings);
    const body = JSON.stringify({ query, variables, operationName });
    const start = async (signal: AbortSignal): Promise<Fetch> =>
      this.send(await this.pack(request, context, caller, body), kind, signal);
    if (kind === 'mutation' || !settings.shareInFlight)
      return { landing: start(context.signal), shared: false };
    // neither part has a line break of its own, so different pairs make different keys
    return this.flights.join(`${JSON.stringify(caller)}\n${body}`, start, context.signal);
  }

  private async pack(
    request: SubgraphRequest,
    context: RequestContext,
    caller: Headers,
    body: string,
  ): Promise<Outgoing> {
    const { settings, headersFor } = this.options;
    const from = settings.compressRequestsFromBytes;
    const isCompressed = from > 0 && Buffer.byteLength(body) >= from;
    return {
      path: `${this.address.pathname}${this.address.search}`,
      headers: outgoingHeaders(caller, context.requestId, headersFor(request, context), isCompressed),
      body: isCompressed ? await compress(body) : body,
    };
  }

  private async send(outgoing: Outgoing, kind: SubgraphRequest['kind'], signal: AbortSignal): Promise<Fetch> {
    const { settings, log, events } = this.options;
    const service = settings.name;
    const askOnce = (): Promise<AnswerText> => {
      // also before it waits for a place among others that may wait in vain
      this.breaker.requireClosed();
      return this.limit.run(
        () => this.breaker.run(() => attempt(this.connections, outgoing, settings, signal)),
        signal,
      );
    };
    const { value, attempts } = await withRetries(askOnce, {
      kind,
      settings,
      signal,
      onRetry: (event) => {
        log.debug({ service, ...event }, 'subgraph is asked again');
        events.retried?.({ service, ...event });
      },
    });
    return { ...value, attempts };
  }
}

function asFailure(error: unknown): SubgraphFailure {
  if (error instanceof SubgraphFailure) return error;
  return new SubgraphFailure('SUBGRAPH_UNAVAILABLE', "the request can't be sent", { cause: error });
}
