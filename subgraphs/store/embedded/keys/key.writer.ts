import { ByteWriter } from '../bson/byte.writer';

/** Writes keys of which none is the beginning of another, so that their order holds when it is turned round. */
export class KeyWriter extends ByteWriter {
  /** UTF-8 ended by 00; within it 00 becomes 01 01, and 01 becomes 01 02. */
  text(value: string): void {
    this.utf8(value.includes('\0') || value.includes('\x01') ? escaped(value) : value);
    this.byte(0);
  }

  /** Turns the order of what was written since `start`. */
  invert(start: number): void {
    for (let at = start; at < this.at; at += 1) this.bytes[at] = ~(this.bytes[at] ?? 0);
  }
}

const escaped = (value: string): string => value.replaceAll('\x01', '\x01\x02').replaceAll('\0', '\x01\x01');
