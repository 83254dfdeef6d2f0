import type { FetchStep } from '../fetch/fetch-step';
import { Code } from './code';
import type { Findings } from './findings';
import { SURPRISE, string } from './json-scan';
import { NotAsText, type Place, type TypedPlace } from './places';
import * as scan from './scan-code';

/** Takes an object; its row, if it has one, it leaves for the code that called it as `found.made`. */
export type ScanObject = (bytes: Uint8Array, at: number, text: string, found: Findings) => number;

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
      scan: (bytes, at, text, found) => {
        scanner.scan = makeFor(typename);
        return scanner.scan(bytes, at, text, found);
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
  const meet: ScanTyped = (bytes, start, at, text, found) => {
    const typename = text.slice(at + 1, string(bytes, at) - 1);
    let scannerOfType = known.get(typename);
    if (!scannerOfType) {
      // nothing of the text that came is to be kept
      const own = typenames.find((one) => one === typename);
      if (own === undefined) throw SURPRISE;
      scannerOfType = scannerFor(own);
      known.set(own, scannerOfType);
      if (known.size <= MOST_TYPES_IN_CODE) scanner.scan = dispatcher(known, meet);
    }
    return scannerOfType.scan(bytes, start, text, found);
  };
  const scanner: Scanner = {
    scan: (bytes, at, text, found) => {
      scanner.scan = dispatcher(known, meet);
      return scanner.scan(bytes, at, text, found);
    },
  };
  return scanner;
}

/** As `ScanObject`, with where the object begins and where the name of its type does. */
type ScanTyped = (bytes: Uint8Array, start: number, at: number, text: string, found: Findings) => number;

function dispatcher(known: ReadonlyMap<string, Scanner>, otherwise: ScanTyped): ScanObject {
  const code = new Code();
  const cases = [...known].map(
    ([typename, scanner]) =>
      `if (${scan.isExactly(JSON.stringify(typename))}) return ${code.refer(scanner)}.scan(bytes, start, text, found);`,
  );
  return code.function(
    ['bytes', 'at', 'text', 'found'],
    `const start = at; ${scan.sign('{')} ${scan.key(TYPENAME)} ${cases.join('\n')}
    return ${code.refer(otherwise)}(bytes, start, at, text, found);`,
    'scan by type',
  );
}
