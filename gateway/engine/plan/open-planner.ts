import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Plan } from './plan';
import { type Planner, PlanningError } from './planner';
import type { PlanningResult, PlanningTask, WorkerSettings } from './planner.worker';

export interface PlannerOptions {
  readonly supergraphSdl: string;
  /** How long planning one operation may take, time spent waiting for a worker aside. */
  readonly timeLimitMs?: number;
  /** What each worker may hold on its heap. */
  readonly memoryLimitMb?: number;
  /** All but the first are started when they are needed, and end when they no longer are. */
  readonly maxWorkers?: number;
  /** Of how many plans the best is chosen. */
  readonly maxEvaluatedPlans?: number;
}

const TOO_COMPLEX = 'the operation is too complex to plan';
const WORKER = join(__dirname, 'planner.worker.js');
const IDLE_MS = 60_000;

/**
 * Plans in threads of its own: planning is synchronous, and a hostile document would stall the process. A thread
 * that takes too long over an operation is ended; those that waited for it are planned by the next.
 * @throws Error on a supergraph that can't be planned for
 */
export async function openPlanner(options: PlannerOptions): Promise<Planner> {
  const { supergraphSdl, maxEvaluatedPlans = 10_000 } = options;
  const { timeLimitMs = 5_000, memoryLimitMb = 512, maxWorkers = 2 } = options;
  const settings: WorkerSettings = { supergraphSdl, maxEvaluatedPlans, timeLimitMs };
  const workers = new Piscina<PlanningTask, PlanningResult>({
    filename: WORKER,
    workerData: settings,
    minThreads: 1,
    maxThreads: maxWorkers,
    idleTimeout: IDLE_MS,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
  });
  // A worker that fails while it has nothing to plan is replaced; the one after fails the operation that needs it.
  workers.on('error', () => undefined);

  /** What is to happen when a worker takes up a task. */
  const onStart = new Map<number, () => void>();
  workers.on('message', ({ started }: { started: number }) => onStart.get(started)?.());

  let lastTask = 0;
  const run = async (operation: string | null): Promise<Plan | null> => {
    lastTask += 1;
    const task: PlanningTask = { id: lastTask, operation };
    const ending = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    onStart.set(task.id, () => {
      timer = setTimeout(() => ending.abort(), timeLimitMs);
    });
    try {
      const result = await workers.run(task, { signal: ending.signal });
      if ('tooComplex' in result) throw new PlanningError(result.tooComplex);
      return result.plan;
    } catch (error) {
      if (ending.signal.aborted) {
        throw new PlanningError(`${TOO_COMPLEX}: no plan was found in ${timeLimitMs} ms; ask less at a time`);
      }
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        throw new PlanningError(`${TOO_COMPLEX}: it takes more than ${memoryLimitMb} MB; ask less at a time`);
      }
      throw error;
    } finally {
      clearTimeout(timer);
      onStart.delete(task.id);
    }
  };

  const stop = (): Promise<void> => workers.destroy();
  try {
    await run(null);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    plan: async (operation) => (await run(operation)) ?? { root: null, unplanned: [] },
    stop,
  };
}
