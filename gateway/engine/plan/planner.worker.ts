import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { worker, workerEmit } from 'workerpool';
import type { Plan } from './plan';
import { PlanningError } from './planner';
import { createSupergraphPlanner, type SupergraphPlanner } from './supergraph-planner';

/** Plain data. */
export interface PlanningTask {
  /** Sent along each time: a process that is new has none yet. */
  readonly supergraphSdl: string;
  readonly maxEvaluatedPlans: number;
  readonly timeLimitMs: number;
  /** Null asks nothing but whether the supergraph can be planned for. */
  readonly operation: string | null;
}

export type PlanningResult = { readonly plan: Plan | null } | { readonly tooComplex: string };

// A process that plans does not hear that its parent is gone, however it went: it could go on planning for hours.
new Worker(join(__dirname, 'end-with-parent.worker.js'), { workerData: process.ppid }).unref();
// Ctrl-C goes to the whole family, and what is being answered is still answered: the parent ends us when it is done.
process.on('SIGINT', () => undefined);

let loaded: { readonly supergraphSdl: string; readonly planner: SupergraphPlanner } | undefined;

worker({
  plan(task: PlanningTask): PlanningResult {
    const planner = plannerOf(task);
    if (task.operation === null) return { plan: null };
    // the time counts from here: getting ready for a supergraph is not the operation's fault
    workerEmit('planning');
    try {
      return { plan: planner.plan(task.operation) };
    } catch (error) {
      // the class of an error is lost between processes
      if (error instanceof PlanningError) return { tooComplex: error.message };
      throw error;
    }
  },
});

function plannerOf({ supergraphSdl, maxEvaluatedPlans, timeLimitMs }: PlanningTask): SupergraphPlanner {
  if (loaded?.supergraphSdl !== supergraphSdl) {
    // the rest of the time is for planning what is left
    const planner = createSupergraphPlanner({
      supergraphSdl,
      maxEvaluatedPlans,
      blameLimitMs: timeLimitMs / 2,
    });
    loaded = { supergraphSdl, planner };
  }
  return loaded.planner;
}
