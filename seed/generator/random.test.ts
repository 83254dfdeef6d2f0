import { RandomStream } from './random';

const draws = (random: RandomStream, limit: number, count: number): number[] =>
  Array.from({ length: count }, () => random.below(limit));

/** sfc32 as its author publishes it, over a state given. */
function reference(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, counter] = state;
  return () => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
}

it('draws what sfc32 draws', () => {
  const random = new RandomStream('any');
  const [a = 0, b = 0, c = 0, counter = 0] = Reflect.get(random, 'state') as Uint32Array;
  const expected = reference([a, b, c, counter]);
  expect(draws(random, 2 ** 32, 1_000)).toEqual(Array.from({ length: 1_000 }, expected));
});

it('gives the same stream for the same key, and another for any other', () => {
  const stream = (...key: string[]) => draws(new RandomStream(...key), 1_000, 20);
  expect(stream('seed', 'group')).toEqual(stream('seed', 'group'));
  expect(stream('seed', 'group')).not.toEqual(stream('seedgroup'));
  expect(stream('a', 'bc')).not.toEqual(stream('ab', 'c'));
});

it('draws every number about as often', () => {
  const counts = new Array<number>(6).fill(0);
  for (const drawn of draws(new RandomStream('dice'), 6, 60_000)) counts[drawn] = (counts[drawn] ?? 0) + 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

it('shuffles without losing or doubling a value', () => {
  const values = Array.from({ length: 500 }, (_, index) => index);
  const shuffled = new RandomStream('cards').shuffle(values);
  expect(shuffled).not.toEqual(values);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(values);
});

it('refuses to draw between a first day and an earlier last one', () => {
  expect(() => new RandomStream('days').between(3, 2)).toThrow('nothing lies between 3 and 2');
});
