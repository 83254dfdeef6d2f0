import { openPlanner } from '../../../gateway/engine/plan/open-planner';
import { PlanningError } from '../../../gateway/engine/plan/planner';
import { CHOICES, choicesSupergraph, hostileDocument, SMALL } from '../../bench/hostile-federation';
import { query } from '../test-gateway';
import { type HostileGateway, startHostileGateway } from './hostile-gateway';

const USUAL = '{ root0 { id } }';
const ANSWER = { data: { root0: { id: '1' } } };
const HOSTILE = hostileDocument(SMALL, 7);
const TOO_COMPLEX = { errors: [{ extensions: { code: 'OPERATION_TOO_COMPLEX' } }] };

describe('while a hostile document is planned', () => {
  let gateway: HostileGateway;
  beforeAll(async () => {
    // it would take far longer than these tests
    gateway = await startHostileGateway({ workers: 2, timeoutMs: 600_000 });
  });
  afterAll(() => gateway.stop());

  it('health, operations in use and new ones are answered', async () => {
    expect(await query(gateway, USUAL)).toEqual(ANSWER);
    let isPlanned = false;
    const leaving = new AbortController();
    const hostile = fetch(`${gateway.url}/graphql?query=${encodeURIComponent(HOSTILE)}`, {
      signal: leaving.signal,
    }).then(
      () => {
        isPlanned = true;
      },
      () => undefined,
    );
    while ((await gateway.figure('gateway_plan_cache_lookups_total{result="miss"}')) < 2);
    for (let round = 0; round < 10; round += 1) {
      expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
      expect(await query(gateway, USUAL)).toEqual(ANSWER);
      expect(await query(gateway, `{ a${round}: root0 { id } }`)).toEqual({
        data: { [`a${round}`]: { id: '1' } },
      });
    }
    expect(isPlanned).toBe(false);
    leaving.abort();
    await hostile;
  });
});

describe('a hostile document', () => {
  let gateway: HostileGateway;
  beforeAll(async () => {
    gateway = await startHostileGateway({ workers: 1, timeoutMs: 300 });
  });
  afterAll(() => gateway.stop());

  it('is planned once, however many ask it, and refused for a while after', async () => {
    const count = 'gateway_planning_duration_seconds_count{outcome="too_complex"}';
    const answers = await Promise.all([1, 2, 3].map(() => query(gateway, HOSTILE)));
    for (const answer of answers) expect(answer).toMatchObject(TOO_COMPLEX);
    expect(await query(gateway, HOSTILE)).toMatchObject(TOO_COMPLEX);
    expect(await gateway.figure(count)).toBe(1);
    expect(await query(gateway, USUAL)).toEqual(ANSWER);
  });
});

it('ends nothing but the process that plans it when there is no memory left', async () => {
  const planner = await openPlanner({
    supergraphSdl: choicesSupergraph(),
    memoryLimitMb: 64,
    timeLimitMs: 600_000,
    maxWorkers: 1,
  });
  const [failure, plan] = await Promise.all([
    planner.plan(CHOICES.document).catch((error: unknown) => error),
    planner.plan('{ item { id } }'),
  ]);
  await planner.stop();
  expect(failure).toBeInstanceOf(PlanningError);
  expect(String(failure)).toContain('it takes more than 64 MB');
  expect(plan).toMatchObject({ root: { service: 's0' } });
});
