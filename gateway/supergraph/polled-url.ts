import { setTimeout as wait } from 'node:timers/promises';
import { ExponentialBackoff, type IBackoff, type IBackoffFactory } from 'cockatiel';
import { Agent } from 'undici';
import { withoutCredentials } from '../../subgraphs/kit/env';
import type { Logger } from '../../subgraphs/kit/logger';
import { StartError } from '../../subgraphs/kit/service';
import { askSupergraph, type SupergraphAnswer } from './ask-supergraph';
import { CurrentText } from './current-text';
import { reasonForNoSupergraph } from './no-supergraph';
import type { SupergraphSource } from './supergraph-source';

export interface PolledUrlOptions {
  readonly url: string;
  /** From one answer to the next question. */
  readonly pollMs: number;
  /** Sent along; secret. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For the whole of an answer. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** How often it is asked again at the start before that has failed. */
  readonly startRetries?: number;
  /** About how long it is left alone after a first failure; longer after each one that follows. */
  readonly retryMs?: number;
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 16 * 1024 * 1024;
const START_RETRIES = 4;
const RETRY_MS = 1_000;
const MAX_RETRY_MS = 60_000;

/**
 * @param stopping ends the start
 * @throws StartError when the URL gives no text, asked several times
 */
export async function openPolledUrl(
  options: PolledUrlOptions,
  log: Logger,
  stopping?: AbortSignal,
): Promise<SupergraphSource> {
  const polled = new PolledUrl(options, log);
  const stop = (): void => void polled.stop();
  stopping?.addEventListener('abort', stop);
  try {
    const first = await polled.askFirst();
    const current = new CurrentText(first.text);
    const polling = polled.poll(first, current);
    return {
      get current() {
        return current.text;
      },
      onChange: (listener) => current.onChange(listener),
      stop: async () => {
        await polled.stop();
        await polling;
      },
    };
  } catch (error) {
    await polled.stop();
    throw new StartError(`the supergraph ${polled.shownUrl} can't be had: ${reasonForNoSupergraph(error)}`);
  } finally {
    stopping?.removeEventListener('abort', stop);
  }
}

class PolledUrl {
  readonly shownUrl: string;
  readonly #options: PolledUrlOptions;
  readonly #log: Logger;
  readonly #connections: Agent;
  readonly #backoff: IBackoffFactory<unknown>;
  readonly #stopping = new AbortController();

  constructor(options: PolledUrlOptions, log: Logger) {
    this.shownUrl = withoutCredentials(options.url);
    this.#options = options;
    this.#log = log;
    this.#connections = new Agent({ maxResponseSize: options.maxBytes ?? MAX_BYTES });
    this.#backoff = new ExponentialBackoff({
      initialDelay: options.retryMs ?? RETRY_MS,
      maxDelay: Math.max(MAX_RETRY_MS, options.pollMs),
    });
  }

  async askFirst(): Promise<SupergraphAnswer> {
    let retriesLeft = this.#options.startRetries ?? START_RETRIES;
    for (let pause = this.#backoff.next(undefined); ; pause = pause.next(undefined)) {
      try {
        const answer = await this.#ask();
        if (!answer) throw new Error('HTTP status 304 to a first question');
        return answer;
      } catch (error) {
        if (retriesLeft-- <= 0 || this.#stopping.signal.aborted) throw error;
        this.#log.warn(`no supergraph yet from ${this.shownUrl}: ${reasonForNoSupergraph(error)}`);
      }
      await wait(pause.duration, undefined, { signal: this.#stopping.signal });
    }
  }

  async poll(first: SupergraphAnswer, current: CurrentText): Promise<void> {
    const stopped = this.#stopping.signal;
    let { etag } = first;
    let failing: IBackoff<unknown> | undefined;
    for (;;) {
      const pauseMs = failing?.duration ?? this.#options.pollMs;
      await wait(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
      if (stopped.aborted) return;
      try {
        const answer = await this.#ask(etag);
        if (failing) this.#log.info(`the supergraph ${this.shownUrl} can be had again`);
        failing = undefined;
        if (!answer) continue;
        etag = answer.etag;
        current.set(answer.text);
      } catch (error) {
        if (!failing && !stopped.aborted) this.#tellFailing(error);
        failing = (failing ?? this.#backoff).next(undefined);
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#connections.destroy();
  }

  #ask(etag?: string): Promise<SupergraphAnswer | undefined> {
    const { url, headers = {}, timeoutMs = TIMEOUT_MS } = this.#options;
    // to stop ends the connections
    const signal = AbortSignal.timeout(timeoutMs);
    return askSupergraph({ url, headers, etag, signal, connections: this.#connections });
  }

  #tellFailing(error: unknown): void {
    const reason = reasonForNoSupergraph(error);
    this.#log.warn(`the supergraph ${this.shownUrl} can't be had, the last one stays: ${reason}`);
  }
}
