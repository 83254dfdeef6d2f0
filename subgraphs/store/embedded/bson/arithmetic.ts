import { Double, Int32, Long } from 'bson';
import { refuse } from '../errors';
import { type NumberValue, toNumber } from './value';

type Integers = (left: bigint, right: bigint) => bigint;
type Doubles = (left: number, right: number) => number;

export const plus = arithmetic(
  (left, right) => left + right,
  (left, right) => left + right,
);
export const minus = arithmetic(
  (left, right) => left - right,
  (left, right) => left - right,
);
export const times = arithmetic(
  (left, right) => left * right,
  (left, right) => left * right,
);

/** Keeps MongoDB's result types: double wins, then long; undefined when a result leaves 64 bits. */
function arithmetic(
  integers: Integers,
  doubles: Doubles,
): (left: NumberValue, right: NumberValue) => NumberValue | undefined {
  return (left, right) => {
    refuseDecimal(left);
    refuseDecimal(right);
    if (left._bsontype === 'Double' || right._bsontype === 'Double') {
      return new Double(doubles(toNumber(left), toNumber(right)));
    }
    const result = integers(toBigInt(left), toBigInt(right));
    return integer(result, left._bsontype === 'Long' || right._bsontype === 'Long');
  };
}

/** An int if it fits and no long took part, else a long; undefined beyond 64 bits. */
export function integer(value: bigint, isLong: boolean): Int32 | Long | undefined {
  if (!isLong && value === BigInt.asIntN(32, value)) return new Int32(Number(value));
  return value === BigInt.asIntN(64, value) ? Long.fromBigInt(value) : undefined;
}

export function toBigInt(value: NumberValue): bigint {
  return value._bsontype === 'Long' ? value.toBigInt() : BigInt(toNumber(value));
}

export function refuseDecimal(value: NumberValue): void {
  if (value._bsontype === 'Decimal128') throw refuse('arithmetic on Decimal128');
}
