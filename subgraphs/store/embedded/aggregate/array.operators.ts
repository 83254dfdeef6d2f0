import { Int32 } from 'bson';
import { type Doc, isDoc, isNumber, type Maybe, toNumber, typeOf, type Value } from '../bson/value';
import { EngineError } from '../errors';
import { areEqual } from '../keys/value.key';
import { accumulators } from './accumulators';
import type { Operator } from './expression.parser';

const isMissing = (value: Maybe): value is null | undefined => value === undefined || value === null;

function elementAt(operator: string, array: Maybe, position: Maybe): Maybe {
  if (isMissing(array) || isMissing(position)) return null;
  if (!Array.isArray(array))
    throw new EngineError(
      'Location28689',
      `${operator}'s first argument must be an array, but is ${typeOf(array)}`,
    );
  const at = isNumber(position) ? toNumber(position) : Number.NaN;
  if (!Number.isInteger(at))
    throw new EngineError('Location28690', `${operator}'s second argument must be an integer`);
  return array.at(at);
}

function concatArrays(values: readonly Maybe[]): Maybe {
  if (values.some(isMissing)) return null;
  return values.flatMap((value) => {
    if (!Array.isArray(value))
      throw new EngineError(
        'Location28664',
        `$concatArrays only supports arrays, not ${typeOf(value ?? null)}`,
      );
    return value;
  });
}

function mergeObjects(values: readonly Maybe[]): Maybe {
  const only = values.length === 1 ? values[0] : undefined;
  const merged: Doc = new Map();
  for (const value of Array.isArray(only) ? only : values) {
    if (isMissing(value)) continue;
    if (!isDoc(value))
      throw new EngineError(
        'Location40400',
        `$mergeObjects requires object inputs, but input is of type ${typeOf(value)}`,
      );
    for (const [name, field] of value) merged.set(name, field);
  }
  return merged;
}

function size([array]: readonly Maybe[]): Maybe {
  if (!Array.isArray(array))
    throw new EngineError(
      'Location17124',
      `The argument to $size must be an array, but was of type: ${array === undefined ? 'missing' : typeOf(array)}`,
    );
  return new Int32(array.length);
}

function isIn([value, array]: readonly Maybe[]): Maybe {
  if (!Array.isArray(array))
    throw new EngineError(
      'Location40081',
      `$in requires an array as a second argument, found: ${array === undefined ? 'missing' : typeOf(array)}`,
    );
  return value !== undefined && array.some((element) => areEqual(element, value));
}

/** `$sum: [a, b]` or `$sum: '$array'`: the accumulator over a list; other values count as they are. */
const overList = (name: '$sum' | '$avg' | '$min' | '$max'): Operator => ({
  min: 0,
  max: Number.POSITIVE_INFINITY,
  apply: (values) => {
    const only = values.length === 1 ? values[0] : undefined;
    const accumulate = accumulators[name]();
    for (const value of Array.isArray(only) ? (only as Value[]) : values) accumulate.add(value);
    return accumulate.result() ?? null;
  },
});

export const arrayOperators: Readonly<Record<string, Operator>> = {
  $arrayElemAt: { min: 2, max: 2, apply: ([array, at]) => elementAt('$arrayElemAt', array, at) },
  $first: { min: 1, max: 1, apply: ([array]) => elementAt('$first', array, new Int32(0)) },
  $last: { min: 1, max: 1, apply: ([array]) => elementAt('$last', array, new Int32(-1)) },
  $concatArrays: { min: 0, max: Number.POSITIVE_INFINITY, apply: concatArrays },
  $mergeObjects: { min: 0, max: Number.POSITIVE_INFINITY, apply: mergeObjects },
  $isArray: { min: 1, max: 1, apply: ([value]) => Array.isArray(value) },
  $size: { min: 1, max: 1, apply: size },
  $in: { min: 2, max: 2, apply: isIn },
  $sum: overList('$sum'),
  $avg: overList('$avg'),
  $min: overList('$min'),
  $max: overList('$max'),
};
