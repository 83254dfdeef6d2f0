import { getNamedType, getNullableType } from 'graphql';
import type { FetchStep } from '../fetch/fetch-step';
import type { RepresentationSelection } from '../plan/plan';
import { Code } from './code';
import { SURPRISE } from './json-scan';
import { Members } from './members';
import { BYTES_AT_ONCE, type Pausing } from './pauses';
import { fieldsNamed, isTypename, NotAsText, type PlaceField, type TypedPlace } from './places';
import { innerRepresentationOf, type RepresentationPart, representationOf } from './representation-code';
import * as scan from './scan-code';
import type { SelectedField } from './selected-fields';
import { type Lists, type ScanObject, scannerOf, surprise, type TextObject } from './text-object';
import { objectsWriter, piecesOf, writeEach } from './write-objects';

/** As `FetchCode.scan`, in turns with other work. */
export type ScanRoot = (...parameters: Parameters<FetchCode['scan']>) => Pausing<number>;

/** How a fetch represents objects: all of it but `value` is the same for all objects of a type. */
export interface RepresentationOf {
  readonly before: string;
  /** @throws SURPRISE */
  readonly value: (object: TextObject) => string;
  readonly after: string;
  /** From the end of one to the value of the next, which also tells apart what is the same but for values. */
  readonly between: string;
}

/** What a fetch does with the objects of one type at a place. Each throws `SURPRISE` where all is not as expected. */
export interface FetchCode {
  /** Null where the fetch is not for such objects. */
  readonly representation: RepresentationOf | null;
  /** Takes what the fetch brings of `object`. */
  readonly scan: (bytes: Uint8Array, at: number, text: string, lists: Lists, object: TextObject) => number;
  /** The fetch has nothing of the object. */
  readonly setNull: (object: TextObject) => void;
  /** The same was asked of another object. */
  readonly share: (to: TextObject, from: TextObject) => void;
}

const SURPRISES: FetchCode = {
  representation: { before: '', value: surprise, after: '', between: '' },
  scan: surprise,
  setNull: surprise,
  share: surprise,
};

const codes = new WeakMap<TypedPlace, PlaceCode>();

/** @throws NotAsText */
export function codeOf(typed: TypedPlace): PlaceCode {
  let code = codes.get(typed);
  if (!code) {
    code = new PlaceCode(typed);
    codes.set(typed, code);
  }
  return code;
}

/** The code for the objects of one type at a place. */
export class PlaceCode {
  /** What the client gets of an object. @throws SURPRISE */
  readonly write: (object: TextObject) => string;
  private readonly members: Members;
  /** By the numbers of the steps. */
  private readonly byStep: FetchCode[] = [];
  private readonly inners = new Map<readonly RepresentationSelection[], (object: TextObject) => string>();

  constructor(private readonly typed: TypedPlace) {
    this.members = new Members(typed);
    this.write = this.writer();
  }

  /** An object of which nothing is known. */
  blank(): TextObject {
    return {
      ...Object.fromEntries(this.members.slots.map((slot) => [slot, undefined])),
      code: this,
      written: '',
    };
  }

  forFetch(step: FetchStep): FetchCode {
    let code = this.byStep[step.number];
    if (!code) {
      code = this.fetchCode(step);
      this.byStep[step.number] = code;
    }
    return code;
  }

  /** Such an object within a representation. @throws SURPRISE */
  inner(selections: readonly RepresentationSelection[]): (object: TextObject) => string {
    let write = this.inners.get(selections);
    if (!write) {
      const { before, value, after } = this.representation(
        selections,
        innerRepresentationOf(selections, this.typed, this.members.slotOf),
      );
      write = (object) => before + value(object) + after;
      this.inners.set(selections, write);
    }
    return write;
  }

  /** Takes such objects out of an answer. */
  scanNew(step: FetchStep): ScanObject {
    const { place, typename } = this.typed;
    const code = new Code();
    const filled = this.members.slotsOf(step);
    const body = this.objectCode(step, code, false, '');
    const made = place.isOpen ? this.objectOf(filled, code) : this.textMade(step, code);
    return code.function<ScanObject>(
      ['bytes', 'at', 'text', 'lists'],
      `const start = at; let from = at; ${declared(filled)} ${body} ${made} return at;`,
      `scan ${typename}`,
    );
  }

  /** Takes what a fetch brings of the root, which may be long. */
  scanRoot(step: FetchStep): ScanRoot {
    const code = new Code();
    return code.generator(
      ['bytes', 'at', 'text', 'lists', 'object'],
      `let pauseAt = at + ${BYTES_AT_ONCE}; ${this.intoCode(step, code, scan.PAUSE)}`,
      'scan root',
    );
  }

