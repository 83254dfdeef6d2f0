import { type Body, bodyOf, SURPRISE, sign, string, white } from './json-scan';
import { atOnce, inTurns, LONG_BYTES, type Pausing } from './pauses';

/**
 * Takes what it needs of a body from `at` on, and returns where that ends. Where that takes long it pauses now and then.
 * @throws SURPRISE
 */
export type ScanPart = (body: Body, at: number) => Pausing<number>;

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;
const COMMA = 0x2c;

/**
 * Goes through an answer that is all data, which `scanData` takes; in turns with other work where it is long.
 * @returns false for any other one
 */
export function scanAnswer(bytes: Uint8Array, scanData: ScanPart): boolean | Promise<boolean> {
  const scanning = scanWhole(bytes, scanData);
  return bytes.length < LONG_BYTES ? atOnce(scanning) : inTurns(scanning);
}

function* scanWhole(bytes: Uint8Array, scanData: ScanPart): Pausing<boolean> {
  try {
    const body = bodyOf(bytes);
    const data = key(body, sign(bytes, 0, OPEN), '"data"');
    const end = white(bytes, yield* scanData(body, data));
    return bytes[end] === CLOSE ? white(bytes, end + 1) === bytes.length : isHarmless(bytes.subarray(end));
  } catch (error) {
    if (error === SURPRISE) return false;
    throw error;
  }
}

/** A member of an object, and what takes it. */
export interface ScannedMember {
  readonly name: string;
  readonly scan: ScanPart;
}

/** Takes an object with just these members, in this order. */
export function scanMembers(members: readonly ScannedMember[]): ScanPart {
  // not a generator function of its own: V8 keeps what such a one knows until memory is cleaned up at large
  return (body, at) => scanEach(members, body, at);
}

function* scanEach(members: readonly ScannedMember[], body: Body, at: number): Pausing<number> {
  let end = sign(body.bytes, at, OPEN);
  for (let index = 0; index < members.length; index += 1) {
    const { name, scan } = members[index] as ScannedMember;
    if (index > 0) end = sign(body.bytes, end, COMMA);
    end = white(body.bytes, yield* scan(body, key(body, end, `"${name}"`)));
  }
  if (body.bytes[end] !== CLOSE) throw SURPRISE;
  return end + 1;
}

function key({ bytes, text }: Body, at: number, name: string): number {
  if (!text.startsWith(name, at)) throw SURPRISE;
  return sign(bytes, string(bytes, at), COLON);
}

/** What follows the data may be extensions, never errors. */
function isHarmless(rest: Uint8Array): boolean {
  const text = Buffer.from(rest).toString();
  if (!text.startsWith(',')) return false;
  try {
    return Object.keys(JSON.parse(`{${text.slice(1)}`)).every((name) => name === 'extensions');
  } catch {
    return false;
  }
}
