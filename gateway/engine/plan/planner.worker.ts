import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { worker, workerEmit } from 'workerpool';
import type { OmittedCure } from './loadable-cures';
import type { Plan } from './plan';
import { PlanningError } from './planner';
import { PLANNING } from './planning-event';
import { createSupergraphPlanner, type SupergraphPlanner } from './supergraph-planner';

/** Plain data. */
export interface PlanningTask {
  /** Sent along each time: a process that is new has none yet. */
  readonly supergraphSdl: string;
  readonly maxEvaluatedPlans: number;
  readonly timeLimitMs: number;
  /** Null asks nothing but whether the supergraph can be planned for. */
  readonly operation: string | null;
  /** Plans without the cures that a complete plan can do without. */
  readonly uncured: boolean;
}

export interface PlanningAnswer {
  readonly plan: Plan;
  /** The cures that the supergraph can't be loaded with. */
  readonly omitted: readonly OmittedCure[];
}

export type PlanningResult = PlanningAnswer | { readonly tooComplex: string };

const NOTHING: Plan = { root: null, unplanned: [] };

interface Ready {
  readonly supergraphSdl: string;
  readonly planner: SupergraphPlanner;
}

// A process that plans does not hear that its parent is gone, however it went: it could go on planning for hours.
new Worker(join(__dirname, 'end-with-parent.worker.js'), { workerData: process.ppid }).unref();
// Ctrl-C goes to the whole family, and what is being answered is still answered: the parent ends us when it is done.
process.on('SIGINT', () => undefined);

const ready: { cured?: Ready; uncured?: Ready } = {};

worker({
  plan(task: PlanningTask): PlanningResult {
    const planner = plannerOf(task);
    const { omitted } = planner;
    if (task.operation === null) return { plan: NOTHING, omitted };
    // the time counts from here: getting ready for a supergraph is not the operation's fault
    workerEmit(PLANNING);
    try {
      return { plan: planner.plan(task.operation), omitted };
    } catch (error) {
      // the class of an error is lost between processes
      if (error instanceof PlanningError) return { tooComplex: error.message };
      throw error;
    }
  },
});

function plannerOf(task: PlanningTask): SupergraphPlanner {
  const { supergraphSdl, maxEvaluatedPlans, timeLimitMs, uncured } = task;
  const kind = uncured ? 'uncured' : 'cured';
  const known = ready[kind];
  if (known?.supergraphSdl === supergraphSdl) return known.planner;
  // the rest of the time is for planning what is left
  const blameLimitMs = timeLimitMs / 2;
  const planner = createSupergraphPlanner({ supergraphSdl, maxEvaluatedPlans, blameLimitMs, uncured });
  ready[kind] = { supergraphSdl, planner };
  return planner;
}
