import { Double, Int32, Long } from 'bson';
import { integer, refuseDecimal, toBigInt } from '../bson/arithmetic';
import { isNumber, type Maybe, type Value } from '../bson/value';
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
    const copy = { double: this.double, error: this.error };
    this.addDouble(Number(this.integers));
    const total = Number.isFinite(this.double) ? this.double + this.error : this.double;
    this.double = copy.double;
    this.error = copy.error;
    return total;
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

/** Keeps the value that sorts lowest (-1) or highest (1); null and missing don't take part. */
class Extreme implements Accumulator {
  readonly kept = 0;
  private best: Maybe;

  constructor(private readonly sign: 1 | -1) {}

  add(value: Maybe): void {
    if (value === undefined || value === null) return;
    if (this.best === undefined || compareValues(value, this.best) * this.sign > 0) this.best = value;
  }

  result(): Maybe {
    return this.best;
  }
}

class First implements Accumulator {
  readonly kept = 0;
  private isSet = false;
  private value: Maybe;

  add(value: Maybe): void {
    if (!this.isSet) this.value = value;
    this.isSet = true;
  }

  result(): Maybe {
    return this.value;
  }
}

class Last implements Accumulator {
  readonly kept = 0;
  private value: Maybe;

  add(value: Maybe): void {
    this.value = value;
  }

  result(): Maybe {
    return this.value;
  }
}

class Push implements Accumulator {
  kept = 0;
  private readonly values: Value[] = [];

  add(value: Maybe): void {
    if (value === undefined) return;
    this.values.push(value);
    this.kept += keyText(value).length + 16;
  }

  result(): Value {
    return this.values;
  }
}

class AddToSet implements Accumulator {
  kept = 0;
  private readonly values = new Map<string, Value>();

  add(value: Maybe): void {
    if (value === undefined) return;
    const text = keyText(value);
    if (this.values.has(text)) return;
    this.values.set(text, value);
    this.kept += text.length * 2 + 16;
  }

  result(): Value {
    return [...this.values.values()];
  }
}

class Count implements Accumulator {
  readonly kept = 0;
  private count = 0;

  add(): void {
    this.count += 1;
  }

  result(): Value {
    return this.count > 0x7fffffff ? Long.fromNumber(this.count) : new Int32(this.count);
  }
}

export const accumulators = {
  $sum: (): Accumulator => new Sum(),
  $avg: (): Accumulator => new Average(),
  $min: (): Accumulator => new Extreme(-1),
  $max: (): Accumulator => new Extreme(1),
  $first: (): Accumulator => new First(),
  $last: (): Accumulator => new Last(),
  $push: (): Accumulator => new Push(),
  $addToSet: (): Accumulator => new AddToSet(),
  $count: (): Accumulator => new Count(),
};
