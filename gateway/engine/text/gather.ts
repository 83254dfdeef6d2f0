import type { FetchStep } from '../fetch/fetch-step';
import { JsonText } from '../json-text';
import { atOnce, inTurns, type Pausing } from './pauses';
import type { RepresentationOf } from './place-code';
import type { TextObject } from './text-object';

/** The objects that a fetch is for. */
export interface Gathered {
  /** Each representation once. */
  readonly representations: JsonText;
  /** For each of them the objects that it stands for. */
  readonly groups: readonly (readonly TextObject[])[];
}

/** So many are represented at a stretch. */
const OBJECTS_AT_ONCE = 1_000;

/**
 * Puts together what a fetch asks; in turns with other work where that takes long.
 * @throws SURPRISE
 */
export function gather(
  step: FetchStep,
  lists: readonly (readonly TextObject[])[],
): Gathered | Promise<Gathered> {
  const gathering = gatherAll(step, lists);
  return lists.some(({ length }) => length > OBJECTS_AT_ONCE) ? inTurns(gathering) : atOnce(gathering);
}

function* gatherAll(step: FetchStep, lists: readonly (readonly TextObject[])[]): Pausing<Gathered> {
  const groups: TextObject[][] = [];
  const byForm = new Map<string, Map<string, TextObject[]>>();
  let text = '[';
  let last: RepresentationOf | undefined;
  for (const objects of lists) {
    let code: TextObject['code'] | undefined;
    let representation: RepresentationOf | null = null;
    let byValue = new Map<string, TextObject[]>();
    for (let index = 0; index < objects.length; index += 1) {
      const object = objects[index] as TextObject;
      if (index % OBJECTS_AT_ONCE === OBJECTS_AT_ONCE - 1) yield;
      if (object.code !== code) {
        code = object.code;
        representation = code.forFetch(step).representation;
        if (representation) byValue = sameForm(byForm, representation);
      }
      if (!representation) continue;
      const value = representation.value(object);
      const others = byValue.get(value);
      if (others) {
        others.push(object);
        continue;
      }
      const group = [object];
      byValue.set(value, group);
      groups.push(group);
      if (representation === last) text += last.between;
      else text += last ? `${last.after},${representation.before}` : representation.before;
      text += value;
      last = representation;
    }
  }
  return { representations: new JsonText(`${text}${last?.after ?? ''}]`), groups };
}

/** Values tell representations apart where all else of them is the same. */
function sameForm(
  byForm: Map<string, Map<string, TextObject[]>>,
  { between: form }: RepresentationOf,
): Map<string, TextObject[]> {
  const known = byForm.get(form) ?? new Map<string, TextObject[]>();
  byForm.set(form, known);
  return known;
}
