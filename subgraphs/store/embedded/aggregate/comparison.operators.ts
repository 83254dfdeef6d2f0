import { Int32 } from 'bson';
import { isTruthy, type Maybe, typeOf } from '../bson/value';
import { compareValues } from '../keys/value.key';
import type { Operator } from './expression.parser';

/** Missing is below everything but MinKey, and unlike null in an expression. */
function compareMaybe(left: Maybe, right: Maybe): number {
  if (left === undefined || right === undefined) {
    if (left === right) return 0;
    const known = left ?? right;
    const isBelow = known !== undefined && known !== null && typeOf(known) === 'minKey';
    return (left === undefined) !== isBelow ? -1 : 1;
  }
  return compareValues(left, right);
}

const compare = (test: (order: number) => boolean): Operator => ({
  min: 2,
  max: 2,
  apply: ([left, right]) => test(compareMaybe(left, right)),
});

export const comparisonOperators: Readonly<Record<string, Operator>> = {
  $eq: compare((order) => order === 0),
  $ne: compare((order) => order !== 0),
  $gt: compare((order) => order > 0),
  $gte: compare((order) => order >= 0),
  $lt: compare((order) => order < 0),
  $lte: compare((order) => order <= 0),
  $cmp: { min: 2, max: 2, apply: ([left, right]) => new Int32(Math.sign(compareMaybe(left, right))) },
  $not: { min: 1, max: 1, apply: ([value]) => !isTruthy(value) },
  $type: { min: 1, max: 1, apply: ([value]) => (value === undefined ? 'missing' : typeOf(value)) },
};
