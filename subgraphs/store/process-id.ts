import { readFile } from 'node:fs/promises';

/** One process: PIDs are given again, most of all after a restart of the machine. */
export interface ProcessId {
  readonly pid: number;
  /** Only for comparison; null where the system does not tell. */
  readonly startedAt: string | null;
}

export async function processId(pid: number): Promise<ProcessId> {
  return { pid, startedAt: (await processState(pid))?.startedAt ?? null };
}

/** Whether that very process still runs; one that has ended and was not yet waited for does not. */
export async function isRunning({ pid, startedAt }: ProcessId): Promise<boolean> {
  if (pid <= 0 || !exists(pid)) return false; // 0 and below mean groups
  const state = await processState(pid);
  if (!state) return true;
  return state.code !== 'Z' && (startedAt === null || state.startedAt === startedAt);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, as somebody else
  }
}

/** Linux only: elsewhere there is no `/proc`, and a PID has to do. */
async function processState(pid: number): Promise<{ code: string; startedAt: string } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // the program's name comes second, in parentheses, and may hold anything; state and start follow as 3 and 22
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { code: fields[0] ?? '', startedAt: fields[19] ?? '' };
}
