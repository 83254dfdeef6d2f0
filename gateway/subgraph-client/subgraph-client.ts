import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import {
  type RequestContext,
  type SubgraphAnswer,
  type SubgraphRequest,
  UnreadAnswer,
} from '../engine/ask-subgraph';
import { PerRequest } from '../engine/per-request';
import { SubgraphFailure } from '../engine/subgraph-failure';
import { readAnswer } from './answer';
import { type AnswerBody, attempt } from './attempt';
import { Cancellation } from './cancellation';
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker';
import { ConcurrencyLimit } from './concurrency-limit';
import { openConnections, readAddress } from './connections';
import { FailureLog } from './failure-log';
import type { ConnectionPool } from './http1/connection-pool';
import { checkSubgraph } from './readiness';
import { RequestBodies } from './request-body';
import { HeaderChoice, requireSendable } from './request-headers';
import { CallerLines, RequestMessages } from './request-message';
import { withRetries } from './retries';
import type { SubgraphSettings } from './settings';
import { type Flight, SharedFlights } from './shared-flights';
import type { Fetched, Retried, SubgraphEvents } from './subgraph-events';

export interface SubgraphClientOptions {
  readonly settings: SubgraphSettings;
  readonly log: Logger;
  readonly events: SubgraphEvents;
  readonly headersFor: (
    request: SubgraphRequest,
    context: RequestContext,
  ) => Readonly<Record<string, string>>;
}

interface Fetch extends Flight<AnswerBody> {
  readonly shared: boolean;
}

/** Whose request it is that the subgraph is asked for. */
interface Caller {
  readonly lines: CallerLines;
  /** The same for callers that the subgraph can't tell apart. */
  readonly key: string;
  readonly cancellation: Cancellation;
}

const compress = promisify(gzip);

/** One subgraph, asked over HTTP, for all requests that need it. */
export class SubgraphClient implements Stoppable {
  private readonly address: URL;
  private readonly connections: ConnectionPool;
  private readonly headers: HeaderChoice;
  private readonly messages: RequestMessages;
  private readonly limit: ConcurrencyLimit;
  private readonly breaker: CircuitBreaker;
  private readonly flights = new SharedFlights<AnswerBody>();
  private readonly failures: FailureLog;
  private readonly bodies = new RequestBodies();
  private readonly callers = new PerRequest<Caller>();
  private stopping: Promise<void> | undefined;

  /** @throws Error when the settings can't be: names the subgraph and the setting */
  constructor(private readonly options: SubgraphClientOptions) {
    const { settings, log, events } = options;
    const service = settings.name;
    requireSendable(settings);
    this.address = readAddress(settings);
    this.connections = openConnections(settings, this.address);
    this.headers = new HeaderChoice(settings);
    this.messages = new RequestMessages(this.address);
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
    let fetch: Fetch | undefined;
    const report = (outcome: Fetched['outcome'], bytes: number): void => {
      const { service, kind } = request;
      const { attempts = () => 0, shared = false } = fetch ?? {};
      const durationMs = performance.now() - startedAt;
      this.options.events.fetched?.({
        service,
        kind,
        durationMs,
        outcome,
        attempts: attempts(),
        shared,
        bytes,
      });
    };
    try {
      fetch = this.fetch(request, context);
      const landed = await fetch.landing;
      const read = (): SubgraphAnswer => readAnswer(request.service, landed, this.options.settings);
      const scanned = request.scan?.(landed.body) ?? false;
      const answer = scanned === true || (await scanned) ? new UnreadAnswer(read) : read();
      report('ok', fetch.shared ? 0 : landed.body.length);
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      this.failures.write(request, context, failure, fetch?.attempts() ?? 0);
      report(failure.code, 0);
      throw failure;
    }
  }

  checkReady(): Promise<string> {
    return checkSubgraph(this.connections, this.address.host);
  }

  /** After the fetches under way have ended. */
  stop(): Promise<void> {
    this.stopping ??= this.connections.close();
    return this.stopping;
  }

  private fetch(request: SubgraphRequest, context: RequestContext): Fetch {
    const { query, variables, operationName, kind } = request;
    const { settings } = this.options;
    const caller = this.callerOf(context);
    const { cancellation } = caller;
    if (cancellation.isCancelled) throw cancellation.failure();
    const body = this.bodies.write({ query, variables, operationName });
    const start = (waiting: Cancellation): Flight<AnswerBody> =>
      this.send(() => this.pack(request, context, caller.lines, body), kind, waiting);
    if (kind === 'mutation' || !settings.shareInFlight) {
      const { landing, attempts } = start(cancellation);
      return { landing, attempts, shared: false };
    }
    // neither part has a line break of its own, so different pairs make different keys
    return this.flights.join(`${caller.key}\n${body}`, start, cancellation);
  }

  /** The same for all fetches of one request. */
  private callerOf(context: RequestContext): Caller {
    let caller = this.callers.get(context);
    if (!caller) {
      const headers = this.headers.of(context.headers);
      caller = {
        lines: new CallerLines(headers, context.requestId),
        key: headers.key,
        cancellation: new Cancellation(context.signal),
      };
      this.callers.set(context, caller);
    }
    return caller;
  }

  private pack(
    request: SubgraphRequest,
    context: RequestContext,
    caller: CallerLines,
    body: string,
  ): string | Promise<Buffer> {
    const { settings, headersFor } = this.options;
    const headers = caller.with(headersFor(request, context));
    const from = settings.compressRequestsFromBytes;
    if (from === 0 || body.length < from) return this.messages.write(headers, body);
    return compress(Buffer.from(body, 'latin1')).then((bytes) => this.messages.writeGzipped(headers, bytes));
  }

  private send(
    pack: () => string | Promise<Buffer>,
    kind: SubgraphRequest['kind'],
    cancellation: Cancellation,
  ): Flight<AnswerBody> {
    const { settings, log, events } = this.options;
    const service = settings.name;
    let attempts = 0;
    let packing: string | Promise<Buffer> | undefined;
    const sendOnce = (message: string | Buffer): Promise<AnswerBody> =>
      attempt(this.connections, message, settings, cancellation);
    const attemptCounted = (): Promise<AnswerBody> => {
      attempts += 1;
      packing ??= pack();
      return typeof packing === 'string' ? sendOnce(packing) : packing.then(sendOnce);
    };
    const askOnce = (): Promise<AnswerBody> => {
      // also before it waits for a place among others that may wait in vain
      this.breaker.requireClosed();
      return this.limit.run(() => this.breaker.run(attemptCounted), cancellation);
    };
    const onRetry = (event: Omit<Retried, 'service'>): void => {
      log.debug({ service, ...event }, 'subgraph is asked again');
      events.retried?.({ service, ...event });
    };
    const landing = withRetries(askOnce, { kind, settings, cancellation, onRetry });
    return { landing, attempts: () => attempts };
  }
}

function asFailure(error: unknown): SubgraphFailure {
  if (error instanceof SubgraphFailure) return error;
  return new SubgraphFailure('SUBGRAPH_UNAVAILABLE', "the request can't be sent", { cause: error });
}
