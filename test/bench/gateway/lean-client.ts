import { Pool } from 'undici';

export interface Received {
  readonly status: number;
  readonly bytes: number;
  /** What came first, to be shown when it is not what was expected. */
  readonly start: Buffer | undefined;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Posts to one server and only counts what comes back: what it costs is not what is measured. */
export class LeanClient {
  private readonly pool: Pool;

  constructor(origin: string, connections: number) {
    // an answer may take as long as it takes: that is what is measured
    this.pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  }

  post(path: string, body: Buffer): Promise<Received> {
    return new Promise((resolve, reject) => {
      let status = 0;
      let bytes = 0;
      let start: Buffer | undefined;
      this.pool.dispatch(
        { path, method: 'POST', headers: HEADERS, body },
        {
          // it is known by this one that the handler is of the new kind
          onRequestStart: () => undefined,
          onResponseStart: (_, statusCode) => {
            status = statusCode;
          },
          onResponseData: (_, chunk) => {
            bytes += chunk.length;
            start ??= chunk;
          },
          onResponseEnd: () => resolve({ status, bytes, start }),
          onResponseError: (_, error) => reject(error),
        },
      );
    });
  }

  async stop(): Promise<void> {
    await this.pool.destroy();
  }
}