  /** Statements that make an object of the variables. */
  private objectOf(filled: readonly string[], code: Code): string {
    const isFilled = new Set(filled);
    const empty = this.members.slots.filter((slot) => !isFilled.has(slot));
    const slots = [...filled, ...empty.map((slot) => `${slot}: undefined`)];
    const lists = this.typed.place.fetches.map(({ list }) => `lists[${list}].push(object);`);
    return `const object = { code: ${code.refer(this)}, written: '', ${slots.join()} };
      ${lists.join('')} result.made = object;`;
  }

  /** Statements that make what the client gets, if it is not all that comes. */
  private textMade(step: FetchStep, code: Code): string {
    if (this.typed.place.isVerbatim(step)) return '';
    if (this.typed.isVerbatim(step)) return 'result.made = text.slice(start, at);';
    return `result.made = ${this.textOf((slot) => slot, code)};`;
  }

  private fetchCode(step: FetchStep): FetchCode {
    try {
      const parts = representationOf(step, this.typed, this.members.slotOf);
      return {
        representation: parts && this.representation(step.requires ?? [], parts),
        scan: this.scanInto(step),
        setNull: this.setNull(step),
        share: this.share(step),
      };
    } catch (error) {
      if (error instanceof NotAsText) return SURPRISES;
      throw error;
    }
  }

  private scanInto(step: FetchStep): FetchCode['scan'] {
    const code = new Code();
    return code.function(
      ['bytes', 'at', 'text', 'lists', 'object'],
      this.intoCode(step, code, ''),
      `scan into ${this.typed.typename}`,
    );
  }

  /** Statements that take what a fetch brings of `object`. */
  private intoCode(step: FetchStep, code: Code, pause: string): string {
    const filled = this.members.slotsOf(step);
    const { mergedSlots } = this.members;
    const body = this.objectCode(step, code, true, pause);
    const kept = filled
      .filter((slot) => !mergedSlots.has(slot))
      .map((slot) => this.keep('object', slot, slot));
    return `let from = at; ${declared(filled)} ${body} ${kept.join('')} return at;`;
  }

  private setNull(step: FetchStep): FetchCode['setNull'] {
    const nulls = this.members.nullsOf(step);
    if (!nulls) return surprise;
    const { sharedSlots } = this.members;
    const lines = [...nulls].map(([slot, value]) => {
      const unless = sharedSlots.has(slot) ? `if (object.${slot} === undefined) ` : '';
      return `${unless}object.${slot} = ${JSON.stringify(value)};`;
    });
    return new Code().function(['object'], lines.join(''), 'set null');
  }

  private share(step: FetchStep): FetchCode['share'] {
    const lines = this.members.slotsOf(step).map((slot) => this.keep('to', slot, `from.${slot}`));
    return new Code().function(['to', 'from'], lines.join(''), 'share');
  }

  /** A statement that puts `value` into a slot; two fetches must say the same. */
  private keep(object: string, slot: string, value: string): string {
    const put = `${object}.${slot} = ${value};`;
    if (!this.members.sharedSlots.has(slot)) return put;
    return `if (${object}.${slot} === undefined) ${put} else if (${object}.${slot} !== ${value}) throw SURPRISE;`;
  }

  private writer(): (object: TextObject) => string {
    const { parts } = this.members;
    if (!parts) return surprise;
    const code = new Code();
    const needed = parts.flatMap((part) => (part.kind === 'static' ? [] : part.slot));
    return code.function(
      ['object'],
      `if (object.written !== '') return object.written;
      ${requirePresent(needed)}
      return object.written = ${this.textOf((slot) => `object.${slot}`, code)};`,
      `write ${this.typed.typename}`,
    );
  }

  /** The same as `write`, the items of its lists each by itself. @throws SURPRISE */
  *pieces(object: TextObject): Generator<string, void> {
    let separator = '{';
    for (const part of this.members.parts ?? []) {
      if (part.kind === 'static') yield separator + part.text;
      else {
        const value = object[part.slot];
        if (value === undefined) throw SURPRISE;
        yield part.kind === 'run' ? separator : `${separator}"${part.name}":`;
        if (part.kind === 'objects') yield* piecesOf(value);
        else yield value as string;
      }
      separator = ',';
    }
    yield separator === '{' ? '{}' : '}';
  }

  /** An expression for the object as the client gets it. */
  private textOf(variable: (slot: string) => string, code: Code): string {
    let known = '{';
    const texts: string[] = [];
    for (const [index, part] of (this.members.parts ?? []).entries()) {
      if (index > 0) known += ',';
      if (part.kind === 'static') {
        known += part.text;
        continue;
      }
      if (part.kind !== 'run') known += `"${part.name}":`;
      const value = variable(part.slot);
      const text =
        part.kind === 'objects' ? `${code.refer(objectsWriter(part.listLevels))}(${value})` : value;
      texts.push(JSON.stringify(known), text);
      known = '';
    }
    return [...texts, JSON.stringify(`${known}}`)].join(' + ');
  }

