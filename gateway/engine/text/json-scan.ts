import { isUtf8 } from 'node:buffer';

/** Thrown where JSON is not as expected: it is then parsed, and told what is wrong with it. */
export const SURPRISE = new Error('not as expected');

/** A body as bytes, and as text with a character for each byte. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const LETTER_U = 0x75;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;
const COLON = 0x3a;
const SPACE = 0x20;
const PLUS = 0x2b;
const MAX_INT = '2147483647';
const MOST_DIGITS = 100;
const MOST_EXPONENT_DIGITS = 2;
/** Deeper values of a graph's own scalars are left to the parser and its limits. */
const MOST_LEVELS = 20;

const ESCAPED = flags([...'"\\/bfnrt'].map((one) => one.charCodeAt(0)));
/** What stands for itself in a string. */
const PLAIN = flags(
  Array.from({ length: 256 }, (_, code) => code).filter(
    (code) => code >= SPACE && code !== QUOTE && code !== BACKSLASH,
  ),
);

function flags(codes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of codes) table[code] = 1;
  return table;
}

/** @throws SURPRISE where it is no text */
export function bodyOf(bytes: Uint8Array): Body {
  if (!isUtf8(bytes)) throw SURPRISE;
  return { bytes, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') };
}

// Each of these takes one thing of JSON that begins at `at`, and returns where it ends.

export function white(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isWhite(bytes[end])) end += 1;
  return end;
}

const isWhite = (code: number | undefined): boolean =>
  code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;

/** Also what is white before and after it. */
export function sign(bytes: Uint8Array, at: number, code: number): number {
  const start = white(bytes, at);
  if (bytes[start] !== code) throw SURPRISE;
  return white(bytes, start + 1);
}

export function string(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== QUOTE) throw SURPRISE;
  let end = at + 1;
  for (;;) {
    // several at a time take half as long
    if (PLAIN[bytes[end] as number] !== 1) end += 0;
    else if (PLAIN[bytes[end + 1] as number] !== 1) end += 1;
    else if (PLAIN[bytes[end + 2] as number] !== 1) end += 2;
    else if (PLAIN[bytes[end + 3] as number] !== 1) end += 3;
    else {
      end += 4;
      continue;
    }
    const code = bytes[end];
    if (code === QUOTE) return end + 1;
    if (code !== BACKSLASH) throw SURPRISE;
    end = escaped(bytes, end + 1);
  }
}

function escaped(bytes: Uint8Array, at: number): number {
  if (ESCAPED[bytes[at] as number] === 1) return at + 1;
  if (bytes[at] !== LETTER_U) throw SURPRISE;
  for (let end = at + 1; end < at + 5; end += 1) {
    if (!/[\da-f]/i.test(String.fromCharCode(bytes[end] ?? 0))) throw SURPRISE;
  }
  return at + 5;
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= ZERO && code <= NINE;
}

function digits(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isDigit(bytes[end])) end += 1;
  if (end === at) throw SURPRISE;
  return end;
}

function wholeNumber(bytes: Uint8Array, at: number): number {
  const start = bytes[at] === MINUS ? at + 1 : at;
  const end = digits(bytes, start);
  if (bytes[start] === ZERO && end > start + 1) throw SURPRISE;
  return end;
}

/** As `Int` is: of 32 bits, written without point and exponent. */
export function int(bytes: Uint8Array, at: number): number {
  const end = wholeNumber(bytes, at);
  const code = bytes[end];
  if (code === POINT || isExponent(code)) throw SURPRISE;
  if (end - at >= MAX_INT.length && !isInt(bytes, at, end)) throw SURPRISE;
  return end;
}

function isInt(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at > MAX_INT.length + 1) return false;
  const value = Number(String.fromCharCode(...bytes.subarray(at, end)));
  return value === (value | 0);
}

export function float(bytes: Uint8Array, at: number): number {
  let end = wholeNumber(bytes, at);
  if (bytes[end] === POINT) end = digits(bytes, end + 1);
  // JavaScript has none that are much larger
  if (end - at > MOST_DIGITS) throw SURPRISE;
  if (!isExponent(bytes[end])) return end;
  const sign = bytes[end + 1];
  const start = sign === MINUS || sign === PLUS ? end + 2 : end + 1;
  end = digits(bytes, start);
  if (end - start > MOST_EXPONENT_DIGITS) throw SURPRISE;
  return end;
}

const isExponent = (code: number | undefined): boolean => code === 0x65 || code === 0x45;

export function boolean(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x74 ? word(bytes, at, TRUE) : word(bytes, at, FALSE);
}

export function nothing(bytes: Uint8Array, at: number): number {
  return word(bytes, at, NULL);
}

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');

function word(bytes: Uint8Array, at: number, expected: Uint8Array): number {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[at + index] !== expected[index]) throw SURPRISE;
  }
  return at + expected.length;
}

/** Any value. */
export function any(bytes: Uint8Array, at: number, levels = MOST_LEVELS): number {
  switch (bytes[at]) {
    case QUOTE:
      return string(bytes, at);
    case OPEN_OBJECT:
      return members(bytes, at, CLOSE_OBJECT, levels - 1);
    case OPEN_LIST:
      return members(bytes, at, CLOSE_LIST, levels - 1);
    case 0x74:
    case 0x66:
      return boolean(bytes, at);
    case 0x6e:
      return nothing(bytes, at);
    default:
      return float(bytes, at);
  }
}

function members(bytes: Uint8Array, at: number, close: number, levels: number): number {
  if (levels === 0) throw SURPRISE;
  let end = white(bytes, at + 1);
  if (bytes[end] === close) return end + 1;
  for (;;) {
    if (close === CLOSE_OBJECT) end = sign(bytes, string(bytes, end), COLON);
    end = white(bytes, any(bytes, end, levels));
    if (bytes[end] === close) return end + 1;
    end = sign(bytes, end, COMMA);
  }
}
