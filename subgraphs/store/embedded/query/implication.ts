import { typeOf, type Value } from '../bson/value';
import { compareValues } from '../keys/value.key';
import { type Comparison, holdsInOrder, isNaNValue, type Test } from './filter';
import type { FieldFilter } from './filter.fields';

/** Whether all that matches `given` surely matches `wanted`: equality, comparison or $exists of a partial index. */
export function implies(given: FieldFilter, wanted: FieldFilter): boolean {
  if (given.name !== wanted.name) return false;
  const { test } = given;
  if (test.op === '$eq') return isScalar(test.value) && holdsForValue(wanted.test, test.value);
  if (test.op === '$in') {
    return (
      test.patterns.length === 0 &&
      test.values.every((value) => isScalar(value) && holdsForValue(wanted.test, value))
    );
  }
  if (wanted.test.op === '$exists') return existing.has(test.op) && !isNullComparison(test);
  if (!isComparison(test) || !isComparison(wanted.test)) return false;
  return isWithin(test, wanted.test);
}

const existing = new Set<Test['op']>([
  '$exists',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$regex',
  '$type',
  '$mod',
  '$size',
]);

const isNullComparison = (test: Test): boolean => isComparison(test) && !isScalar(test.value);

const isScalar = (value: Value): boolean =>
  !['null', 'array', 'object', 'minKey', 'maxKey'].includes(typeOf(value)) && !isNaNValue(value);

type ComparisonTest = Extract<Test, { op: Comparison }>;

const isComparison = (test: Test): test is ComparisonTest => ['$gt', '$gte', '$lt', '$lte'].includes(test.op);

function holdsForValue(wanted: Test, value: Value): boolean {
  if (wanted.op === '$exists') return true;
  if (wanted.op === '$eq') return compareValues(wanted.value, value) === 0;
  return isComparison(wanted) && holdsInOrder(wanted.op, value, wanted.value);
}

function isWithin(given: ComparisonTest, wanted: ComparisonTest): boolean {
  if (!isScalar(given.value) || !isScalar(wanted.value) || given.op.slice(0, 3) !== wanted.op.slice(0, 3))
    return false;
  if (holdsInOrder(wanted.op, given.value, wanted.value)) return true;
  // > 5 lies within > 5, though 5 itself does not.
  return given.op === wanted.op && compareValues(given.value, wanted.value) === 0;
}
