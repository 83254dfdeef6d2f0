import type { OnReadOpts, Socket } from 'node:net';
import { ConnectionClosed, NotConnected } from './connection-errors';
import type { Exchange } from './exchange';
import { ResponseReader } from './response-reader';

/** Begins to connect, and calls `connected` when that is done. */
export type OpenSocket = (onread: OnReadOpts, connected: () => void) => Socket;

/** Who is told what becomes of a connection. */
export interface ConnectionOwner {
  /** An answer has come whole; the server closes the connection after so many seconds, if it says so. */
  freed(connection: Connection, keepAliveSeconds: number | undefined): void;
  /** It is of no use any longer. */
  ended(connection: Connection): void;
}

/** Carries one request after the other. */
export class Connection {
  /** By the clock of `performance.now`. */
  usableUntil = 0;
  private readonly socket: Socket;
  private exchange: Exchange | undefined;
  private reader: ResponseReader | undefined;
  private isConnected = false;
  private isPaused = false;
  private hasEnded = false;

  /** What is read goes through `buffer`, which others may use as well. */
  constructor(
    open: OpenSocket,
    buffer: Buffer,
    private readonly owner: ConnectionOwner,
  ) {
    const onread: OnReadOpts = {
      buffer,
      callback: (length) => {
        this.read(buffer, length);
        return true;
      },
    };
    this.socket = open(onread, () => this.connected());
    this.socket
      .on('error', (error) => this.fail(this.isConnected ? error : new NotConnected(error)))
      .on('end', () => this.closed())
      .on('close', () => this.fail(new ConnectionClosed()));
  }

  get isUsable(): boolean {
    return !this.hasEnded;
  }

  /** Sends a request, as soon as there is a connection; there must be none under way. */
  carry(exchange: Exchange): void {
    exchange.connection = this;
    this.exchange = exchange;
    this.reader = new ResponseReader(exchange);
    if (this.isConnected) this.socket.write(exchange.message, 'latin1');
  }

  /** Takes no more of the answer for a while; a little may come still. */
  pause(): void {
    this.isPaused = true;
    this.socket.pause();
  }

  resume(): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    this.socket.resume();
  }

  /** Ends it, with what it carries: whoever gave that up need not be told. */
  destroy(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.reader?.stop();
    this.release();
    this.socket.destroy();
    this.owner.ended(this);
  }

  private connected(): void {
    this.isConnected = true;
    if (this.exchange) this.socket.write(this.exchange.message, 'latin1');
  }

  private read(bytes: Buffer, length: number): void {
    const { exchange, reader } = this;
    if (!exchange || !reader) {
      // nothing was asked
      this.destroy();
      return;
    }
    let end = 0;
    try {
      end = reader.read(bytes, length);
    } catch (error) {
      this.fail(error);
    }
    // who took the answer may have given it up
    if (this.exchange === exchange && reader.isDone) this.complete(exchange, reader, end === length);
  }

  /** The server has closed its side. */
  private closed(): void {
    const { exchange, reader } = this;
    if (exchange && reader?.close()) this.complete(exchange, reader, false);
    else this.fail(new ConnectionClosed());
  }

  private complete(exchange: Exchange, { head }: ResponseReader, mayStay: boolean): void {
    this.release();
    this.resume();
    // a server that has answered early may not have read all that was sent
    if (mayStay && !head?.closes && this.socket.writableLength === 0)
      this.owner.freed(this, head?.keepAliveSeconds);
    else this.destroy();
    exchange.end();
  }

  private release(): void {
    if (this.exchange) this.exchange.connection = undefined;
    this.exchange = undefined;
    this.reader = undefined;
  }

  private fail(error: unknown): void {
    const { exchange } = this;
    this.destroy();
    exchange?.fail(error);
  }
}
