import { type GraphQLOutputType, getNullableType, isListType, isNonNullType } from 'graphql';
import type { FetchStep } from '../fetch/fetch-step';
import type { ShapeField } from '../shape/shape-field';
import { isTypename, isTypenameEntry, NotAsText, type PlaceField, type TypedPlace } from './places';
import type { SelectedField } from './selected-fields';

/** Members that a fetch brings side by side, in the order in which the client gets them: kept as one text. */
interface MemberRun {
  readonly slot: string;
  readonly step: FetchStep;
  readonly first: number;
  last: number;
}

/** What the client's object is put together from. */
type Part =
  | { readonly kind: 'static'; readonly text: string }
  | { readonly kind: 'run'; readonly slot: string }
  | { readonly kind: 'text'; readonly slot: string; readonly name: string }
  | { readonly kind: 'objects'; readonly slot: string; readonly name: string; readonly listLevels: number };

/** What is kept of the objects of one type at a place, each thing in a slot. */
export class Members {
  /** Null where the client does not look. */
  readonly parts: readonly Part[] | null;
  private readonly runs: MemberRun[] = [];
  /** All fields have a name, those that are kept by themselves have a slot of that name. */
  private readonly names = new Map<PlaceField, string>();
  private readonly inParts = new Set<PlaceField>();
  /** Where in what a step brings a member of that name is. */
  private readonly indices: ReadonlyMap<FetchStep, ReadonlyMap<string, number>>;
  private readonly kept: readonly PlaceField[];
  /** Slots that several fetches fill. */
  readonly sharedSlots: ReadonlySet<string>;
  /** Those of them that hold objects. */
  readonly mergedSlots: ReadonlySet<string>;

  /** @throws NotAsText */
  constructor(private readonly typed: TypedPlace) {
    const fields = [...typed.fields.values()];
    for (const field of fields) this.names.set(field, `m${this.names.size}`);
    this.indices = new Map(
      [...typed.selected].map(([step, selected]) => [
        step,
        new Map(selected.map(({ key }, index) => [key, index])),
      ]),
    );
    this.parts = typed.entries && this.partsOf(typed.entries);
    this.kept = fields.filter((field) => this.isKept(field));
    const shared = this.kept.filter(({ writers }) => writers.length > 1);
    this.sharedSlots = new Set(shared.map(this.slotOf));
    this.mergedSlots = new Set(shared.filter(({ child }) => child).map(this.slotOf));
  }

  slotOf = (field: PlaceField): string => this.names.get(field) ?? '';

  /** Whether it has a slot of its own. */
  isKept(field: PlaceField): boolean {
    return field.isInput || field.writers.length > 1 || field.child?.isOpen || this.inParts.has(field);
  }

  runsOf(step: FetchStep): readonly MemberRun[] {
    return this.runs.filter((run) => run.step === step);
  }

  get slots(): string[] {
    return [...this.runs.map(({ slot }) => slot), ...this.kept.map(this.slotOf)];
  }

  /** Those that `step` fills. */
  slotsOf(step: FetchStep): string[] {
    return [...this.runsOf(step).map(({ slot }) => slot), ...this.keptOf(step).map(this.slotOf)];
  }

  /** What stands in the slots of `step` when it has nothing of an object; null where that may not be. */
  nullsOf(step: FetchStep): ReadonlyMap<string, unknown> | null {
    const { typed } = this;
    const kept = this.keptOf(step);
    const runs = this.runsOf(step).map(({ slot, first, last }) => ({
      slot,
      members: (typed.selected.get(step) ?? []).slice(first, last + 1),
    }));
    const inRuns = runs.flatMap(({ members }) =>
      members.flatMap(({ canonicalName }) => typed.fields.get(canonicalName) ?? []),
    );
    if ([...kept, ...inRuns].some(({ entry }) => entry && isNonNullType(entry.type))) return null;
    const texts = runs.map(({ slot, members }) => [slot, members.map(this.nullMember).join()] as const);
    return new Map([...texts, ...kept.map((field) => [this.slotOf(field), nullOf(field)] as const)]);
  }

  private readonly nullMember = (member: SelectedField): string =>
    `"${member.key}":${isTypename(member) ? JSON.stringify(this.typed.typename) : 'null'}`;

  private keptOf(step: FetchStep): PlaceField[] {
    return this.kept.filter(({ writers }) => writers.includes(step));
  }

  private partsOf(entries: readonly ShapeField[]): Part[] {
    const parts: Part[] = [];
    let run: MemberRun | undefined;
    for (const entry of entries) {
      if (run && this.isAt(run.step, run.last + 1, entry)) {
        run.last += 1;
        continue;
      }
      run = this.runFrom(entry);
      if (run) {
        this.runs.push(run);
        parts.push({ kind: 'run', slot: run.slot });
      } else parts.push(this.partOf(entry));
    }
    return parts;
  }

  private runFrom(entry: ShapeField): MemberRun | undefined {
    for (const [step, indices] of this.indices) {
      const index = indices.get(entry.responseName);
      if (index !== undefined && this.isAt(step, index, entry)) {
        return { slot: `r${this.runs.length}`, step, first: index, last: index };
      }
    }
    return undefined;
  }

  /** Whether the member at `index` is what the client gets for `entry`, byte for byte. */
  private isAt(step: FetchStep, index: number, entry: ShapeField): boolean {
    const selected = this.typed.selected.get(step)?.[index];
    return selected !== undefined && this.typed.isSame(selected, entry, step);
  }

  private partOf(entry: ShapeField): Part {
    const { typed } = this;
    if (isTypenameEntry(entry)) {
      return { kind: 'static', text: `"${entry.responseName}":${JSON.stringify(typed.typename)}` };
    }
    const field = typed.fields.get(entry.canonicalName);
    if (!field) throw new NotAsText(`nobody is asked for ${entry.responseName}`);
    this.inParts.add(field);
    const part = { slot: this.slotOf(field), name: entry.responseName };
    if (!field.child?.isOpen) return { ...part, kind: 'text' };
    return { ...part, kind: 'objects', listLevels: listLevelsOf(entry.type) };
  }
}

function listLevelsOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listLevelsOf(nullable.ofType) : 0;
}

const nullOf = ({ child }: PlaceField): unknown => (child?.isOpen ? null : 'null');
