/** A buffer that grows as it is written to; meant to be reused, as nothing is written across a wait. */
export class ByteWriter {
  at = 0;
  bytes: Buffer;

  constructor(private readonly initialBytes: number) {
    this.bytes = Buffer.allocUnsafe(initialBytes);
  }

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

  utf8(value: string): void {
    const start = this.reserve(Buffer.byteLength(value));
    this.bytes.write(value, start);
  }

  /** What was written since `start`. */
  finish(start = 0): Buffer {
    return Buffer.from(this.bytes.subarray(start, this.at));
  }

  /** Begins anew; memory beyond `keptBytes` is given back. */
  restart(keptBytes = Number.POSITIVE_INFINITY): void {
    this.at = 0;
    if (this.bytes.length > keptBytes) this.bytes = Buffer.allocUnsafe(this.initialBytes);
  }
}
