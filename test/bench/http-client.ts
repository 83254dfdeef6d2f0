import { Agent, request } from 'undici';

/** What a client of the gateway got, and how long that took. */
export interface Asked {
  /** 0 where the connection failed. */
  readonly status: number;
  readonly body: string;
  readonly tookMs: number;
}

export interface Asking {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Connections to one server that are kept open. */
export class HttpClient {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    // an answer may take as long as it takes: that is what is measured
    this.agent = new Agent({ connections, headersTimeout: 0, bodyTimeout: 0 });
  }

  ask({ query, variables, headers = {}, signal }: Asking): Promise<Asked> {
    return this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
  }

  get(path: string): Promise<Asked> {
    return this.send(path, { method: 'GET' });
  }

  async stop(): Promise<void> {
    await this.agent.destroy();
  }

  private async send(path: string, options: Parameters<typeof request>[1]): Promise<Asked> {
    const startedAt = performance.now();
    try {
      const response = await request(`${this.url}${path}`, { dispatcher: this.agent, ...options });
      const body = await response.body.text();
      return { status: response.statusCode, body, tookMs: performance.now() - startedAt };
    } catch (error) {
      return { status: 0, body: String(error), tookMs: performance.now() - startedAt };
    }
  }
}

/** The value below which the share `part` of `values` lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
