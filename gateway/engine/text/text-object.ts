import type { FetchStep } from '../fetch/fetch-step';
import { SURPRISE, sign, string } from './json-scan';
import type { PlaceCode } from './place-code';
import { NotAsText, type Place, type TypedPlace } from './places';

/** An object of the answer: its members as JSON text, or as objects where later fetches read or add to them. */
export interface TextObject {
  readonly code: PlaceCode;
  /** All that the client gets of it, once that is written. */
  written: string;
  /** What is kept, by the names that `Members` gives. */
  [slot: string]: unknown;
}

/** The objects that fetches of entities are for, by the numbers of their lists. */
export type Lists = readonly TextObject[][];

/** Takes an object; what it makes of it, if anything, it leaves for the code that called it. */
export type ScanObject = (bytes: Uint8Array, at: number, text: string, lists: Lists) => number;

export interface Scanner {
  scan: ScanObject;
}

/** In place of code that can't be made. */
export const surprise = (): never => {
  throw SURPRISE;
};

const TYPENAME = '"__typename"';
const OPEN = 0x7b;
const COLON = 0x3a;

/**
 * Takes objects of any type that there can be at `place`; `make` makes the code for one of them, once such objects come.
 * @throws NotAsText
 */
export function scannerOf(
  place: Place,
  step: FetchStep,
  make: (typed: TypedPlace, step: FetchStep) => ScanObject,
): Scanner {
  const { typenames } = place;
  const [only, another] = typenames;
  if (only === undefined) throw new NotAsText('an object of an unknown type');
  const makeFor = (typename: string): ScanObject => {
    try {
      return make(place.of(typename), step);
    } catch (error) {
      if (error instanceof NotAsText) return surprise;
      throw error;
    }
  };
  const scanner: Scanner = {
    scan: (bytes, at, text, lists) => {
      scanner.scan = another === undefined ? makeFor(only) : byTypename(typenames, makeFor);
      return scanner.scan(bytes, at, text, lists);
    },
  };
  return scanner;
}

function byTypename(typenames: readonly string[], makeFor: (typename: string) => ScanObject): ScanObject {
  const known = new Map<string, ScanObject>();
  return (bytes, at, text, lists) => {
    const key = sign(bytes, at, OPEN);
    if (!text.startsWith(TYPENAME, key)) throw SURPRISE;
    const start = sign(bytes, key + TYPENAME.length, COLON);
    const typename = text.slice(start + 1, string(bytes, start) - 1);
    let scan = known.get(typename);
    if (!scan) {
      // nothing of the text that came is to be kept
      const own = typenames.find((one) => one === typename);
      if (own === undefined) throw SURPRISE;
      scan = makeFor(own);
      known.set(own, scan);
    }
    return scan(bytes, at, text, lists);
  };
}
