import { getNamedType, getNullableType } from 'graphql';
import type { FetchStep } from '../fetch/fetch-step';
import type { RepresentationSelection } from '../plan/plan';
import { Code } from './code';
import type { FetchCode, Findings, ObjectCode, Write, WritePieces } from './findings';
import { Members } from './members';
import { BYTES_AT_ONCE, type Pausing } from './pauses';
import { isTypename, NotAsText, type PlaceField, type Places, type TypedPlace } from './places';
import { innerRepresentationOf, representationOf } from './representation-code';
import { CODE, PATH_LENGTH } from './rows';
import * as scan from './scan-code';
import { type ScanObject, scannerOf, surprise } from './scanner';
import type { SelectedField } from './selected-fields';
import * as slotCode from './slot-code';
import { objectWriter, piecesWriter, representationWriter } from './write-code';

/** As `FetchCode.scan`, in turns with other work. */
export type ScanRoot = (...parameters: Parameters<FetchCode['scan']>) => Pausing<number>;

const SURPRISES: FetchCode = {
  representation: { before: '', value: surprise, after: '', between: '' },
  scan: surprise,
  setNull: surprise,
  share: surprise,
};

const codes = new WeakMap<Places, PlaceCode[]>();

/** All code of an operation, by the numbers of what it is for; some of it may not be made yet. */
export function codesOf(places: Places): PlaceCode[] {
  const known = codes.get(places) ?? [];
  codes.set(places, known);
  return known;
}

/** @throws NotAsText */
export function codeOf(typed: TypedPlace): PlaceCode {
  const known = codesOf(typed.place.places);
  const code = known[typed.number] ?? new PlaceCode(typed);
  known[typed.number] = code;
  return code;
}

/** The code for the objects of one type at a place. */
export class PlaceCode implements ObjectCode {
  readonly write: Write;
  private readonly members: Members;
  /** By the numbers of the steps. */
  private readonly byStep: FetchCode[] = [];
  private inPieces: WritePieces | undefined;
  private readonly inners = new Map<readonly RepresentationSelection[], Write>();

  constructor(private readonly typed: TypedPlace) {
    this.members = new Members(typed);
    this.write = objectWriter(typed, this.members);
  }

  /** The row of an object of which nothing is known. */
  blank(found: Findings): number {
    const row = found.take(this.members.length);
    found.ints[row + CODE] = this.typed.number;
    return row;
  }

  forFetch(step: FetchStep): FetchCode {
    let code = this.byStep[step.number];
    if (!code) {
      code = this.fetchCode(step);
      this.byStep[step.number] = code;
    }
    return code;
  }

  inner(selections: readonly RepresentationSelection[]): Write {
    let write = this.inners.get(selections);
    if (!write) {
      const parts = innerRepresentationOf(selections, this.typed, this.members);
      const { before, value, after } = representationWriter(parts, this.typed.typename);
      write = (found, row) => before + value(found, row) + after;
      this.inners.set(selections, write);
    }
    return write;
  }

  get pieces(): WritePieces {
    this.inPieces ??= piecesWriter(this.typed, this.members);
    return this.inPieces;
  }

  /** Takes such objects out of an answer. */
  scanNew(step: FetchStep): ScanObject {
    const { place, typename } = this.typed;
    const code = new Code();
    const filled = this.members.slotsOf(step);
    const body = this.objectCode(step, code, false, '');
    const made = place.isKeptAsObjects ? this.rowCode(step) : '';
    return code.function<ScanObject>(
      ['bytes', 'at', 'text', 'found'],
      `${slotCode.declare(filled)} ${body} ${made} return at;`,
      `scan ${typename}`,
    );
  }

  /** Takes what a fetch brings of the root, which may be long. */
  scanRoot(step: FetchStep): ScanRoot {
    const code = new Code();
    return code.generator(
      ['bytes', 'at', 'text', 'found', 'row'],
      `let pauseAt = at + ${BYTES_AT_ONCE}; ${this.intoCode(step, code, scan.PAUSE)}`,
      'scan root',
    );
  }

