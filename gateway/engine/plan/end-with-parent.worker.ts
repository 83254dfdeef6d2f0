import { workerData } from 'node:worker_threads';

/** Often enough that nobody minds what goes on until then. */
const LOOK_EVERY_MS = 1_000;

// who lost its parent is given another one
const parent: number = workerData;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, LOOK_EVERY_MS);
