import { Code } from './code';
import type { RepresentationOf, Write, WritePieces } from './findings';
import { listLevelsOf, type Members, type Part, type Slot } from './members';
import type { PlaceField, TypedPlace } from './places';
import type { RepresentationPart } from './representation-code';
import { surprise } from './scanner';
import { reading, textOf } from './slot-code';
import { CLIENTS_OBJECT, objectPiecesWriter, objectsWriter, writerOnce } from './write-objects';

/** Writes what the client gets of an object. */
export function objectWriter({ typename }: TypedPlace, { parts }: Members): Write {
  if (!parts) return surprise;
  const code = new Code();
  const texts = textsOf(parts, (slot, field) => {
    const write = objectsWriter(listLevelsOf(field.type), CLIENTS_OBJECT);
    // what is fetched for equal representations stands wherever they do
    const mayRepeat = slot.steps.some(({ requires }) => requires);
    return `${code.refer(mayRepeat ? writerOnce(write) : write)}(found, ints[row + ${slot.at}])`;
  });
  const body = `${reading(slotsOf(parts))} return ${texts.join(' + ')};`;
  return code.function(['found', 'row'], body, `write ${typename}`);
}

/** The same in pieces, the items of lists each by itself. */
export function piecesWriter({ typename }: TypedPlace, { parts }: Members): WritePieces {
  if (!parts) return surprise;
  const code = new Code();
  const texts = textsOf(parts, (slot, field) => {
    const write = objectPiecesWriter(listLevelsOf(field.type));
    return `* ${code.refer(write)}(found, ints[row + ${slot.at}])`;
  });
  const pieces = texts.map((text) => `yield ${text};`);
  return code.generator(
    ['found', 'row'],
    `${reading(slotsOf(parts))} ${pieces.join('\n')}`,
    `write ${typename} in pieces`,
  );
}

const slotsOf = (parts: readonly (Part | RepresentationPart)[]): readonly Slot[] =>
  parts.flatMap((part) => (typeof part === 'string' || part.kind === 'static' ? [] : part.slot));

/** Expressions for what the client's object is put together from. */
function textsOf(parts: readonly Part[], objects: (slot: Slot, field: PlaceField) => string): string[] {
  const texts: string[] = [];
  let known = '';
  let isClosed = false;
  const add = (text: string): void => {
    if (known !== '') texts.push(JSON.stringify(known));
    texts.push(text);
    known = '';
  };
  for (const [index, part] of parts.entries()) {
    const { before, after } = part.kind === 'members' ? part.run : NO_SIGNS;
    if (before === '') known += index === 0 ? '{' : ',';
    isClosed = after !== '';
    if (part.kind === 'static') known += part.text;
    else {
      if (part.kind === 'field') known += `"${part.name}":`;
      const { slot } = part;
      add(part.kind === 'field' && slot.holds === 'objects' ? objects(slot, part.field) : textOf(slot));
    }
  }
  if (!isClosed) known += parts.length === 0 ? '{}' : '}';
  return known === '' ? texts : [...texts, JSON.stringify(known)];
}

const NO_SIGNS = { before: '', after: '' };

/** Writes how a fetch represents objects of a type. */
export function representationWriter(
  parts: readonly RepresentationPart[],
  typename: string,
): RepresentationOf {
  const slots = parts.filter((part) => typeof part !== 'string');
  const varying = slots.length === 1 ? slots : parts;
  const [first = ''] = varying;
  const begin = parts.indexOf(first);
  const textOfAll = (some: readonly RepresentationPart[]): string =>
    some.map((part) => (typeof part === 'string' ? part : '')).join('');
  const before = textOfAll(parts.slice(0, begin));
  const after = textOfAll(parts.slice(begin + varying.length));
  return { before, value: valueWriter(varying, typename), after, between: `${after},${before}` };
}

function valueWriter(parts: readonly RepresentationPart[], typename: string): Write {
  const code = new Code();
  const texts = parts.map((part) => {
    if (typeof part === 'string') return JSON.stringify(part);
    const { slot, field, below } = part;
    if (!below) return textOf(slot);
    const inner = `found.codes[found.ints[row]].inner(${code.refer(below)})(found, row)`;
    const write = objectsWriter(listLevelsOf(field.type), inner, code);
    return `${code.refer(write)}(found, ints[row + ${slot.at}])`;
  });
  return code.function(
    ['found', 'row'],
    `${reading(slotsOf(parts))} return ${texts.join(' + ')};`,
    `represent ${typename}`,
  );
}
