import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { CallRecorder, type RecordedRequest } from '../gateway/call-recorder';
import { listen } from '../listen';

/** Longer than a gateway takes to make calls. */
const ANSWERS_HELD_MS = 50;

/** Stands in front of a subgraph, and records what it is sent. */
export class Recording {
  private recorder = new CallRecorder();

  /** What was sent since the last time. */
  take(): RecordedRequest['waves'] {
    const { waves } = this.recorder;
    this.recorder = new CallRecorder();
    return waves;
  }

  async startRelay(target: string): Promise<Listening> {
    const relay = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { recorder } = this;
      const body = await text(request);
      const wave = recorder.made({ url: target, body });
      const answer = await fetch(target, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      const answered = await answer.text();
      await wait(ANSWERS_HELD_MS);
      recorder.answered(wave);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answered);
    };
    const server = createServer((request, response) => {
      relay(request, response).catch(() => response.destroy());
    });
    const url = await listen(server);
    return { url, stop: async () => void server.close() };
  }
}
