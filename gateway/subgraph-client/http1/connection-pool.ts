import { Connection, type ConnectionOwner, type OpenSocket } from './connection';
import type { Exchange } from './exchange';

/** Less than the 5 seconds after which many servers close an idle connection, perhaps while we write to it. */
const KEEP_ALIVE_MS = 4_000;
/** By how much we are faster than a server that says when it will close one. */
const MARGIN_MS = 1_000;
const SWEEP_MS = 1_000;
const READ_BUFFER_BYTES = 64 * 1024;

/** Connections to one server, kept open between requests, each with one request at a time. */
export class ConnectionPool implements ConnectionOwner {
  /** What comes is taken from it before anything else can come. */
  private readonly buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
  /** The one that was used last is last, and used first. */
  private readonly idle: Connection[] = [];
  private freedNow: Connection[] = [];
  private readonly waiting = new Set<Exchange>();
  private connections = 0;
  private sweeping: NodeJS.Timeout | undefined;
  private isClosed = false;
  private closed: (() => void) | undefined;

  constructor(
    private readonly open: OpenSocket,
    private readonly maxConnections: number,
  ) {}

  /** Sends a request as soon as a connection is free for it, first come first served. */
  send(exchange: Exchange): void {
    const connection = this.takeIdle();
    if (this.isClosed) exchange.fail(new Error('the connections are closed'));
    else if (connection) connection.carry(exchange);
    else if (this.connections < this.maxConnections) this.connect(exchange);
    else this.waiting.add(exchange);
  }

  /** Nobody waits for the answer any longer: the connection that carries the request ends with it. */
  giveUp(exchange: Exchange): void {
    this.waiting.delete(exchange);
    exchange.connection?.destroy();
  }

  /** Takes no further requests, and ends when those under way have. */
  close(): Promise<void> {
    this.isClosed = true;
    for (const connection of this.idle.splice(0)) connection.destroy();
    return new Promise((resolve) => {
      this.closed = resolve;
      this.endIfUnused();
    });
  }

  freed(connection: Connection, keepAliveSeconds = Number.POSITIVE_INFINITY): void {
    const keptMs = Math.min(KEEP_ALIVE_MS, keepAliveSeconds * 1_000 - MARGIN_MS);
    connection.usableUntil = performance.now() + keptMs;
    // a server may send more than it said, or close the connection: if so, it is mostly seen within this turn
    if (keptMs <= 0) connection.destroy();
    else if (this.freedNow.push(connection) === 1) setImmediate(() => this.reuse());
  }

  ended(connection: Connection): void {
    this.connections -= 1;
    const place = this.idle.indexOf(connection);
    if (place >= 0) this.idle.splice(place, 1);
    const next = this.nextWaiting();
    if (next) this.connect(next);
    else this.endIfUnused();
  }

  private connect(exchange: Exchange): void {
    this.connections += 1;
    new Connection(this.open, this.buffer, this).carry(exchange);
  }

  private takeIdle(): Connection | undefined {
    for (;;) {
      const connection = this.idle.pop();
      if (!connection || connection.usableUntil > performance.now()) return connection;
      connection.destroy();
    }
  }

  private reuse(): void {
    const connections = this.freedNow;
    this.freedNow = [];
    for (const connection of connections) {
      if (!connection.isUsable) continue;
      const next = this.nextWaiting();
      if (next) connection.carry(next);
      else if (this.isClosed) connection.destroy();
      else this.idle.push(connection);
    }
    if (this.idle.length > 0) this.sweeping ??= setTimeout(() => this.sweep(), SWEEP_MS);
  }

  private sweep(): void {
    const now = performance.now();
    for (const connection of [...this.idle]) if (connection.usableUntil <= now) connection.destroy();
    this.sweeping = this.idle.length > 0 ? setTimeout(() => this.sweep(), SWEEP_MS) : undefined;
  }

  private nextWaiting(): Exchange | undefined {
    const [next] = this.waiting;
    if (next) this.waiting.delete(next);
    return next;
  }

  private endIfUnused(): void {
    if (this.connections > 0) return;
    clearTimeout(this.sweeping);
    this.closed?.();
  }
}
