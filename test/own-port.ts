import { freePort } from '../subgraphs/kit/port';

/** Below the ports that a system gives out by itself, which another process may be given in between. */
const FIRST_PORT = 20_000;
const PORTS_A_WORKER = 100;
const WORKERS = 100;

let given = 0;

/** A port for a server that starts later: free now, and of this process of jest alone. */
export async function ownPort(): Promise<number> {
  const worker = Number(process.env.JEST_WORKER_ID ?? 0) % WORKERS;
  for (;;) {
    const port = FIRST_PORT + worker * PORTS_A_WORKER + (given++ % PORTS_A_WORKER);
    const isFree = await freePort('127.0.0.1', port).then(
      () => true,
      () => false,
    );
    if (isFree) return port;
  }
}
