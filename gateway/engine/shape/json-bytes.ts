const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const NEW_LINE = 0x0a;
const LETTER_N = 0x6e;
/** Characters below take one byte in UTF-8, two, and three unless they are surrogates. */
const ONE_BYTE = 0x80;
const TWO_BYTES = 0x800;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const MOST_BYTES = 3;

const START_BYTES = 64 * 1024;
/** What one long answer took is not kept for all the short ones. */
const MOST_KEPT_BYTES = 4 * 1024 * 1024;

/** JSON as bytes, put together without any text in between. One value is written at a time, so the room is reused. */
export class JsonBytes {
  private bytes = Buffer.allocUnsafe(START_BYTES);
  private length = 0;

  /** Forgets what was written. */
  restart(): void {
    this.length = 0;
    if (this.bytes.length > MOST_KEPT_BYTES) this.bytes = Buffer.allocUnsafe(START_BYTES);
  }

  /** A copy of what was written. */
  take(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }

  /** JSON that is bytes already. */
  raw(source: Uint8Array): void {
    this.reserve(source.length);
    const { bytes } = this;
    let at = this.length;
    // shorter than what a call of a native function costs
    for (let index = 0; index < source.length; index += 1) bytes[at++] = source[index] as number;
    this.length = at;
  }

  /** JSON that is text, of ASCII only. */
  ascii(json: string): void {
    this.reserve(json.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < json.length; index += 1) bytes[at++] = json.charCodeAt(index);
    this.length = at;
  }

  /** JSON that is text. */
  json(json: string): void {
    this.reserve(json.length * MOST_BYTES);
    this.length += this.bytes.write(json, this.length);
  }

  /** A text as JSON has it. */
  text(value: string): void {
    this.reserve(value.length * MOST_BYTES + 2);
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code < ONE_BYTE) {
        if (code >= SPACE) {
          if (code === QUOTE || code === BACKSLASH) bytes[at++] = BACKSLASH;
          bytes[at++] = code;
        } else if (code === NEW_LINE) {
          bytes[at++] = BACKSLASH;
          bytes[at++] = LETTER_N;
        } else {
          this.json(JSON.stringify(value));
          return;
        }
      } else if (code < TWO_BYTES) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) {
          this.json(JSON.stringify(value));
          return;
        }
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    bytes[at++] = QUOTE;
    this.length = at;
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
