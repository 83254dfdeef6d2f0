import { Presets, SingleBar } from 'cli-progress';
import type { SeedProgress } from './row-progress';

/** Tells how far the seed is. */
export interface ProgressReport {
  readonly onProgress: (progress: SeedProgress) => void;
  /** Leaves the terminal in order. */
  readonly end: () => void;
}

/** A bar for a terminal; elsewhere a line for each quarter of the way. */
export function startProgressReport(out: NodeJS.WriteStream, isTerminal: boolean): ProgressReport {
  return isTerminal ? bar(out) : lines((line) => void out.write(`${line}\n`));
}

function bar(stream: NodeJS.WriteStream): ProgressReport {
  const format = 'seeding {bar} {percentage} % | {value} of {total} rows | {agency}';
  const progress = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
  let started = false;
  return {
    onProgress: ({ agency, writtenRows, totalRows }) => {
      if (!started) progress.start(totalRows, 0, { agency });
      started = true;
      progress.update(writtenRows, { agency });
    },
    end: () => {
      if (started) progress.stop();
    },
  };
}

const PARTS = 4;

function lines(say: (line: string) => void): ProgressReport {
  let told = 0;
  return {
    onProgress: ({ agency, writtenRows, totalRows }) => {
      const part = Math.floor((PARTS * writtenRows) / totalRows);
      if (part === told) return;
      told = part;
      say(`seeding: ${writtenRows} of ${totalRows} rows (${agency})`);
    },
    end: () => undefined,
  };
}
