import { Code } from './code';
import type { TextObject } from './text-object';

/** Objects, or a list of them, each item by itself. @throws SURPRISE */
export function* piecesOf(value: unknown): Generator<string, void> {
  if (!Array.isArray(value)) return yield writeObjects(value);
  let separator = '[';
  for (const item of value) {
    yield separator;
    yield writeObjects(item);
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}

const writeObjects = (value: unknown): string => writeEach(value, (object) => object.code.write(object));

/**
 * The same as `writeObjects`, for lists within lists of so many levels. Each has code of its own: V8 then finds out which
 * code the objects at that place have, and calls that.
 */
export function objectsWriter(listLevels: number): (value: unknown) => string {
  const code = new Code();
  if (listLevels === 0) {
    return code.function(
      ['object'],
      `return object === null ? 'null' : object.code.write(object);`,
      'write object',
    );
  }
  const write = code.refer(objectsWriter(listLevels - 1));
  return code.function(
    ['list'],
    `if (list === null) return 'null';
    if (list.length === 0) return '[]';
    let text = '[' + ${write}(list[0]);
    for (let index = 1; index < list.length; index += 1) text += ',' + ${write}(list[index]);
    return text + ']';`,
    'write list',
  );
}

/** Lists as lists, null as null, each object as `write` has it. */
export function writeEach(value: unknown, write: (object: TextObject) => string): string {
  if (value === null) return 'null';
  if (!Array.isArray(value)) return write(value as TextObject);
  let text = '[';
  for (let index = 0; index < value.length; index += 1) {
    if (index > 0) text += ',';
    text += writeEach(value[index], write);
  }
  return `${text}]`;
}
