import type { FetchStep } from '../fetch/fetch-step';
import { Code } from './code';
import { SURPRISE, string } from './json-scan';
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
/** More are looked up by their names. */
const MOST_TYPES_IN_CODE = 16;

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
  return byTypename(typenames, scannerFor);
}

/** Knows the types that have come by their bytes, as a schema may have hundreds of which few ever come. */
function byTypename(typenames: readonly string[], scannerFor: (typename: string) => Scanner): Scanner {
  const known = new Map<string, Scanner>();
  const meet: ScanTyped = (bytes, start, at, text, lists) => {
    const typename = text.slice(at + 1, string(bytes, at) - 1);
    let found = known.get(typename);
    if (!found) {
      // nothing of the text that came is to be kept
      const own = typenames.find((one) => one === typename);
      if (own === undefined) throw SURPRISE;
      found = scannerFor(own);
      known.set(own, found);
      if (known.size <= MOST_TYPES_IN_CODE) scanner.scan = dispatcher(known, meet);
    }
    return found.scan(bytes, start, text, lists);
  };
  const scanner: Scanner = {
    scan: (bytes, at, text, lists) => {
      scanner.scan = dispatcher(known, meet);
      return scanner.scan(bytes, at, text, lists);
    },
  };
  return scanner;
}

/** As `ScanObject`, with where the object begins and where the name of its type does. */
type ScanTyped = (bytes: Uint8Array, start: number, at: number, text: string, lists: Lists) => number;

function dispatcher(known: ReadonlyMap<string, Scanner>, otherwise: ScanTyped): ScanObject {
  const code = new Code();
  const cases = [...known].map(
    ([typename, scanner]) =>
      `if (${scan.isExactly(JSON.stringify(typename))}) return ${code.refer(scanner)}.scan(bytes, start, text, lists);`,
  );
  return code.function(
    ['bytes', 'at', 'text', 'lists'],
    `const start = at; ${scan.sign('{')} ${scan.key(TYPENAME)} ${cases.join('\n')}
    return ${code.refer(otherwise)}(bytes, start, at, text, lists);`,
    'scan by type',
  );
}
