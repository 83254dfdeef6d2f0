import { SURPRISE } from './json-scan';
import type { PlaceCode } from './place-code';

// Of an object: a row of numbers, these first.
/** The number of its code. */
export const CODE = 0;
/** The next item of the list that it is in, if any. */
export const NEXT = 1;
/** The next object that came to its path. */
export const NEXT_AT_PATH = 2;
/** Whether what begins with the object is to be written again and again; then the number of its text. */
export const WRITTEN = 3;
export const FIRST_SLOT = 4;

// Of a slot: where a text begins and ends, or the row of an object, of the first one for a list.
/** Nothing was brought yet; no text and no row begins there. */
export const UNSET = 0;
export const NULL = -1;
export const EMPTY_LIST = -2;

// Of what is written.
export const AGAIN = -1;

// Of a path that fetches of entities have, from its number on.
export const FIRST_ROW = 0;
export const LAST_ROW = 1;
export const ROW_COUNT = 2;
export const PATH_LENGTH = 3;

const LEAST_INTS = 1_024;
/** So many are made room for at once when the last run had as many; more come by and by. */
const MOST_INTS_EXPECTED = 1_024 * 1_024;

/**
 * All that a run has found so far: where things stand in answers, as numbers in one array, which are made and forgotten
 * without the garbage collector, however many they are.
 */
export class Findings {
  ints: Int32Array;
  /** How many of them are in use. */
  length: number;
  /** The answers, by the numbers of their fetches, with a character for each byte. */
  readonly texts: string[] = [];
  /** What was written and may be written again; no text has the number 0. */
  readonly written = [''];
  /** The row of the root. */
  root = UNSET;
  /** The row of the object that was taken last. */
  made = UNSET;

  /**
   * @param codes the code of objects, by its number
   * @param expected how many numbers there may be
   */
  constructor(
    readonly codes: readonly PlaceCode[],
    pathCount: number,
    expected: number,
  ) {
    // a row is never 0, which means that there is none
    this.length = Math.max(1, pathCount * PATH_LENGTH);
    this.ints = new Int32Array(Math.max(LEAST_INTS, this.length, Math.min(expected, MOST_INTS_EXPECTED)));
  }

  /** Where so many numbers are free from now on, all of them 0. */
  take(count: number): number {
    const at = this.length;
    this.length = at + count;
    if (this.length > this.ints.length) this.grow();
    return at;
  }

  codeOf(row: number): PlaceCode {
    return this.codes[this.ints[row + CODE] as number] as PlaceCode;
  }

  /** An item of a list that is no object: null, or a list. */
  item(value: number): number {
    const row = this.take(FIRST_SLOT);
    this.ints[row] = value;
    return row;
  }

  /** Notes that the object came to that path. */
  came(row: number, path: number): void {
    const { ints } = this;
    const last = ints[path + LAST_ROW] as number;
    ints[last === UNSET ? path + FIRST_ROW : last + NEXT_AT_PATH] = row;
    ints[path + LAST_ROW] = row;
    ints[path + ROW_COUNT] = (ints[path + ROW_COUNT] as number) + 1;
  }

  /**
   * Puts a text into a slot that several fetches fill, who must say the same.
   * @throws SURPRISE
   */
  keepText(slot: number, from: number, to: number, step: number): void {
    const { ints } = this;
    if (ints[slot] !== UNSET) {
      if (this.textAt(slot) !== this.textOf(from, to, step)) throw SURPRISE;
      return;
    }
    ints[slot] = from;
    ints[slot + 1] = to;
    ints[slot + 2] = step;
  }

  /** The text of a slot that several fetches fill. */
  textAt(slot: number): string {
    const { ints } = this;
    return this.textOf(ints[slot] as number, ints[slot + 1] as number, ints[slot + 2] as number);
  }

  private textOf(from: number, to: number, step: number): string {
    return from === NULL ? 'null' : (this.texts[step] as string).slice(from, to);
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.length);
    larger.set(this.ints);
    this.ints = larger;
  }
}
