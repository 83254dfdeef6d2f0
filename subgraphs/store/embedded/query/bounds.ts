import { Double, MaxKey, MinKey } from 'bson';
import { isDoc, type Value } from '../bson/value';
import { emptyArray, keyOf, tagOf } from '../keys/value.key';
import { isNaNValue, type Test } from './filter';

/** A stretch of values by their keys. A bound takes in, or leaves out, every key that begins with its bytes. */
export interface Interval {
  readonly low: Bound;
  readonly high: Bound;
}

interface Bound {
  readonly key: Buffer;
  readonly inclusive: boolean;
}

export interface Intervals {
  readonly intervals: readonly Interval[];
  readonly arePoints: boolean;
  /** Nothing but matching values lies inside, so documents need no second look. */
  readonly exact: boolean;
}

const including = (key: Buffer): Bound => ({ key, inclusive: true });
const excluding = (key: Buffer): Bound => ({ key, inclusive: false });
const point = (key: Buffer): Interval => ({ low: including(key), high: including(key) });

export const everything: Interval = point(Buffer.alloc(0));
const zero = new Double(0);
const nanKey = keyOf(new Double(Number.NaN));
const isExtreme = (value: Value): boolean => value instanceof MinKey || value instanceof MaxKey;

/** Where a test's values lie in an index; undefined where the test does not narrow it. */
export function intervalsOf(test: Test): Intervals | undefined {
  switch (test.op) {
    case '$eq':
      return points([test.value]);
    case '$in':
      return test.patterns.length > 0 ? undefined : points(test.values);
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return range(test.op, test.value);
    default:
      return undefined;
  }
}

function points(values: readonly Value[]): Intervals {
  const keys = new Map<string, Buffer>();
  for (const key of values.flatMap(pointKeys)) keys.set(key.toString('latin1'), key);
  const sorted = [...keys.values()].sort(Buffer.compare);
  const exact = !values.some((value) => value === null || Array.isArray(value) || isDoc(value));
  return { intervals: sorted.map(point), arePoints: true, exact };
}

/** An array is found by its first element, and as an element of another array. */
function pointKeys(value: Value): Buffer[] {
  if (!Array.isArray(value)) return [keyOf(value)];
  const [first] = value;
  return [value.length === 0 ? keyOf(emptyArray) : keyOf(first), keyOf(value)];
}

function range(op: '$gt' | '$gte' | '$lt' | '$lte', value: Value): Intervals | undefined {
  if (Array.isArray(value) || isDoc(value)) return undefined;
  const key = keyOf(value);
  // The tags between two types are free, so they bound a type from outside.
  const below = excluding(Buffer.from([tagOf(value) - 1]));
  const above = excluding(Buffer.from([tagOf(value) + 1]));
  const takesEqual = op === '$gte' || op === '$lte';
  if (value === null || isNaNValue(value)) {
    return { intervals: takesEqual ? [point(key)] : [], arePoints: false, exact: value !== null };
  }
  if (isExtreme(value)) return undefined;
  const isNumeric = tagOf(value) === tagOf(zero);
  const bottom = isNumeric ? excluding(nanKey) : below;
  const edge = takesEqual ? including(key) : excluding(key);
  const interval = op.startsWith('$gt') ? { low: edge, high: above } : { low: bottom, high: edge };
  return { intervals: [interval], arePoints: false, exact: true };
}

/** The values in both; bounds of one component that is no array. */
export function intersect(left: Interval, right: Interval): Interval | undefined {
  const low = Buffer.compare(lowBytes(left.low), lowBytes(right.low)) >= 0 ? left.low : right.low;
  const high = Buffer.compare(highBytes(left.high), highBytes(right.high)) <= 0 ? left.high : right.high;
  return Buffer.compare(lowBytes(low), highBytes(high)) < 0 ? { low, high } : undefined;
}

// No byte of a key that starts a component is FF, so key + FF lies above all that begins with the key.
const afterAll = Buffer.from([0xff]);

/** First key inside. */
export const lowBytes = ({ key, inclusive }: Bound): Buffer =>
  inclusive ? key : Buffer.concat([key, afterAll]);

/** First key outside. */
export const highBytes = ({ key, inclusive }: Bound): Buffer =>
  inclusive ? Buffer.concat([key, afterAll]) : key;

/** The same values in a descending component, where the order of the bytes is turned round. */
export function inverted({ low, high }: Interval): Interval {
  const turn = ({ key, inclusive }: Bound): Bound => ({
    key: Buffer.from(key.map((byte) => ~byte)),
    inclusive,
  });
  return { low: turn(high), high: turn(low) };
}
