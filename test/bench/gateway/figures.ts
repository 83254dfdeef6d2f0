import { quantile } from '../http-client';
import { type ClosedLoadOptions, loadWith } from './closed-load';
import type { Subgraphs } from './contestants';
import { cpuMsOf, forgetPeak, peakRssMbOf } from './process-figures';

/** What a round of a contestant came to; NaN for what can't be seen on this system. */
export interface Figures {
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the gateway's process, for each request. */
  readonly cpuMs: number;
  /** The part of a core that its process used: when it is much less than 1 under load, it waited for others. */
  readonly busy: number;
  readonly peakRssMb: number;
  /** To subgraphs, for each request. */
  readonly calls: number;
}

const names = ['rps', 'p50Ms', 'p99Ms', 'cpuMs', 'busy', 'peakRssMb', 'calls'] as const;

export async function measureRound(options: ClosedLoadOptions, subgraphs: Subgraphs): Promise<Figures> {
  const { pid } = options.contestant;
  const callsBefore = await subgraphs.count();
  forgetPeak(pid);
  const cpuBefore = cpuMsOf(pid);
  const { tookMs, elapsedMs } = await loadWith(options);
  const cpuMs = cpuMsOf(pid) - cpuBefore;
  const calls = (await subgraphs.count()) - callsBefore;
  return {
    rps: (tookMs.length / elapsedMs) * 1_000,
    p50Ms: quantile(tookMs, 0.5),
    p99Ms: quantile(tookMs, 0.99),
    cpuMs: cpuMs / tookMs.length,
    busy: cpuMs / elapsedMs,
    peakRssMb: peakRssMbOf(pid),
    calls: calls / tookMs.length,
  };
}

/** Of each figure by itself. */
export function median(rounds: readonly Figures[]): Figures {
  return combine((name) =>
    quantile(
      rounds.map((round) => round[name]),
      0.5,
    ),
  );
}

/** Ours to theirs within each round, as what disturbs a round disturbs both; then the median. */
export function medianRatio(ours: readonly Figures[], theirs: readonly Figures[]): Figures {
  return median(
    ours.map((round, index) => combine((name) => round[name] / (theirs[index]?.[name] ?? Number.NaN))),
  );
}

function combine(figure: (name: keyof Figures) => number): Figures {
  const figures: Record<string, number> = {};
  for (const name of names) figures[name] = figure(name);
  return figures as Record<keyof Figures, number>;
}
