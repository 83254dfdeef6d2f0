import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from './plan';
import { PlanningError } from './planner';
import { createSupergraphPlanner, type SupergraphPlanner } from './supergraph-planner';

/** Plain data. */
export interface WorkerSettings {
  readonly supergraphSdl: string;
  readonly maxEvaluatedPlans: number;
  readonly timeLimitMs: number;
}

export interface PlanningTask {
  readonly id: number;
  /** Null asks nothing but whether the supergraph can be planned for. */
  readonly operation: string | null;
}

export type PlanningResult = { readonly plan: Plan | null } | { readonly tooComplex: string };

type Loaded = { readonly planner: SupergraphPlanner } | { readonly failure: unknown };

const loaded = load(workerData as WorkerSettings);

// An error thrown while a worker loads is told to nobody: it waits for the first task.
function load(given: WorkerSettings): Loaded {
  try {
    // The rest of the time is for planning what is left.
    const blameLimitMs = given.timeLimitMs / 2;
    return { planner: createSupergraphPlanner({ ...given, blameLimitMs }) };
  } catch (failure) {
    return { failure };
  }
}

export default function planTask({ id, operation }: PlanningTask): PlanningResult {
  if ('failure' in loaded) throw loaded.failure;
  if (operation === null) return { plan: null };
  parentPort?.postMessage({ started: id });
  try {
    return { plan: loaded.planner.plan(operation) };
  } catch (error) {
    // The class of an error is lost between threads.
    if (error instanceof PlanningError) return { tooComplex: error.message };
    throw error;
  }
}
