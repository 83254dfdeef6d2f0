import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, processId } from '../../subgraphs/store/process-id';

/** Settles when a process that is not our child has ended: the system tells nobody but its parent. */
export async function processEnded(pid: number): Promise<void> {
  const watched = await processId(pid);
  while (await isRunning(watched)) await delay(20);
}
