import { Double, Int32, Long } from 'bson';
import { minus, plus, refuseDecimal, times, toBigInt } from '../bson/arithmetic';
import { isNumber, type Maybe, type NumberValue, toNumber, typeOf, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import type { Operator } from './expression.parser';

const isMissing = (value: Maybe): value is null | undefined => value === undefined || value === null;

function numeric(operator: string, value: Value): NumberValue {
  if (!isNumber(value))
    throw new EngineError('TypeMismatch', `${operator} only supports numeric types, not ${typeOf(value)}`);
  refuseDecimal(value);
  return value;
}

/** Aggregation turns to double where an update would fail. */
const orDouble = (result: NumberValue | undefined, inexact: () => number): NumberValue =>
  result ?? new Double(inexact());

const dateFrom = (milliseconds: number): Date => {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new EngineError('Overflow', 'date overflow');
  return date;
};

function add(values: readonly Maybe[]): Maybe {
  if (values.some(isMissing)) return null;
  const known = values as readonly Value[];
  const dates = known.filter((value) => value instanceof Date);
  if (dates.length > 1) throw new EngineError('Location16612', 'only one date allowed in an $add expression');
  const total = known
    .filter((value) => !(value instanceof Date))
    .map((value) => numeric('$add', value))
    .reduce(
      (left, right) => orDouble(plus(left, right), () => toNumber(left) + toNumber(right)),
      new Int32(0) as NumberValue,
    );
  const [date] = dates;
  return date instanceof Date ? dateFrom(date.getTime() + Math.round(toNumber(total))) : total;
}

function subtract([left, right]: readonly Maybe[]): Maybe {
  if (isMissing(left) || isMissing(right)) return null;
  if (left instanceof Date) {
    if (right instanceof Date) return Long.fromNumber(left.getTime() - right.getTime());
    return dateFrom(left.getTime() - Math.round(toNumber(numeric('$subtract', right))));
  }
  const [a, b] = [numeric('$subtract', left), numeric('$subtract', right)];
  return orDouble(minus(a, b), () => toNumber(a) - toNumber(b));
}

function multiply(values: readonly Maybe[]): Maybe {
  if (values.some(isMissing)) return null;
  return (values as readonly Value[])
    .map((value) => numeric('$multiply', value))
    .reduce(
      (left, right) => orDouble(times(left, right), () => toNumber(left) * toNumber(right)),
      new Int32(1) as NumberValue,
    );
}

function divide([left, right]: readonly Maybe[]): Maybe {
  if (isMissing(left) || isMissing(right)) return null;
  const by = toNumber(numeric('$divide', right));
  const dividend = toNumber(numeric('$divide', left));
  if (by === 0) throw new EngineError('BadValue', "can't $divide by zero");
  return new Double(dividend / by);
}

function modulo([left, right]: readonly Maybe[]): Maybe {
  if (isMissing(left) || isMissing(right)) return null;
  const [a, b] = [numeric('$mod', left), numeric('$mod', right)];
  if (toNumber(b) === 0) throw new EngineError('Location16610', "can't $mod by zero");
  if (a._bsontype === 'Double' || b._bsontype === 'Double') return new Double(toNumber(a) % toNumber(b));
  const rest = toBigInt(a) % toBigInt(b);
  return a._bsontype === 'Long' || b._bsontype === 'Long' ? Long.fromBigInt(rest) : new Int32(Number(rest));
}

/** Keeps ints and longs as they are; only doubles change. */
const onDouble = (operator: string, change: (value: number) => number): Operator => ({
  min: 1,
  max: 1,
  apply: ([value]) => {
    if (isMissing(value)) return null;
    const number = numeric(operator, value);
    return number._bsontype === 'Double' ? new Double(change(number.value)) : number;
  },
});

function abs([value]: readonly Maybe[]): Maybe {
  if (isMissing(value)) return null;
  const number = numeric('$abs', value);
  if (number._bsontype === 'Double') return new Double(Math.abs(number.value));
  if (toNumber(number) >= 0) return number;
  const result = minus(new Int32(0), number);
  if (result === undefined) throw new EngineError('Location28680', "can't take $abs of long long min");
  return result;
}

const datePart = (operator: string, part: (date: Date) => number): Operator => ({
  min: 1,
  max: 1,
  apply: ([value]) => {
    if (isMissing(value)) return null;
    if (!(value instanceof Date)) throw refuse(`${operator} of ${typeOf(value)}`);
    return new Int32(part(value));
  },
});

export const numberOperators: Readonly<Record<string, Operator>> = {
  $add: { min: 0, max: Number.POSITIVE_INFINITY, apply: add },
  $subtract: { min: 2, max: 2, apply: subtract },
  $multiply: { min: 0, max: Number.POSITIVE_INFINITY, apply: multiply },
  $divide: { min: 2, max: 2, apply: divide },
  $mod: { min: 2, max: 2, apply: modulo },
  $abs: { min: 1, max: 1, apply: abs },
  $ceil: onDouble('$ceil', Math.ceil),
  $floor: onDouble('$floor', Math.floor),
  $year: datePart('$year', (date) => date.getUTCFullYear()),
  $month: datePart('$month', (date) => date.getUTCMonth() + 1),
  $dayOfMonth: datePart('$dayOfMonth', (date) => date.getUTCDate()),
};
