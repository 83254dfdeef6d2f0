/** A growing buffer for one key; reused, since a key is written without waiting. */
export class KeyWriter {
  bytes = Buffer.allocUnsafe(1024);
  at = 0;

  reserve(length: number): number {
    const start = this.at;
    if (start + length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, start + length));
      this.bytes.copy(larger, 0, 0, start);
      this.bytes = larger;
    }
    this.at = start + length;
    return start;
  }

  byte(value: number): void {
    const start = this.reserve(1);
    this.bytes[start] = value;
  }

  copy(source: Uint8Array): void {
    const start = this.reserve(source.length);
    this.bytes.set(source, start);
  }

  /** UTF-8 ended by 00; a 00 inside becomes 00 FF, which sorts above the end. No tag is 00 or FF. */
  text(value: string): void {
    if (value.includes('\0')) {
      for (const [index, part] of value.split('\0').entries()) {
        if (index > 0) this.copy(escapedZero);
        this.copy(Buffer.from(part));
      }
    } else {
      const start = this.reserve(Buffer.byteLength(value));
      this.bytes.write(value, start);
    }
    this.byte(0);
  }

  /** Turns the order of what was written since `start`. */
  invert(start: number): void {
    for (let at = start; at < this.at; at += 1) this.bytes[at] = ~(this.bytes[at] ?? 0);
  }

  finish(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.at));
  }
}

const escapedZero = Buffer.from([0x00, 0xff]);
