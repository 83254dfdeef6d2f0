import type { FetchStep } from '../fetch/fetch-step';
import type { RepresentationSelection } from '../plan/plan';
import { SURPRISE } from './json-scan';
import {
  CODE,
  FIRST_ROW,
  FIRST_SLOT,
  LAST_ROW,
  NEXT_AT_PATH,
  NULL,
  PATH_LENGTH,
  ROW_COUNT,
  UNSET,
} from './rows';

/** Writes the object of a row, or all that begins with it. @throws SURPRISE */
export type Write = (found: Findings, row: number) => string;

/** The same, a piece after the other. */
export type WritePieces = (found: Findings, row: number) => Generator<string, void>;

/** How a fetch represents objects: all of it but `value` is the same for all objects of a type. */
export interface RepresentationOf {
  readonly before: string;
  /** @throws SURPRISE */
  readonly value: Write;
  readonly after: string;
  /** From the end of one to the value of the next, which also tells apart what is the same but for values. */
  readonly between: string;
}

/** What a fetch does with the objects of one type at a place. Each throws `SURPRISE` where all is not as expected. */
export interface FetchCode {
  /** Null where the fetch is not for such objects. */
  readonly representation: RepresentationOf | null;
  /** Takes what the fetch brings of the object of `row`. */
  readonly scan: (bytes: Uint8Array, at: number, text: string, found: Findings, row: number) => number;
  /** The fetch has nothing of the object. */
  readonly setNull: (found: Findings, row: number) => void;
  /** The same was asked of the object of `other`, and has come. */
  readonly share: (found: Findings, row: number, other: number) => void;
}

/** The code for the objects of one type at a place. */
export interface ObjectCode {
  /** What the client gets of an object. */
  readonly write: Write;
  /** The same, the items of lists each by itself. */
  readonly pieces: WritePieces;
  forFetch(step: FetchStep): FetchCode;
  /** Such an object within a representation. */
  inner(selections: readonly RepresentationSelection[]): Write;
}

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
    readonly codes: readonly ObjectCode[],
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

  codeOf(row: number): ObjectCode {
    return this.codes[this.ints[row + CODE] as number] as ObjectCode;
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
