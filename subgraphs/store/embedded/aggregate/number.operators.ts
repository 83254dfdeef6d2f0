import { Double, Int32 } from 'bson';
import { minus, plus, refuseDecimal, times } from '../bson/arithmetic';
import {
  isNullish,
  isNumber,
  type Maybe,
  type NumberValue,
  toNumber,
  typeOf,
  type Value,
} from '../bson/value';
import { demand, refuse } from '../errors';
import type { Operator } from './expression';

function numeric(operator: string, value: Value): NumberValue {
  if (value instanceof Date) throw refuse(`${operator} of a date`);
  demand(isNumber(value), 'TypeMismatch', `${operator} only supports numeric types, not ${typeOf(value)}`);
  refuseDecimal(value);
  return value;
}

type Combine = (left: NumberValue, right: NumberValue) => NumberValue;

/** Null where any argument is null or missing; `start` is the result over none. */
const over = (
  operator: string,
  count: { min: number; max: number },
  start: Int32,
  combine: Combine,
): Operator => ({
  ...count,
  apply: (values: readonly Maybe[]) => {
    if (values.some(isNullish)) return null;
    const [first = start, ...rest] = (values as readonly Value[]).map((value) => numeric(operator, value));
    return rest.reduce(combine, first);
  },
});

/** Aggregation turns to double where an update would fail. */
const orDouble =
  (exact: typeof plus, inexact: (left: number, right: number) => number): Combine =>
  (left, right) =>
    exact(left, right) ?? new Double(inexact(toNumber(left), toNumber(right)));

function divide(left: NumberValue, right: NumberValue): NumberValue {
  demand(toNumber(right) !== 0, 'BadValue', "can't $divide by zero");
  return new Double(toNumber(left) / toNumber(right));
}

const any = { min: 0, max: Number.POSITIVE_INFINITY };
const two = { min: 2, max: 2 };
const zero = new Int32(0);

export const numberOperators: Readonly<Record<string, Operator>> = {
  $add: over(
    '$add',
    any,
    zero,
    orDouble(plus, (left, right) => left + right),
  ),
  $subtract: over(
    '$subtract',
    two,
    zero,
    orDouble(minus, (left, right) => left - right),
  ),
  $multiply: over(
    '$multiply',
    any,
    new Int32(1),
    orDouble(times, (left, right) => left * right),
  ),
  $divide: over('$divide', two, zero, divide),
};
