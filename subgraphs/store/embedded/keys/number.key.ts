import type { Decimal128 } from 'bson';
import { decimalParts } from '../bson/arithmetic';
import { type NumberValue, toNumber } from '../bson/value';
import type { KeyWriter } from './key.writer';

const beyondDouble = { negative: 0x01, none: 0x02, positive: 0x03 };

/**
 * Writes a number so that all numeric types sort by value: the nearest double, then what that double lacks.
 *
 * Rounding to the nearest double never changes an order, so only equal doubles need the exact rest.
 */
export function writeNumberKey(writer: KeyWriter, value: NumberValue): void {
  switch (value._bsontype) {
    case 'Int32':
    case 'Double':
      writeDouble(writer, value.value);
      writer.byte(beyondDouble.none);
      return;
    case 'Long': {
      const nearest = value.toNumber();
      writeDouble(writer, nearest);
      if (Number.isSafeInteger(nearest)) {
        writer.byte(beyondDouble.none);
        return;
      }
      writeRest(writer, value.toBigInt() - BigInt(nearest), 0);
      return;
    }
    case 'Decimal128':
      writeDecimal(writer, value);
      return;
  }
}

function writeDouble(writer: KeyWriter, value: number): void {
  const start = writer.reserve(8);
  const { bytes } = writer;
  // NaN sorts below every other number; -0 equals 0.
  if (Number.isNaN(value)) {
    bytes.fill(0, start, start + 8);
    return;
  }
  bytes.writeDoubleBE(value === 0 ? 0 : value, start);
  if (value < 0) for (let at = start; at < start + 8; at += 1) bytes[at] = ~(bytes[at] ?? 0);
  else bytes[start] = (bytes[start] ?? 0) | 0x80;
}

function writeDecimal(writer: KeyWriter, value: Decimal128): void {
  const rounded = toNumber(value);
  const exact = decimalParts(value);
  if (exact === undefined) {
    writeDouble(writer, rounded);
    writer.byte(beyondDouble.none);
    return;
  }
  const nearest = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, rounded));
  writeDouble(writer, nearest);
  const double = decimalOf(nearest);
  const common = Math.min(exact.power, double.power);
  const rest = scale(exact.digits, exact.power - common) - scale(double.digits, double.power - common);
  writeRest(writer, rest, common);
}

const scale = (digits: bigint, power: number): bigint => (digits === 0n ? 0n : digits * 10n ** BigInt(power));

/** A finite double as exact decimal digits. */
function decimalOf(value: number): { digits: bigint; power: number } {
  const bits = Buffer.alloc(8);
  bits.writeDoubleBE(value);
  const raw = bits.readBigUInt64BE();
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const mantissa = (biased === 0 ? fraction : fraction | (1n << 52n)) * (value < 0 ? -1n : 1n);
  const power = Math.max(biased, 1) - 1075;
  return power >= 0
    ? { digits: mantissa << BigInt(power), power: 0 }
    : { digits: mantissa * 5n ** BigInt(-power), power };
}

/** Writes `digits × 10^power` so that bytes sort by value: sign, position of the first digit, digits. */
function writeRest(writer: KeyWriter, digits: bigint, power: number): void {
  if (digits === 0n) {
    writer.byte(beyondDouble.none);
    return;
  }
  const negative = digits < 0n;
  writer.byte(negative ? beyondDouble.negative : beyondDouble.positive);
  const all = String(negative ? -digits : digits);
  const start = writer.reserve(2);
  writer.bytes.writeUInt16BE(all.length + power + 0x4000, start);
  writer.text(all.replace(/0+$/, ''));
  if (negative) writer.invert(start);
}
