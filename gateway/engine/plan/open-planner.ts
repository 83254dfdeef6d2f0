import { join } from 'node:path';
import { pool } from 'workerpool';
import { type Planner, PlanningError } from './planner';
import type { PlanningAnswer, PlanningResult, PlanningTask } from './planner.worker';
import { COMPARED_PLANS } from './planner-limits';
import { PLANNING } from './planning-event';

export interface PlannerOptions {
  readonly supergraphSdl: string;
  /** How long planning one operation may take, time spent waiting for a process aside. */
  readonly timeLimitMs?: number;
  /** What each process may hold on its heap. */
  readonly memoryLimitMb?: number;
  /** All but the first are started when they are needed. */
  readonly maxWorkers?: number;
  /** Of how many plans the best is chosen; Infinity turns off the planner's own estimates of what is too much. */
  readonly maxEvaluatedPlans?: number;
  /** Told what operators should know: cures that the supergraph can't be loaded with. */
  readonly warn?: (message: string) => void;
}

const TOO_COMPLEX = 'the operation is too complex to plan';
const WORKER = join(__dirname, 'planner.worker.js');
/** A process that plans does not listen: it is ended without being asked. */
const END_WITHIN_MS = 1;

/**
 * Plans in processes of its own: planning is synchronous, and a hostile document would stall the gateway. In threads
 * it could still end it, since a thread that runs out of memory takes the whole process along. A process that takes
 * too long over an operation is ended; those that waited for it are planned by the next.
 * @throws Error on a supergraph that can't be planned for
 */
export async function openPlanner(options: PlannerOptions): Promise<Planner> {
  const { supergraphSdl, maxEvaluatedPlans = COMPARED_PLANS } = options;
  const { timeLimitMs = 5_000, memoryLimitMb = 512, maxWorkers = 2 } = options;
  const workers = pool(WORKER, {
    workerType: 'process',
    minWorkers: 1,
    maxWorkers,
    workerTerminateTimeout: END_WITHIN_MS,
    forkOpts: {
      // a limit that is off is Infinity, which JSON can't say
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
    },
    // what V8 writes when it runs out of memory is no line of our log; the pool takes no other word for it
    emitStdStreams: true,
  });

  let isStopping = false;
  const run = async (operation: string | null, uncured = false): Promise<PlanningAnswer> => {
    const task: PlanningTask = { supergraphSdl, maxEvaluatedPlans, timeLimitMs, operation, uncured };
    let timer: NodeJS.Timeout | undefined;
    let isPlanning = false;
    let isTooLate = false;
    const planning = workers.exec('plan', [task], {
      on: (event: unknown) => {
        // what the process writes comes here too
        if (event !== PLANNING) return;
        isPlanning = true;
        timer = setTimeout(() => {
          isTooLate = true;
          planning.cancel();
        }, timeLimitMs);
      },
    });
    try {
      const result = (await planning) as PlanningResult;
      if ('tooComplex' in result) throw new PlanningError(result.tooComplex);
      return result;
    } catch (error) {
      if (operation !== null && !isTooLate && !isStopping && isEnded(error)) wakePool();
      if (isTooLate) {
        throw new PlanningError(`${TOO_COMPLEX}: no plan was found in ${timeLimitMs} ms; ask less at a time`);
      }
      if (isPlanning && isEnded(error)) {
        throw new PlanningError(`${TOO_COMPLEX}: it takes more than ${memoryLimitMb} MB; ask less at a time`);
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };

  /** It forgets those that wait for a process which ends by itself, until it is given something else to do. */
  const wakePool = (): void => void run(null).catch(() => undefined);

  const stop = async (): Promise<void> => {
    isStopping = true;
    await workers.terminate(true);
  };
  try {
    for (const { cure, reason } of (await run(null)).omitted) {
      options.warn?.(`planning does without ${cure}: the supergraph can't be loaded with it: ${reason}`);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    async plan(operation) {
      const { plan } = await run(operation);
      if (plan.unplanned.length === 0) return plan;
      // what is left out may be the fault of a cure
      const { plan: other } = await run(operation, true).catch(() => ({ plan }));
      return other.unplanned.length < plan.unplanned.length ? other : plan;
    },
    stop,
  };
}

/** What the pool says of a task whose process is gone, which out of memory is the only one to do by itself. */
function isEnded(error: unknown): boolean {
  return error instanceof Error && /terminated/i.test(error.message);
}
