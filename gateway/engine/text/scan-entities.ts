import type { FetchStep } from '../fetch/fetch-step';
import { type Body, SURPRISE, sign } from './json-scan';
import { BYTES_AT_ONCE, type Pausing } from './pauses';
import type { Lists, TextObject } from './text-object';

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const LETTER_N = 0x6e;
const NULL = 'null';

/**
 * Takes the list of entities that a fetch brings for `groups` of objects.
 * @throws SURPRISE
 */
export function* scanEntities(
  step: FetchStep,
  groups: readonly (readonly TextObject[])[],
  { bytes, text }: Body,
  start: number,
  lists: Lists,
): Pausing<number> {
  let at = sign(bytes, start, OPEN_LIST);
  let pauseAt = at + BYTES_AT_ONCE;
  for (let index = 0; index < groups.length; index += 1) {
    if (index > 0) at = sign(bytes, at, COMMA);
    const objects = groups[index] as readonly TextObject[];
    if (bytes[at] === LETTER_N) {
      if (!text.startsWith(NULL, at)) throw SURPRISE;
      for (const object of objects) object.code.forFetch(step).setNull(object);
      at += NULL.length;
    } else at = scanEntity(step, objects, bytes, at, text, lists);
    if (at < pauseAt) continue;
    yield;
    pauseAt = at + BYTES_AT_ONCE;
  }
  return bytes[at] === CLOSE_LIST ? at + 1 : sign(bytes, at, CLOSE_LIST);
}

/** Objects of one place share what is below; those of others are taken out of the same bytes in their own way. */
function scanEntity(
  step: FetchStep,
  objects: readonly TextObject[],
  bytes: Uint8Array,
  at: number,
  text: string,
  lists: Lists,
): number {
  let end = at;
  for (let index = 0; index < objects.length; index += 1) {
    const object = objects[index] as TextObject;
    const code = object.code.forFetch(step);
    const like = index === 0 ? object : firstOf(object, objects);
    if (like !== object) code.share(object, like);
    else end = code.scan(bytes, at, text, lists, object);
  }
  return end;
}

const firstOf = (object: TextObject, objects: readonly TextObject[]): TextObject =>
  objects.find(({ code }) => code === object.code) ?? object;
