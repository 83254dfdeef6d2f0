import { Int32 } from 'bson';
import { isNullish, isTruthy, type Maybe, toWhole, typeOf } from '../bson/value';
import { demand, refuse } from '../errors';
import { areEqual, compareValues } from '../keys/value.key';
import type { Operator } from './expression';

const typeName = (value: Maybe): string => (value === undefined ? 'missing' : typeOf(value));

/** Missing is below everything but MinKey, and unlike null in an expression. */
function compareMaybe(left: Maybe, right: Maybe): number {
  if (left !== undefined && right !== undefined) return compareValues(left, right);
  if (left === right) return 0;
  const isBelow = typeName(left ?? right) === 'minKey';
  return (left === undefined) !== isBelow ? -1 : 1;
}

const compare = (test: (order: number) => boolean): Operator => ({
  min: 2,
  max: 2,
  apply: ([left, right]) => test(compareMaybe(left, right)),
});

function elementAt([array, position]: readonly Maybe[]): Maybe {
  if (isNullish(array) || isNullish(position)) return null;
  demand(Array.isArray(array), 'Location28689', `$arrayElemAt wants an array, not ${typeOf(array)}`);
  const at = toWhole(position);
  demand(at !== undefined, 'Location28690', "$arrayElemAt's second argument must be an integer");
  return array.at(at);
}

function size([array]: readonly Maybe[]): Maybe {
  demand(Array.isArray(array), 'Location17124', `$size wants an array, not ${typeName(array)}`);
  return new Int32(array.length);
}

function isIn([value, array]: readonly Maybe[]): Maybe {
  demand(Array.isArray(array), 'Location40081', `$in wants an array, not ${typeName(array)}`);
  return value !== undefined && array.some((element) => areEqual(element, value));
}

function concat(values: readonly Maybe[]): Maybe {
  if (values.some(isNullish)) return null;
  const odd = values.find((value) => typeof value !== 'string');
  demand(odd === undefined, 'Location16702', `$concat only supports strings, not ${typeName(odd)}`);
  return values.join('');
}

/** MongoDB changes the case of ASCII letters only. */
const changeCase = (operator: string, letters: RegExp, change: (text: string) => string): Operator => ({
  min: 1,
  max: 1,
  apply: ([value]) => {
    if (isNullish(value)) return '';
    if (typeof value !== 'string') throw refuse(`${operator} of ${typeOf(value)}`);
    return value.replace(letters, change);
  },
});

export const valueOperators: Readonly<Record<string, Operator>> = {
  $eq: compare((order) => order === 0),
  $ne: compare((order) => order !== 0),
  $gt: compare((order) => order > 0),
  $gte: compare((order) => order >= 0),
  $lt: compare((order) => order < 0),
  $lte: compare((order) => order <= 0),
  $cmp: { min: 2, max: 2, apply: ([left, right]) => new Int32(Math.sign(compareMaybe(left, right))) },
  $not: { min: 1, max: 1, apply: ([value]) => !isTruthy(value) },
  $type: { min: 1, max: 1, apply: ([value]) => typeName(value) },
  $arrayElemAt: { min: 2, max: 2, apply: elementAt },
  $size: { min: 1, max: 1, apply: size },
  $in: { min: 2, max: 2, apply: isIn },
  $concat: { min: 0, max: Number.POSITIVE_INFINITY, apply: concat },
  $toLower: changeCase('$toLower', /[A-Z]+/g, (text) => text.toLowerCase()),
  $toUpper: changeCase('$toUpper', /[a-z]+/g, (text) => text.toUpperCase()),
};
