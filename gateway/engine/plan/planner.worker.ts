import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from './plan';
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

type Loaded = { readonly planner: SupergraphPlanner } | { readonly failure: unknown };

const loaded = load(workerData as WorkerSettings);

// An error thrown while a worker loads is told to nobody: it waits for the first task.
function load(given: WorkerSettings): Loaded {
  try {
    return { planner: createSupergraphPlanner(given) };
  } catch (failure) {
    return { failure };
  }
}

export default function planTask({ id, operation }: PlanningTask): Plan | null {
  if ('failure' in loaded) throw loaded.failure;
  if (operation === null) return null;
  parentPort?.postMessage({ started: id });
  return loaded.planner.plan(operation);
}
