import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';

type Controller = Dispatcher.DispatchController;

/** What an answer begins with. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Takes what comes of an answer, as it comes. */
export interface AnswerReader {
  /** @returns what reads the body instead, where it is not to be taken as it comes */
  head(head: AnswerHead): ((body: Readable) => void) | undefined;
  chunk(chunk: Buffer): void;
  end(): void;
  fail(error: unknown): void;
}

const FIRST_FINAL_STATUS = 200;

/** One request and its answer on a connection of undici's, without a stream between them unless the reader wants one. */
export class Exchange implements Dispatcher.DispatchHandler {
  private controller: Controller | undefined;
  private body: Readable | undefined;
  private endedBy: Error | undefined;

  constructor(private readonly reader: AnswerReader) {}

  /** Ends it, whether or not it has begun; the connection ends with it. */
  abort(reason: Error): void {
    this.endedBy ??= reason;
    this.controller?.abort(reason);
    this.body?.destroy();
  }

  onRequestStart(controller: Controller): void {
    this.controller = controller;
    if (this.endedBy) controller.abort(this.endedBy);
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHttpHeaders): void {
    if (status < FIRST_FINAL_STATUS) return;
    const read = this.reader.head({ status, headers });
    if (!read) return;
    this.body = new Readable({
      read: () => controller.resume(),
      destroy: (error, done) => {
        if (!this.body?.readableEnded)
          controller.abort(error ?? new Error('the rest of the answer is not wanted'));
        done(error);
      },
    });
    read(this.body);
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (!this.body) this.reader.chunk(chunk);
    else if (!this.body.push(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    if (this.body) this.body.push(null);
    else this.reader.end();
  }

  onResponseError(_: Controller, error: Error): void {
    if (this.body) this.body.destroy(error);
    else this.reader.fail(error);
  }
}
