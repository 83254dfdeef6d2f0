import { type Decimal128, Double, Int32, Long } from 'bson';
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

/** `digits × 10^power`; undefined for NaN and the infinities. */
export function decimalParts(value: Decimal128): { digits: bigint; power: number } | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/.exec(value.toString());
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), power: Number(power) - fraction.length };
}

/** The number without its fraction; undefined where that leaves 64 bits. */
export function wholePart(value: NumberValue): bigint | undefined {
  const whole = unboundedWhole(value);
  return whole === undefined || whole !== BigInt.asIntN(64, whole) ? undefined : whole;
}

function unboundedWhole(value: NumberValue): bigint | undefined {
  if (value._bsontype === 'Double')
    return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : undefined;
  if (value._bsontype !== 'Decimal128') return toBigInt(value);
  const parts = decimalParts(value);
  if (parts === undefined) return undefined;
  const scale = 10n ** BigInt(Math.abs(parts.power));
  return parts.power < 0 ? parts.digits / scale : parts.digits * scale;
}

export function refuseDecimal(value: NumberValue): void {
  if (value._bsontype === 'Decimal128') throw refuse('arithmetic on Decimal128');
}
