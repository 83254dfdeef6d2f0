import { openPlanner } from '../../../gateway/engine/plan/open-planner';
import type { Planner } from '../../../gateway/engine/plan/planner';
import { PlanningError } from '../../../gateway/engine/plan/planner';
import { runFederation } from '../differential/running-federation';
import { manyInputs, numbered } from './planner-federations';

const { supergraphSdl } = runFederation(manyInputs);
const EASY = '{ inA { id } }';

/** Takes far longer than the limits of these tests. */
const HARD = `{ ${Array.from({ length: 3000 }, (_, index) => `a${index}: inB { ${numbered((n) => `r${n}`)} }`).join(' ')} }`;

async function withPlanner(
  options: Omit<Parameters<typeof openPlanner>[0], 'supergraphSdl'>,
  use: (planner: Planner) => Promise<void>,
): Promise<void> {
  const planner = await openPlanner({ supergraphSdl, ...options });
  try {
    await use(planner);
  } finally {
    await planner.stop();
  }
}

it('plans in another thread', () =>
  withPlanner({}, async (planner) => {
    const [easy, another] = await Promise.all([planner.plan(EASY), planner.plan('{ inB { r1 } }')]);
    expect(easy).toMatchObject({ root: { kind: 'fetch', service: 'a' }, unplanned: [] });
    expect(another).toMatchObject({ root: { kind: 'sequence' }, unplanned: [] });
  }));

it('gives up an operation that takes too long, and plans those that waited for it', () =>
  withPlanner({ timeLimitMs: 1_000, maxWorkers: 1 }, async (planner) => {
    const hard = planner.plan(HARD).catch((error: unknown) => error);
    const waiting = [planner.plan(EASY), planner.plan(EASY)];
    expect(await hard).toBeInstanceOf(PlanningError);
    expect(String(await hard)).toMatch(/too complex to plan: no plan was found in 1000 ms/);
    for (const { unplanned } of await Promise.all(waiting)) expect(unplanned).toEqual([]);
    expect(await planner.plan(EASY)).toMatchObject({ root: { service: 'a' } });
  }));

it('plans beside an operation that takes long', () =>
  withPlanner({ timeLimitMs: 60_000, maxWorkers: 2 }, async (planner) => {
    const ended: string[] = [];
    const hard = planner.plan(HARD).then(
      () => ended.push('hard'),
      () => ended.push('hard'),
    );
    await planner.plan(EASY).then(() => ended.push('easy'));
    expect(ended).toEqual(['easy']);
    await planner.stop();
    await hard;
  }));

it('leaves the main thread free', () =>
  withPlanner({ timeLimitMs: 1_000 }, async (planner) => {
    let turns = 0;
    let isRunning = true;
    const turn = (): void => {
      turns += 1;
      if (isRunning) setImmediate(turn);
    };
    turn();
    await planner.plan(HARD).catch(() => undefined);
    isRunning = false;
    expect(turns).toBeGreaterThan(100);
  }));

it('refuses a supergraph that it can not plan for', async () => {
  await expect(openPlanner({ supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow(/core schema/);
});

it('rejects what was still to be planned when it is stopped', async () => {
  const planner = await openPlanner({ supergraphSdl });
  const waiting = planner.plan(HARD);
  const rejected = expect(waiting).rejects.toThrow();
  await planner.stop();
  await rejected;
});