  private representation(
    selections: readonly RepresentationSelection[],
    parts: readonly RepresentationPart[],
  ): RepresentationOf {
    const slots = parts.filter((part) => typeof part !== 'string');
    const varying = slots.length === 1 ? slots : parts;
    const [first = ''] = varying;
    const begin = parts.indexOf(first);
    const texts = (some: readonly RepresentationPart[]): string =>
      some.map((part) => (typeof part === 'string' ? part : '')).join('');
    const before = texts(parts.slice(0, begin));
    const after = texts(parts.slice(begin + varying.length));
    return { before, value: this.valueWriter(selections, varying), after, between: `${after},${before}` };
  }

  private valueWriter(
    selections: readonly RepresentationSelection[],
    parts: readonly RepresentationPart[],
  ): (object: TextObject) => string {
    const code = new Code();
    const innerOf = (source: string) => {
      const below = fieldsNamed(selections, source).flatMap((one) => one.selections ?? []);
      return (value: unknown): string => writeEach(value, (object) => object.code.inner(below)(object));
    };
    const slots = parts.flatMap((part) => (typeof part === 'string' ? [] : part.slot));
    const texts = parts.map((part) => {
      if (typeof part === 'string') return JSON.stringify(part);
      const value = `object.${part.slot}`;
      return part.source === null ? value : `${code.refer(innerOf(part.source))}(${value})`;
    });
    return code.function(
      ['object'],
      `${requirePresent(slots)} return ${texts.join(' + ')};`,
      `represent ${this.typed.typename}`,
    );
  }

  /**
   * Statements that take an object of the fetch into variables named as slots.
   * @param isKnown whether there is one already, into which other fetches may have put something
   * @param pause a statement for long lists
   */
  private objectCode(step: FetchStep, code: Code, isKnown: boolean, pause: string): string {
    const runs = this.members.runsOf(step);
    const starting = new Set(runs.map(({ first }) => first));
    const ending = new Map(runs.map(({ last, slot }) => [last, slot]));
    const members = (this.typed.selected.get(step) ?? []).map((member, index) => {
      const end = ending.get(index);
      return [
        index === 0 ? '' : scan.sign(','),
        starting.has(index) ? 'from = at;' : '',
        scan.key(member.key),
        this.memberCode(member, step, code, isKnown, pause),
        end === undefined ? '' : `${end} = text.slice(from, at);`,
        scan.WHITE,
      ].join(' ');
    });
    return `${scan.sign('{')} ${members.join('\n')} ${scan.lastSign('}')}`;
  }

  private memberCode(
    member: SelectedField,
    step: FetchStep,
    code: Code,
    isKnown: boolean,
    pause: string,
  ): string {
    if (isTypename(member)) return scan.exactly(JSON.stringify(this.typed.typename));
    const field = this.typed.fields.get(member.canonicalName);
    if (!field) throw new NotAsText(`an unknown member ${member.key}`);
    const slot = this.members.slotOf(field);
    const { child, entry } = field;
    const type = entry ? entry.type : getNullableType(field.type);
    if (child?.isOpen) {
      const scanner = code.refer(scannerOf(child, step, make));
      if (!isKnown || field.writers.length === 1) return scan.objects(type, scanner, slot, pause);
      return scan.mergedObjects(type, scanner, code.refer(step), `object.${slot}`, pause);
    }
    if (child && entry && !child.isVerbatim(step)) {
      return scan.texts(type, code.refer(scannerOf(child, step, make)), slot, pause);
    }
    const value = this.verbatimCode(field, step, code, pause);
    return this.members.isKept(field)
      ? `{ const begin = at; ${value} ${slot} = text.slice(begin, at); }`
      : value;
  }

  /** Statements that take a value as it is. */
  private verbatimCode({ child, entry }: PlaceField, step: FetchStep, code: Code, pause: string): string {
    // what only subgraphs see has types that are not looked into
    if (!entry) return scan.ANY;
    const named = child
      ? scan.scanObject(code.refer(scannerOf(child, step, make)))
      : scan.leaf(getNamedType(entry.type), code);
    return scan.value(entry.type, named, pause);
  }
}

const make = (typed: TypedPlace, step: FetchStep): ScanObject => codeOf(typed).scanNew(step);

const declared = (slots: readonly string[]): string => (slots.length > 0 ? `let ${slots.join()};` : '');

function requirePresent(slots: readonly string[]): string {
  if (slots.length === 0) return '';
  return `if (${slots.map((slot) => `object.${slot} === undefined`).join(' || ')}) throw SURPRISE;`;
}
