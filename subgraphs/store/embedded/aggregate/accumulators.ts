import { Double } from 'bson';
import { integer, refuseDecimal, toBigInt } from '../bson/arithmetic';
import { isNullish, isNumber, type Maybe, type Value } from '../bson/value';
import { compareValues, keyText } from '../keys/value.key';

export interface Accumulator {
  add(value: Maybe): void;
  result(): Maybe;
  /** Bytes it may have kept, roughly. */
  readonly kept: number;
}

/** Sums ints and longs exactly, doubles with the rounding error carried along, as MongoDB does. */
class Sum implements Accumulator {
  readonly kept = 0;
  count = 0;
  private safe = 0;
  private integers = 0n;
  private hasLong = false;
  private hasDouble = false;
  private double = 0;
  private error = 0;

  add(value: Maybe): void {
    if (!isNumber(value)) return;
    refuseDecimal(value);
    this.count += 1;
    if (value._bsontype === 'Double') {
      this.hasDouble = true;
      this.addDouble(value.value);
    } else if (value._bsontype === 'Int32') {
      this.safe += value.value;
      if (!Number.isSafeInteger(this.safe * 2)) this.flush();
    } else {
      this.hasLong = true;
      this.integers += toBigInt(value);
    }
  }

  result(): Value {
    this.flush();
    if (this.hasDouble) return new Double(this.total());
    return integer(this.integers, this.hasLong) ?? new Double(Number(this.integers));
  }

  total(): number {
    this.flush();
    if (!this.hasDouble) return Number(this.integers);
    this.addDouble(Number(this.integers));
    this.integers = 0n;
    return Number.isFinite(this.double) ? this.double + this.error : this.double;
  }

  private flush(): void {
    this.integers += BigInt(this.safe);
    this.safe = 0;
  }

  private addDouble(value: number): void {
    const sum = this.double + value;
    const part = sum - this.double;
    this.error += this.double - (sum - part) + (value - part);
    this.double = sum;
  }
}

class Average extends Sum {
  override result(): Value {
    return this.count === 0 ? null : new Double(this.total() / this.count);
  }
}

/** Keeps one value: `next` chooses between the one it has and another. */
class Kept implements Accumulator {
  readonly kept = 0;
  private value: Maybe;
  private isFirst = true;

  constructor(private readonly next: (before: Maybe, value: Maybe, isFirst: boolean) => Maybe) {}

  add(value: Maybe): void {
    this.value = this.next(this.value, value, this.isFirst);
    this.isFirst = false;
  }

  result(): Maybe {
    return this.value;
  }
}

/** The value that sorts lowest (-1) or highest (1); null and missing don't take part. */
const extreme =
  (sign: 1 | -1) =>
  (best: Maybe, value: Maybe): Maybe =>
    isNullish(value) || (best !== undefined && compareValues(value, best) * sign <= 0) ? best : value;

/** All values; `isSet` leaves out those that are equal to one before. */
class List implements Accumulator {
  kept = 0;
  private readonly values: Value[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly isSet: boolean) {}

  add(value: Maybe): void {
    if (value === undefined) return;
    const text = keyText(value);
    if (this.isSet && this.known.has(text)) return;
    if (this.isSet) this.known.add(text);
    this.values.push(value);
    this.kept += text.length * (this.isSet ? 2 : 1) + 16;
  }

  result(): Value {
    return this.values;
  }
}

export const accumulators = {
  $sum: (): Accumulator => new Sum(),
  $avg: (): Accumulator => new Average(),
  $min: (): Accumulator => new Kept(extreme(-1)),
  $max: (): Accumulator => new Kept(extreme(1)),
  $first: (): Accumulator => new Kept((before, value, isFirst) => (isFirst ? value : before)),
  $last: (): Accumulator => new Kept((_before, value) => value),
  $push: (): Accumulator => new List(false),
  $addToSet: (): Accumulator => new List(true),
  /** Of ones. */
  $count: (): Accumulator => new Sum(),
};
