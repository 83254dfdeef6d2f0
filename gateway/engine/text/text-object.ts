import type { FetchStep } from '../fetch/fetch-step';
import { Code } from './code';
import { SURPRISE } from './json-scan';
import type { PlaceCode } from './place-code';
import { NotAsText, type Place, type TypedPlace } from './places';
import * as scan from './scan-code';

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

const TYPENAME = '__typename';

/** In place of code that can't be made. */
export const surprise = (): never => {
  throw SURPRISE;
};

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
  const scannerFor = (typename: string): Scanner => {
    const scanner: Scanner = {
      scan: (bytes, at, text, lists) => {
        scanner.scan = makeFor(typename);
        return scanner.scan(bytes, at, text, lists);
      },
    };
    return scanner;
  };
  const makeFor = (typename: string): ScanObject => {
    try {
      return make(place.of(typename), step);
    } catch (error) {
      if (error instanceof NotAsText) return surprise;
      throw error;
    }
  };
  if (another === undefined) return scannerFor(only);
  return { scan: byTypename(new Map(typenames.map((typename) => [typename, scannerFor(typename)]))) };
}

function byTypename(scanners: ReadonlyMap<string, Scanner>): ScanObject {
  const code = new Code();
  const cases = [...scanners].map(
    ([typename, scanner]) =>
      `if (${scan.isExactly(JSON.stringify(typename))}) return ${code.refer(scanner)}.scan(bytes, start, text, lists);`,
  );
  return code.function(
    ['bytes', 'at', 'text', 'lists'],
    `const start = at; ${scan.sign('{')} ${scan.key(TYPENAME)} ${cases.join('\n')} throw SURPRISE;`,
    'scan by type',
  );
}
