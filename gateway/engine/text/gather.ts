import type { FetchStep } from '../fetch/fetch-step';
import { inOnePiece, JsonText } from '../json-text';
import type { Findings, RepresentationOf } from './findings';
import { atOnce, inTurns, type Pausing } from './pauses';
import { CODE, FIRST_ROW, NEXT_AT_PATH, PATH_LENGTH, ROW_COUNT, UNSET } from './rows';

/** The objects that a fetch is for, in groups of those that have equal representations. */
export interface Gathered {
  /** Of each group one. */
  readonly representations: JsonText;
  /** How many groups there are. */
  readonly count: number;
  /** Where in the numbers of the findings the groups stand, one after the other: each is the first of its entries. */
  readonly groups: number;
}

// Of an entry.
export const ROW = 0;
/** The next entry of the group, if any. */
export const NEXT_ENTRY = 1;
const ENTRY_LENGTH = 2;

/** So many are represented at a stretch. */
const OBJECTS_AT_ONCE = 1_000;

/** The objects that came to a path: the row of the first, from which one leads to the next, and how many they are. */
interface Came {
  readonly first: number;
  readonly count: number;
}

/**
 * Puts together what a fetch asks; in turns with other work where that takes long.
 * @param paths the numbers of the paths whose objects it is for
 * @throws SURPRISE
 */
export function gather(
  step: FetchStep,
  found: Findings,
  paths: readonly number[],
): Gathered | Promise<Gathered> {
  const { ints } = found;
  // what comes later is not for this fetch
  const objects = paths.map((path): Came => {
    const at = path * PATH_LENGTH;
    return { first: ints[at + FIRST_ROW] as number, count: ints[at + ROW_COUNT] as number };
  });
  const count = objects.reduce((sum, one) => sum + one.count, 0);
  const gathering = gatherAll(step, found, objects, count);
  return count > OBJECTS_AT_ONCE ? inTurns(gathering) : atOnce(gathering);
}

function* gatherAll(
  step: FetchStep,
  found: Findings,
  objects: readonly Came[],
  mostGroups: number,
): Pausing<Gathered> {
  const groups = found.take(mostGroups);
  const byForm = new Map<string, Map<string, number>>();
  let count = 0;
  let text = '[';
  let last: RepresentationOf | undefined;
  for (const came of objects) {
    let code: number | undefined;
    let representation: RepresentationOf | null = null;
    let byValue = new Map<string, number>();
    let next = came.first;
    for (let index = 0; index < came.count; index += 1) {
      const row = next;
      if (index % OBJECTS_AT_ONCE === OBJECTS_AT_ONCE - 1) yield;
      next = found.ints[row + NEXT_AT_PATH] as number;
      if (found.ints[row + CODE] !== code) {
        code = found.ints[row + CODE] as number;
        representation = found.codeOf(row).forFetch(step).representation;
        if (representation) byValue = sameForm(byForm, representation);
      }
      if (!representation) continue;
      const entry = found.take(ENTRY_LENGTH);
      const { ints } = found;
      const value = representation.value(found, row);
      const first = byValue.get(value);
      ints[entry + ROW] = row;
      ints[entry + NEXT_ENTRY] = first === undefined ? UNSET : (ints[first + NEXT_ENTRY] as number);
      if (first !== undefined) {
        ints[first + NEXT_ENTRY] = entry;
        continue;
      }
      byValue.set(value, entry);
      ints[groups + count] = entry;
      count += 1;
      if (representation === last) text += last.between;
      else text += last ? `${last.after},${representation.before}` : representation.before;
      text += value;
      last = representation;
    }
  }
  text += `${last?.after ?? ''}]`;
  return { representations: new JsonText(inOnePiece(text)), count, groups };
}

/** Values tell representations apart where all else of them is the same. */
function sameForm(
  byForm: Map<string, Map<string, number>>,
  { between: form }: RepresentationOf,
): Map<string, number> {
  const known = byForm.get(form) ?? new Map<string, number>();
  byForm.set(form, known);
  return known;
}
