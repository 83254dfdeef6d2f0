import type { FetchStep } from '../fetch/fetch-step';
import type { Findings } from './findings';
import { type Gathered, NEXT_ENTRY, ROW } from './gather';
import { type Body, nothing, sign } from './json-scan';
import { BYTES_AT_ONCE, type Pausing } from './pauses';
import { CODE, UNSET } from './rows';

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const LETTER_N = 0x6e;

/**
 * Takes the list of entities that a fetch brings for what was gathered.
 * @throws SURPRISE
 */
export function* scanEntities(
  step: FetchStep,
  { groups, count }: Gathered,
  { bytes, text }: Body,
  start: number,
  found: Findings,
): Pausing<number> {
  let at = sign(bytes, start, OPEN_LIST);
  let pauseAt = at + BYTES_AT_ONCE;
  for (let group = groups; group < groups + count; group += 1) {
    if (group > groups) at = sign(bytes, at, COMMA);
    const entry = found.ints[group] as number;
    if (bytes[at] === LETTER_N) {
      at = nothing(bytes, at);
      setNull(step, entry, found);
    } else at = scanEntity(step, entry, bytes, at, text, found);
    if (at < pauseAt) continue;
    yield;
    pauseAt = at + BYTES_AT_ONCE;
  }
  return bytes[at] === CLOSE_LIST ? at + 1 : sign(bytes, at, CLOSE_LIST);
}

function setNull(step: FetchStep, first: number, found: Findings): void {
  for (let entry = first; entry !== UNSET; entry = found.ints[entry + NEXT_ENTRY] as number) {
    const row = found.ints[entry + ROW] as number;
    found.codeOf(row).forFetch(step).setNull(found, row);
  }
}

/** Objects of one place share what is below; those of others are taken out of the same bytes in their own way. */
function scanEntity(
  step: FetchStep,
  first: number,
  bytes: Uint8Array,
  at: number,
  text: string,
  found: Findings,
): number {
  let end = at;
  for (let entry = first; entry !== UNSET; entry = found.ints[entry + NEXT_ENTRY] as number) {
    const row = found.ints[entry + ROW] as number;
    const code = found.codeOf(row).forFetch(step);
    const like = entry === first ? row : firstAlike(row, first, found);
    if (like !== row) code.share(found, row, like);
    else end = code.scan(bytes, at, text, found, row);
  }
  return end;
}

/** The first row of a group that has the same code. */
function firstAlike(row: number, first: number, { ints }: Findings): number {
  let entry = first;
  while (ints[(ints[entry + ROW] as number) + CODE] !== ints[row + CODE])
    entry = ints[entry + NEXT_ENTRY] as number;
  return ints[entry + ROW] as number;
}
