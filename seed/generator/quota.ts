import type { RandomStream } from './random';

/** How many have each value; a value that is not named has none. */
export type Counts<K extends string = string> = { readonly [value in K]?: number };

const entries = <K extends string>(counts: Counts<K>): [K, number][] =>
  Object.entries(counts) as [K, number][];

export const totalOf = <K extends string>(counts: Counts<K>): number =>
  entries(counts).reduce((sum, [, count]) => sum + count, 0);

/**
 * What is left of `whole` without `part`.
 * @throws RangeError when a value has fewer in `whole` than in `part`
 */
export function without<K extends string>(whole: Counts<K>, part: Counts<K>): Counts<K> {
  const rest = new Map(entries(whole));
  for (const [value, count] of entries(part)) {
    const left = (rest.get(value) ?? 0) - count;
    if (left < 0) throw new RangeError(`${value}: ${count} of ${rest.get(value) ?? 0} can't be taken away`);
    rest.set(value, left);
  }
  return Object.fromEntries(rest) as Counts<K>;
}

/** `counts` in the same proportions with another total, by largest remainder; ties go to the value named first. */
export function scaled<K extends string>(counts: Counts<K>, total: number): Counts<K> {
  const whole = totalOf(counts);
  const shares = entries(counts).map(([value, count]) => {
    const exact = (count * total) / whole;
    return { value, count: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const missing = total - shares.reduce((sum, share) => sum + share.count, 0);
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder);
  for (const share of byRemainder.slice(0, missing)) share.count += 1;
  return Object.fromEntries(shares.map(({ value, count }) => [value, count])) as Counts<K>;
}

/** Every value as often as its count says, in the order of the table. */
export const listed = <K extends string>(counts: Counts<K>): K[] =>
  entries(counts).flatMap(([value, count]) => Array.from({ length: count }, () => value));

/** Every value as often as its count says, in an order that only `random` decides. */
export const spread = <K extends string>(counts: Counts<K>, random: RandomStream): K[] =>
  random.shuffle(listed(counts));

/** How many of `values` there are of each. */
export function tally<K extends string>(values: Iterable<K>): Counts<K> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts) as Counts<K>;
}
