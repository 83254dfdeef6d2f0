/** No connection came about, so nothing was sent over it. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
  readonly code: string | undefined;

  constructor(cause: Error) {
    super(`no connection: ${cause.message}`, { cause });
    this.code = codeOf(cause);
  }
}

/** The other side closed a connection that it still owed an answer. */
export class ConnectionClosed extends Error {
  override readonly name = 'ConnectionClosed';
  readonly code = 'ECONNRESET';

  constructor() {
    super('other side closed');
  }
}

/** What came is not HTTP/1.1, or not in a way that everybody reads alike. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** Node's name for what went wrong, if `error` has one; also of an error made in another realm. */
export function codeOf(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}
