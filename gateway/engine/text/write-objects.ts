import { Code } from './code';
import type { Findings, Write, WritePieces } from './findings';
import { AGAIN, EMPTY_LIST, NEXT, NULL, UNSET, WRITTEN } from './rows';

/** An expression for what the client gets of the object of `row`. */
export const CLIENTS_OBJECT = 'found.codes[found.ints[row]].write(found, row)';

/**
 * Writes what stands in a slot: objects, in lists within lists of so many levels. Each slot has code of its own: V8 then
 * finds out which code the objects there have, and calls that.
 * @param writeObject an expression for the object of `row`
 * @param code knows what it refers to
 */
export function objectsWriter(listLevels: number, writeObject: string, code = new Code()): Write {
  if (listLevels === 0) {
    return code.function(
      ['found', 'row'],
      `return row === ${NULL} ? 'null' : ${writeObject};`,
      'write object',
    );
  }
  const list = new Code();
  const write = list.refer(objectsWriter(listLevels - 1, writeObject, code));
  return list.function(
    ['found', 'first'],
    `if (first === ${NULL}) return 'null';
    if (first === ${EMPTY_LIST}) return '[]';
    const { ints } = found;
    let text = '[' + ${write}(found, ${itemAt('first', listLevels)});
    for (let row = ints[first + ${NEXT}]; row !== ${UNSET}; row = ints[row + ${NEXT}]) {
      text += ',' + ${write}(found, ${itemAt('row', listLevels)});
    }
    return text + ']';`,
    'write list',
  );
}

/** What is an item of a list in its row: null has one of its own, and so has a list. */
const itemAt = (row: string, listLevels: number): string =>
  listLevels > 1 ? `ints[${row}]` : `(ints[${row}] === ${NULL} ? ${NULL} : ${row})`;

/** Writes what stands in several slots once. */
export function writerOnce(write: Write): Write {
  return (found, first) => {
    const known = first > UNSET ? (found.ints[first + WRITTEN] as number) : UNSET;
    if (known > UNSET) return found.written[known] as string;
    if (known !== AGAIN) return write(found, first);
    const text = write(found, first);
    found.ints[first + WRITTEN] = found.written.push(text) - 1;
    return text;
  };
}

/** Writes in pieces what `objectsWriter` writes at once: items of a list each by itself. */
export function objectPiecesWriter(listLevels: number): WritePieces {
  if (listLevels === 0) return objectPieces;
  const write = objectsWriter(listLevels - 1, CLIENTS_OBJECT);
  return (found, first) => itemPieces(found, first, listLevels, write);
}

function* objectPieces(found: Findings, row: number): Generator<string, void> {
  if (row === NULL) yield 'null';
  else yield* found.codeOf(row).pieces(found, row);
}

function* itemPieces(
  found: Findings,
  first: number,
  listLevels: number,
  write: Write,
): Generator<string, void> {
  if (first === NULL) return yield 'null';
  let separator = '[';
  for (let row = first; row > UNSET; row = found.ints[row + NEXT] as number) {
    const item = found.ints[row] as number;
    yield separator;
    yield write(found, listLevels > 1 || item === NULL ? item : row);
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}
