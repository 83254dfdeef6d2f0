import { PlanningError } from '../../../gateway/engine/plan/planner';
import { PlanCache, type PlanCacheOptions } from '../../../gateway/engine/plan-cache';

interface Made {
  readonly name: string;
  readonly bytes?: number;
}

function openCache(options: Partial<PlanCacheOptions<Made>> = {}) {
  const seen = { hit: 0, miss: 0, evicted: 0 };
  const clock = { ms: 1 };
  const cache = new PlanCache<Made>({
    maxEntries: 10,
    maxBytes: 100_000,
    bytesOf: ({ bytes = 1 }) => bytes,
    failureKeptMs: 1_000,
    now: () => clock.ms,
    observe: {
      hit: () => seen.hit++,
      miss: () => seen.miss++,
      evicted: () => seen.evicted++,
    },
    ...options,
  });
  return { cache, seen, clock };
}

/** Counts how often it had to be made. */
function maker(make: () => Promise<Made> = async () => ({ name: 'plan' })) {
  const counted = {
    times: 0,
    make: () => {
      counted.times++;
      return make();
    },
  };
  return counted;
}

it('makes once what is asked again', async () => {
  const { cache, seen } = openCache();
  const counted = maker();
  const first = await cache.get('key', counted.make);
  expect(await cache.get('key', counted.make)).toBe(first);
  expect(counted.times).toBe(1);
  expect(seen).toEqual({ hit: 1, miss: 1, evicted: 0 });
});

it('makes once what is asked again before it is made', async () => {
  const { cache, seen } = openCache();
  const counted = maker(() => new Promise((resolve) => setImmediate(() => resolve({ name: 'slow' }))));
  const [one, other] = await Promise.all([cache.get('key', counted.make), cache.get('key', counted.make)]);
  expect(one).toBe(other);
  expect(counted.times).toBe(1);
  expect(seen).toEqual({ hit: 1, miss: 1, evicted: 0 });
});

it('makes different keys apart', async () => {
  const { cache } = openCache();
  const counted = maker();
  await Promise.all(['a', 'b'].map((key) => cache.get(key, counted.make)));
  expect(counted.times).toBe(2);
});

it('forgets a failure that may pass: the next one tries again', async () => {
  const { cache } = openCache();
  const failing = maker(() => Promise.reject(new Error('the worker died')));
  await expect(cache.get('key', failing.make)).rejects.toThrow('the worker died');
  expect(await cache.get('key', async () => ({ name: 'better' }))).toEqual({ name: 'better' });
});

it('forgets a failure that is thrown before anything is awaited', async () => {
  const { cache } = openCache();
  const make = (): Promise<Made> => {
    throw new Error('at once');
  };
  await expect(async () => cache.get('key', make)).rejects.toThrow('at once');
  expect(await cache.get('key', async () => ({ name: 'better' }))).toEqual({ name: 'better' });
});

it('does not plan again for a while what could not be planned', async () => {
  const { cache, clock } = openCache();
  const hostile = maker(() => Promise.reject(new PlanningError('too complex')));
  await expect(cache.get('key', hostile.make)).rejects.toThrow('too complex');
  clock.ms += 999;
  await expect(cache.get('key', hostile.make)).rejects.toThrow('too complex');
  expect(hostile.times).toBe(1);
  clock.ms += 2;
  await expect(cache.get('key', hostile.make)).rejects.toThrow('too complex');
  expect(hostile.times).toBe(2);
});

it('keeps no more than its number, and those asked last', async () => {
  const { cache, seen } = openCache({ maxEntries: 2 });
  const counted = maker();
  for (const key of ['a', 'b', 'a', 'c']) await cache.get(key, counted.make);
  expect(cache.size).toBe(2);
  expect(seen).toEqual({ hit: 1, miss: 3, evicted: 1 });
  await cache.get('a', counted.make);
  expect(counted.times).toBe(3);
  await cache.get('b', counted.make);
  expect(counted.times).toBe(4);
});

it('keeps no more than its bytes, keys counted', async () => {
  const { cache, seen } = openCache({ maxBytes: 1_000 });
  const large = async (): Promise<Made> => ({ name: 'large', bytes: 400 });
  for (const key of ['a', 'b', 'c'.repeat(100)]) await cache.get(key, large);
  expect(cache.size).toBe(1);
  expect(seen.evicted).toBe(2);
});

it('hands out what is larger than all it may keep, without keeping it or losing the others', async () => {
  const { cache } = openCache({ maxBytes: 1_000 });
  await cache.get('small', async () => ({ name: 'small' }));
  expect(await cache.get('huge', async () => ({ name: 'huge', bytes: 5_000 }))).toMatchObject({
    name: 'huge',
  });
  expect(cache.size).toBe(1);
});

it('lets failures take no more room than the rest', async () => {
  const { cache } = openCache({ maxEntries: 3 });
  for (let each = 0; each < 20; each++) {
    const hostile = cache.get(`key ${each}`, () => Promise.reject(new PlanningError('too complex')));
    await expect(hostile).rejects.toThrow('too complex');
  }
  expect(cache.size).toBe(3);
});
