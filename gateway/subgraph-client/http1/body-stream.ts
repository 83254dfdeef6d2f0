import { Readable } from 'node:stream';
import type { Connection } from './connection';

/** A body for who takes it piece by piece; destroyed before it has come whole, it ends the connection. */
export class BodyStream extends Readable {
  private isWhole = false;

  constructor(private readonly connection: Connection) {
    super();
    // who reads may come to it later, and hears of it then
    this.on('error', () => undefined);
  }

  add(bytes: Buffer): void {
    if (!this.push(bytes)) this.connection.pause();
  }

  finish(): void {
    this.isWhole = true;
    this.push(null);
  }

  override _read(): void {
    // the connection may carry another answer by now
    if (!this.isWhole) this.connection.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.isWhole) this.connection.destroy();
    done(error);
  }
}
