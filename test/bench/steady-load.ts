import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Asked, HttpClient, quantile } from './http-client';

export interface Seen {
  readonly requests: number;
  readonly failures: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

export interface SteadyLoadOptions {
  readonly url: string;
  readonly clients: number;
  /** How long each waits from one answer to its next request. */
  readonly pauseMs: number;
  readonly ask: (client: HttpClient) => Promise<Asked>;
  readonly isFailure: (answer: Asked) => boolean;
}

/** Clients that ask the same all the time; what they saw since they were last looked at. */
export class SteadyLoad {
  private readonly client: HttpClient;
  private readonly ended: Promise<unknown>;
  private readonly stopping = new AbortController();
  private tookMs: number[] = [];
  private failures = 0;

  constructor(private readonly options: SteadyLoadOptions) {
    const { url, clients } = options;
    this.client = new HttpClient(url, clients);
    setMaxListeners(0, this.stopping.signal);
    this.ended = Promise.all(Array.from({ length: clients }, () => this.run()));
  }

  take(): Seen {
    const { tookMs, failures } = this;
    this.tookMs = [];
    this.failures = 0;
    const [p50Ms, p99Ms, maxMs] = [0.5, 0.99, 1].map((part) => quantile(tookMs, part)) as [
      number,
      number,
      number,
    ];
    return { requests: tookMs.length, failures, p50Ms, p99Ms, maxMs };
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
    await this.client.stop();
  }

  private async run(): Promise<void> {
    const { ask, isFailure, pauseMs } = this.options;
    const { signal } = this.stopping;
    // not all at the same moment
    await wait(Math.random() * pauseMs);
    while (!signal.aborted) {
      const answer = await ask(this.client);
      this.tookMs.push(answer.tookMs);
      if (isFailure(answer)) this.failures += 1;
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