  /** Statements that make a row of the variables. */
  private rowCode(step: FetchStep): string {
    const { gathered } = this.typed.place;
    const slots = this.members.slotsOf(step).map((slot) => slotCode.put(slot, step));
    return `const row = found.take(${this.members.length});
      const { ints } = found;
      ints[row + ${CODE}] = ${this.typed.number};
      ${slots.join('\n')}
      ${gathered ? `found.came(row, ${gathered.number * PATH_LENGTH});` : ''}
      found.made = row;`;
  }

  private fetchCode(step: FetchStep): FetchCode {
    try {
      const parts = representationOf(step, this.typed, this.members);
      return {
        representation: parts && representationWriter(parts, this.typed.typename),
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
      ['bytes', 'at', 'text', 'found', 'row'],
      this.intoCode(step, code, ''),
      `scan into ${this.typed.typename}`,
    );
  }

  /** Statements that take what a fetch brings into a row. */
  private intoCode(step: FetchStep, code: Code, pause: string): string {
    const filled = this.members.slotsOf(step);
    const body = this.objectCode(step, code, true, pause);
    const kept = filled.map((slot) => slotCode.keep(slot, step));
    return `${slotCode.declare(filled)} ${body} const { ints } = found; ${kept.join('\n')} return at;`;
  }

  private setNull(step: FetchStep): FetchCode['setNull'] {
    const slots = this.members.slotsOf(step);
    if (slots.some(({ ifNull }) => ifNull === null)) return surprise;
    return new Code().function(
      ['found', 'row'],
      `const { ints } = found; ${slots.map(slotCode.putNull).join('\n')}`,
      'set null',
    );
  }

  private share(step: FetchStep): FetchCode['share'] {
    const lines = this.members.slotsOf(step).map(slotCode.share);
    return new Code().function(
      ['found', 'row', 'other'],
      `const { ints } = found; ${lines.join('\n')}`,
      'share',
    );
  }

  /**
   * Statements that take an object of the fetch into variables.
   * @param isKnown whether it has a row already, into which other fetches may have put something
   * @param pause a statement for long lists
   */
  private objectCode(step: FetchStep, code: Code, isKnown: boolean, pause: string): string {
    const runs = this.members.runsOf(step).map((run) => ({ ...run, slot: this.members.slotOf(run) }));
    // before the sign that stands before a member, or after it
    const begin = (index: number, isBefore: boolean): string[] =>
      runs
        .filter(({ first, before }) => first === index && (before !== '') === isBefore)
        .map(({ slot }) => `${slotCode.fromOf(slot)} = at;`);
    const end = (index: number, isAfter: boolean): string[] =>
      runs
        .filter(({ last, after }) => last === index && (after !== '') === isAfter)
        .map(({ slot }) => `${slotCode.toOf(slot)} = at;`);
    const selected = this.typed.selected.get(step) ?? [];
    if (selected.length === 0) return `${scan.sign('{')} ${scan.lastSign('}')}`;
    const members = selected.flatMap((member, index) => [
      ...begin(index, true),
      scan.sign(index === 0 ? '{' : ','),
      ...begin(index, false),
      scan.key(member.key),
      this.memberCode(member, step, code, isKnown, pause),
      ...end(index, false),
      scan.WHITE,
    ]);
    return [...members, scan.lastSign('}'), ...end(selected.length - 1, true)].join('\n');
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
    const { child, entry } = field;
    const slot = this.members.isKept(field) ? this.members.slotOf(field) : null;
    if (child && slot?.holds === 'objects') {
      const type = entry ? entry.type : getNullableType(field.type);
      const scanner = code.refer(scannerOf(child, step, make));
      if (!isKnown || !slotCode.isShared(slot)) {
        return scan.objects(type, scanner, slotCode.fromOf(slot), pause);
      }
      return scan.mergedObjects(type, scanner, code.refer(step), `found.ints[row + ${slot.at}]`, pause);
    }
    const value = this.verbatimCode(field, step, code, pause);
    return slot ? `${slotCode.fromOf(slot)} = at; ${value} ${slotCode.toOf(slot)} = at;` : value;
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
