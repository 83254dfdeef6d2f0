import { readFileSync, writeFileSync } from 'node:fs';

const MS_PER_TICK = 10; // USER_HZ is 100 on every Linux of Node's

/** CPU that the process has used so far, user and system, without its children; NaN where that can't be seen. */
export function cpuMsOf(pid: number): number {
  try {
    // what follows the name in brackets, which may hold blanks: utime and stime are fields 14 and 15
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return Number.NaN;
  }
}

/** The most memory that was resident since `forgetPeak`; NaN where that can't be seen. */
export function peakRssMbOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
  } catch {
    return Number.NaN;
  }
}

export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // then it is the peak of the whole life
  }
}
