import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'undici';
import type { Stoppable } from '../../subgraphs/kit/lifecycle';

export interface HeapFigures {
  readonly heapMb: number;
  /** Buffers and what else lies outside of the heap. */
  readonly externalMb: number;
  /** Timers, sockets and the like that keep the process alive. */
  readonly resources: number;
}

export interface InspectedHeap extends Stoppable {
  /** What is left after the garbage was collected. */
  measure(): Promise<HeapFigures>;
}

/** A port for `--inspect`. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const FIGURES = `JSON.stringify([process.memoryUsage(), process.getActiveResourcesInfo().length])`;
const MB = 1024 * 1024;

/** Looks into a process that was started with `--inspect=PORT`. */
export async function inspectHeap(port: number): Promise<InspectedHeap> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as [
    { webSocketDebuggerUrl: string },
  ];
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  const call = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return {
    measure: async () => {
      await call('HeapProfiler.collectGarbage');
      // what ends with the garbage, such as of finalizers, is collected with the next
      await wait(50);
      await call('HeapProfiler.collectGarbage');
      const answer = await call('Runtime.evaluate', { expression: FIGURES, returnByValue: true });
      const [memory, resources] = JSON.parse((answer as { result: { value: string } }).result.value);
      const externalMb = (memory.external + memory.arrayBuffers) / MB;
      return { heapMb: memory.heapUsed / MB, externalMb, resources };
    },
    stop: async () => socket.close(),
  };
}
