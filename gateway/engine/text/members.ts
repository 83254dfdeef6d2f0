import { type GraphQLOutputType, getNullableType, isListType, isNonNullType } from 'graphql';
import type { FetchStep } from '../fetch/fetch-step';
import type { ShapeField } from '../shape/shape-field';
import { isTypename, isTypenameEntry, NotAsText, type PlaceField, type TypedPlace } from './places';
import { FIRST_SLOT } from './rows';
import type { SelectedField } from './selected-fields';

/**
 * Members that a fetch brings side by side, in the order in which the client gets them: kept as one text, with the signs
 * around them that come and go with them.
 */
interface MemberRun {
  readonly step: FetchStep;
  readonly before: '{' | ',' | '';
  readonly first: number;
  last: number;
  after: '}' | '';
}

/** Where something of an object is kept in its row. */
export interface Slot {
  readonly at: number;
  readonly holds: 'text' | 'objects';
  /** The fetches that fill it. */
  readonly steps: readonly FetchStep[];
  /** What the client gets when one of them has nothing; null where it may not be. */
  readonly ifNull: string | null;
}

/** What the client's object is put together from. */
export type Part =
  | { readonly kind: 'static'; readonly text: string }
  | { readonly kind: 'members'; readonly slot: Slot; readonly run: MemberRun }
  | { readonly kind: 'field'; readonly slot: Slot; readonly name: string; readonly field: PlaceField };

type Kept = MemberRun | PlaceField;

/** What is kept of the objects of one type at a place, each thing in a slot. */
export class Members {
  /** Null where the client does not look. */
  readonly parts: readonly Part[] | null;
  /** Of a row. */
  readonly length: number;
  private readonly runs: readonly MemberRun[];
  private readonly slots = new Map<Kept, Slot>();
  /** Where in what a step brings a member of that name is. */
  private readonly indices: ReadonlyMap<FetchStep, ReadonlyMap<string, number>>;

  /** @throws NotAsText */
  constructor(private readonly typed: TypedPlace) {
    this.indices = new Map(
      [...typed.selected].map(([step, selected]) => [
        step,
        new Map(selected.map(({ key }, index) => [key, index])),
      ]),
    );
    const pieces = this.piecesOf(typed.entries ?? []);
    this.runs = pieces.filter((piece) => isRun(piece));
    const inParts = new Set(pieces.flatMap((piece) => (isRun(piece) ? [] : (this.fieldOf(piece) ?? []))));
    const kept = [...typed.fields.values()].filter(
      (field) => field.isInput || field.writers.length > 1 || field.child?.isOpen || inParts.has(field),
    );
    let at = FIRST_SLOT;
    for (const one of [...this.runs, ...kept]) {
      const slot = { at, ...(isRun(one) ? this.slotOfRun(one) : slotOfField(one)) };
      this.slots.set(one, slot);
      at += lengthOf(slot);
    }
    this.length = at;
    this.parts = typed.entries && pieces.map((piece) => this.partOf(piece));
  }

  /** Whether it has a slot of its own. */
  isKept(field: PlaceField): boolean {
    return this.slots.has(field);
  }

  slotOf(kept: Kept): Slot {
    const slot = this.slots.get(kept);
    if (!slot) throw new Error('nothing of that kind is kept of the object');
    return slot;
  }

  runsOf(step: FetchStep): readonly MemberRun[] {
    return this.runs.filter((run) => run.step === step);
  }

  /** Those that `step` fills. */
  slotsOf(step: FetchStep): readonly Slot[] {
    return [...this.slots.values()].filter(({ steps }) => steps.includes(step));
  }

  private slotOfRun({ step, before, first, last, after }: MemberRun): Omit<Slot, 'at'> {
    const members = (this.typed.selected.get(step) ?? []).slice(first, last + 1);
    const mayBeNull = members.every(
      (member) => isTypename(member) || !isRequired(this.typed.fields.get(member.canonicalName)),
    );
    const nulls = before + members.map(this.nullMember).join() + after;
    return { holds: 'text', steps: [step], ifNull: mayBeNull ? nulls : null };
  }

  private readonly nullMember = (member: SelectedField): string =>
    `"${member.key}":${isTypename(member) ? JSON.stringify(this.typed.typename) : 'null'}`;

  /** What the client's object is put together from. */
  private piecesOf(entries: readonly ShapeField[]): (MemberRun | ShapeField)[] {
    const pieces: (MemberRun | ShapeField)[] = [];
    let run: MemberRun | undefined;
    for (const entry of entries) {
      if (run && this.isAt(run.step, run.last + 1, entry)) {
        run.last += 1;
        continue;
      }
      run = this.runFrom(entry, pieces.length === 0);
      pieces.push(run ?? entry);
    }
    if (run && run.last + 1 === this.typed.selected.get(run.step)?.length) run.after = '}';
    return pieces;
  }

  private runFrom(entry: ShapeField, opens: boolean): MemberRun | undefined {
    for (const [step, indices] of this.indices) {
      const index = indices.get(entry.responseName);
      if (index === undefined || !this.isAt(step, index, entry)) continue;
      const before = opens && index === 0 ? '{' : !opens && index > 0 ? ',' : '';
      return { step, before, first: index, last: index, after: '' };
    }
    return undefined;
  }

  /** Whether the member at `index` is what the client gets for `entry`, byte for byte. */
  private isAt(step: FetchStep, index: number, entry: ShapeField): boolean {
    const selected = this.typed.selected.get(step)?.[index];
    return selected !== undefined && this.typed.isSame(selected, entry, step);
  }

  private partOf(piece: MemberRun | ShapeField): Part {
    const kept = isRun(piece) ? piece : this.fieldOf(piece);
    if (!kept) {
      const { responseName: name } = piece as ShapeField;
      return { kind: 'static', text: `"${name}":${JSON.stringify(this.typed.typename)}` };
    }
    const slot = this.slotOf(kept);
    if (isRun(piece)) return { kind: 'members', slot, run: piece };
    return { kind: 'field', slot, name: piece.responseName, field: kept as PlaceField };
  }

  /** Undefined for the name of the type, which is known. */
  private fieldOf(entry: ShapeField): PlaceField | undefined {
    if (isTypenameEntry(entry)) return undefined;
    const field = this.typed.fields.get(entry.canonicalName);
    if (!field) throw new NotAsText(`nobody is asked for ${entry.responseName}`);
    return field;
  }
}

const isRun = (piece: Kept | ShapeField): piece is MemberRun => 'first' in piece;

const isRequired = (field: PlaceField | undefined): boolean =>
  field?.entry !== undefined && isNonNullType(field.entry.type);

const slotOfField = (field: PlaceField): Omit<Slot, 'at'> => ({
  holds: field.child?.isKeptAsObjects ? 'objects' : 'text',
  steps: field.writers,
  ifNull: isRequired(field) ? null : 'null',
});

/** Of a text it is kept also whose answer it is of, if that may be one or the other. */
function lengthOf({ holds, steps }: Omit<Slot, 'at'>): number {
  if (holds === 'objects') return 1;
  return steps.length > 1 ? 3 : 2;
}

/** How many lists within lists hold its objects. */
export function listLevelsOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listLevelsOf(nullable.ofType) : 0;
}
